import type { BodyLine, BodyOn } from '../../../cms/domain/across/body-on';
import type { PlanOn, PlansOn, PlansSum } from '../../../cms/domain/across/plans-on';
import type { ProgrammesOn, ProgrammeOn, ProgrammeYear } from '../../../cms/domain/across/programme-on';
import type { FundingSum } from '../../../cms/domain/record/plan-view';
import type { BodyRecord, ProgrammeRecord } from '../../../cms/domain/record/plan-record';
import type { PublishedPlan } from '../published-site';
import type { NamesOfSite } from './names';

/**
 * What pages over all plans show, as data. Amounts are strings of whole tiyn, dates `YYYY-MM-DD`,
 * texts in all languages held; `format` changes when the shape does. Every file says of which
 * publications it is made, and which plans are missing because their wording of the day is not held.
 */
interface Source {
  readonly publications: readonly PublishedPlan[];
  readonly plans: PlansOn;
}

export function bodiesData(source: Source, lines: readonly BodyLine[], { bodies }: NamesOfSite): object {
  return { ...headOf(source), bodies: lines.map(({ code, led, ...line }) => ({ code, ...bodies.get(code), ...line, led: inDigits(led) })) };
}

export function bodyData(source: Source, body: BodyRecord, { plans, money, ledger }: BodyOn): object {
  return {
    ...headOf(source),
    body,
    money: inDigits(money),
    ledger,
    plans: plans.map(({ parts, money: ofPlan, ledger: moves, ...plan }) => ({
      ...planData(plan),
      money: { ...ofPlan, amount: digits(ofPlan) },
      ledger: moves,
      parts,
    })),
  };
}

export function programmesData(source: Source, { lines, unlined }: ProgrammesOn, { programmes }: NamesOfSite): object {
  return {
    ...headOf(source),
    programmes: lines.map(({ key, plans, sum }) => ({ key, ...programmes.get(key), plans, sum: inDigits(sum) })),
    unlined: inDigits(unlined),
  };
}

export function programmeData(source: Source, programme: ProgrammeRecord, { plans, years, sum }: ProgrammeOn): object {
  return {
    ...headOf(source),
    programme,
    sum: inDigits(sum),
    years: years.map(yearData),
    plans: plans.map(({ measures, years: ofPlan, sum: all, ...plan }) => ({ ...planData(plan), sum: inDigits(all), years: ofPlan.map(yearData), measures })),
  };
}

function headOf({ publications, plans: { asOf, notHeld } }: Source): object {
  return {
    format: 1,
    asOf,
    publications: publications.map(({ sequence, publishedAt, sha256, record }) => ({ sequence, publishedAt, sha256, plan: record.plan.slug })),
    notHeld: notHeld.map(({ plan: { slug, title, heldFrom } }) => ({ slug, title, heldFrom })),
  };
}

function planData({ view: { plan, order } }: PlanOn): object {
  const { id, kind, number, date } = order;
  return { plan: { slug: plan.slug, title: plan.title }, order: { id, kind, number, date } };
}

function yearData({ year, sum }: ProgrammeYear): object {
  return { year, sum: inDigits(sum) };
}

function inDigits(sum: PlansSum): object {
  return { ...sum, amount: digits(sum) };
}

function digits({ amount }: PlansSum | FundingSum): string {
  return String(amount);
}

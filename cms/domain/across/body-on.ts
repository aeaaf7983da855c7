import type { IsoDate } from '../calendar/iso-date';
import { deadlineLedger, ledgerSums, type LedgerEntry, type LedgerSum } from '../change/deadline-ledger';
import { nextDue } from '../deadline/next-due';
import type { MeasureWording } from '../record/plan-record';
import type { FundingSum, Redaction } from '../record/plan-view';
import { fundingTotals, leadOf } from '../record/totals';
import { costOf, measuresOf, sumOfPlans, type PlanOn, type PlansOn, type PlansSum } from './plans-on';

/** A body's part in one measure. */
export interface BodyPart {
  readonly measure: MeasureWording;
  /** The lead is the one whose money a measure's money is; see `fundingTotals`. */
  readonly role: 'lead' | 'co-executor';
  readonly byAgreement: boolean;
  /** The first day it falls due from the date asked for on; null where none is named or all have passed. */
  readonly nextDue: IsoDate | null;
}

/** What a body is responsible for in one plan. */
export interface BodyInPlan extends PlanOn {
  /** The nearest deadline first; what has none ahead keeps the plan's order after it. */
  readonly parts: readonly BodyPart[];
  /** The money of the measures it leads. */
  readonly money: FundingSum;
  readonly ledger: LedgerSum;
}

/** What a body is responsible for on a date. */
export interface BodyOn {
  readonly asOf: IsoDate;
  /** The plan with the nearest deadline first. */
  readonly plans: readonly BodyInPlan[];
  readonly money: PlansSum;
  readonly ledger: LedgerSum;
}

/** What the body `code` is responsible for in plans as they stood on a date: as lead, as co-executor, by agreement. */
export function bodyOn({ asOf, held }: PlansOn, code: string): BodyOn {
  const entries: LedgerEntry[] = [];
  const plans = held.flatMap((plan): BodyInPlan[] => {
    const parts = partsOf(plan.view.redaction, code);
    const ledger = deadlineLedger(plan.record, asOf).filter(({ lead }) => lead === code);
    if (parts.length === 0 && ledger.length === 0) return [];
    entries.push(...ledger);
    const led = parts.flatMap(({ role, measure }) => (role === 'lead' ? [measure] : []));
    const money = costOf(plan.view.redaction, led);
    return [{ ...plan, parts: parts.sort(byNextDue), money, ledger: ledgerSums(ledger).all }];
  });
  return {
    asOf,
    plans: plans.sort((a, b) => byNextDue(a.parts[0], b.parts[0])),
    money: sumOfPlans(plans.map(({ money }) => money)),
    ledger: ledgerSums(entries).all,
  };
}

/** A body's line in the list of all bodies. */
export interface BodyLine {
  /** '' stands for the measures that name no body. */
  readonly code: string;
  readonly plans: number;
  /** Measures it has a part in. */
  readonly measures: number;
  /** The money of the measures it leads. */
  readonly led: PlansSum;
}

/**
 * Every body named on a date. No measure's money counts twice, so the sums of all lines are the
 * sum of the plans' totals.
 */
export function bodiesOn({ held }: PlansOn): BodyLine[] {
  const lines = new Map<string, { plans: number; measures: number; led: FundingSum[] }>();
  const lineOf = (code: string): { plans: number; measures: number; led: FundingSum[] } => {
    const line = lines.get(code) ?? { plans: 0, measures: 0, led: [] };
    lines.set(code, line);
    return line;
  };
  for (const { view } of held) {
    const counts = new Map<string, number>();
    for (const measure of measuresOf(view.redaction)) {
      for (const code of bodiesOf(measure)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    for (const [code, measures] of counts) {
      const line = lineOf(code);
      line.plans += 1;
      line.measures += measures;
    }
    for (const [code, sum] of ledBy(view.redaction)) lineOf(code).led.push(sum);
  }
  return [...lines].map(([code, { plans, measures, led }]) => ({ code, plans, measures, led: sumOfPlans(led) }));
}

/** `fundingTotals` by lead body, and under '' what no body leads. */
function ledBy(redaction: Redaction): (readonly [string, FundingSum])[] {
  const unled = measuresOf(redaction).filter((measure) => leadOf(measure) === null);
  const { byBody } = fundingTotals(redaction);
  return unled.length === 0 ? byBody.slice() : [...byBody, ['', costOf(redaction, unled)]];
}

function bodiesOf({ executors }: MeasureWording): Set<string> {
  return executors.length === 0 ? new Set(['']) : new Set(executors.map(({ body }) => body));
}

function partsOf(redaction: Redaction, code: string): BodyPart[] {
  return measuresOf(redaction).flatMap((measure): BodyPart[] => {
    const named = measure.executors.filter(({ body }) => body === code);
    if (named.length === 0) return [];
    const role = leadOf(measure) === code ? 'lead' : 'co-executor';
    return [{ measure, role, byAgreement: named.some(({ byAgreement }) => byAgreement), nextDue: nextDue(measure.deadline, redaction.asOf) }];
  });
}

const NEVER = '9999-12-31';

function byNextDue(a: BodyPart | undefined, b: BodyPart | undefined): number {
  const [left, right] = [a?.nextDue ?? NEVER, b?.nextDue ?? NEVER];
  return left < right ? -1 : left > right ? 1 : 0;
}

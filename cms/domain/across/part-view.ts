import type { IsoDate } from '../calendar/iso-date';
import { deadlineLedger, ledgerSums, type LedgerSum } from '../change/deadline-ledger';
import type { Deadline } from '../deadline/deadline';
import { nextDue } from '../deadline/next-due';
import type { LocalizedText } from '../language';
import type { TiynDigits } from '../money/tiyn';
import type { BodyRecord, MeasureWording, OrderReference, PlanIdentity, ProgrammeRecord } from '../record/plan-record';
import type { FundingTotals, RedactionSection } from '../record/plan-view';
import { encodeTotals, fundingTotals } from '../record/totals';
import { bodyOn } from './body-on';
import type { PlanOn, PlansOn } from './plans-on';
import { programmeOn } from './programme-on';

/** A measure that somebody has a part in, as a page over plans shows it. */
export interface PartMeasure {
  readonly key: string;
  readonly number: string;
  readonly action: LocalizedText;
  readonly deadline: Deadline;
  readonly deadlineText: LocalizedText;
  /** The first day it falls due from the date on; null where none is named or all have passed. */
  readonly nextDue: IsoDate | null;
}

/** What of one plan somebody has a part in. */
export interface PartOfPlan {
  /** As on the date: its title too. */
  readonly plan: PlanIdentity;
  readonly order: Pick<OrderReference, 'kind' | 'number' | 'date'>;
  readonly measures: readonly PartMeasure[];
  /** How deadlines moved by the date. */
  readonly ledger: LedgerSum;
}

/** What a body is responsible for, or a budget programme pays for, over all plans on a date. JSON-safe. */
export interface PartView {
  readonly asOf: IsoDate;
  readonly plans: readonly PartOfPlan[];
  /** `bySection` is keyed by the plan's id; the keys of measures are those of {@link measureOfPlan}. */
  readonly totals: FundingTotals<TiynDigits>;
  readonly ledger: LedgerSum;
  /** Plans approved by the date whose wording of it the register does not hold. */
  readonly notHeld: readonly PlanIdentity[];
  readonly bodies: Readonly<Record<string, BodyRecord>>;
  readonly programmes: Readonly<Record<string, ProgrammeRecord>>;
}

/** What tells a measure from those of other plans, which may have its key. */
export function measureOfPlan(planId: string, key: string): string {
  return `${planId} ${key}`;
}

/** What the body `code` has a part in; the money and the ledger are those of the measures it leads. */
export function bodyView(all: PlansOn, code: string): PartView {
  const { plans, ledger } = bodyOn(all, code);
  const led = plans.map(({ view, parts }) => ({ view, measures: parts.flatMap(({ role, measure }) => (role === 'lead' ? [measure] : [])) }));
  return {
    ...sharedView(all, plans, led),
    plans: plans.map(({ view, parts, ledger: ofPlan }) => ({
      ...headOf(view),
      measures: parts.map(({ measure }) => measureOf(measure, all.asOf)),
      ledger: ofPlan,
    })),
    ledger,
  };
}

/** What the programme `key` pays for; the money is that of its own lines, the ledger that of the measures it pays for on the date. */
export function programmeView(all: PlansOn, key: string): PartView {
  const { plans } = programmeOn(all, key);
  const paid = plans.map(({ view, measures }) => ({
    view,
    measures: measures.map(({ measure, lines }): MeasureWording => ({ ...measure, funding: { ...measure.funding, lines } })),
  }));
  const ledgers = plans.map(({ record, measures }) => {
    const keys = new Set(measures.map(({ measure }) => measure.key));
    return deadlineLedger(record, all.asOf).filter((entry) => keys.has(entry.key));
  });
  return {
    ...sharedView(all, plans, paid),
    plans: plans.map(({ view, measures }, index) => ({
      ...headOf(view),
      measures: measures.map(({ measure }) => measureOf(measure, all.asOf)),
      ledger: ledgerSums(ledgers[index] ?? []).all,
    })),
    ledger: ledgerSums(ledgers.flat()).all,
  };
}

function sharedView(
  { asOf, notHeld }: PlansOn,
  plans: readonly PlanOn[],
  counted: readonly { readonly view: PlanOn['view']; readonly measures: readonly MeasureWording[] }[],
): Omit<PartView, 'plans' | 'ledger'> {
  return {
    asOf,
    totals: encodeTotals(fundingTotals({ sections: counted.map(asSection) })),
    notHeld: notHeld.map(({ plan }) => plan),
    bodies: Object.assign({}, ...plans.map(({ view }) => view.bodies)) as PartView['bodies'],
    programmes: Object.assign({}, ...plans.map(({ view }) => view.programmes)) as PartView['programmes'],
  };
}

/** A plan as one section of a redaction over plans, so that one rule sums both. */
function asSection({ view: { plan }, measures }: { readonly view: PlanOn['view']; readonly measures: readonly MeasureWording[] }): RedactionSection {
  return {
    heading: { unit: 'section', id: plan.id, key: plan.id, changeSet: '', effect: 'enact', clause: null, position: 0, number: '', title: plan.title },
    measures: measures.map((measure) => ({ ...measure, key: measureOfPlan(plan.id, measure.key) })),
  };
}

function headOf({ plan, order }: PlanOn['view']): Pick<PartOfPlan, 'plan' | 'order'> {
  const { kind, number, date } = order;
  return { plan, order: { kind, number, date } };
}

function measureOf({ key, number, action, deadline, deadlineText }: MeasureWording, asOf: IsoDate): PartMeasure {
  return { key, number, action, deadline, deadlineText, nextDue: nextDue(deadline, asOf) };
}

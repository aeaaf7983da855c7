import type { IsoDate } from '../calendar/iso-date';
import { redactionPeriods } from '../change/periods';
import type { Tiyn } from '../money/tiyn';
import type { MeasureWording, PlanRecord } from '../record/plan-record';
import type { FundingSum, PlanView, Redaction } from '../record/plan-view';
import { planViewOn } from '../record/plan-view-of';
import { isHeldOn } from '../record/redaction';
import { fundingTotals } from '../record/totals';

/** A plan as it stood on the date asked for. */
export interface PlanOn {
  readonly record: PlanRecord;
  readonly view: PlanView;
}

/** All plans on one date. */
export interface PlansOn {
  readonly asOf: IsoDate;
  readonly held: readonly PlanOn[];
  /** Approved by that date, but the register does not hold their wording of it. */
  readonly notHeld: readonly PlanRecord[];
}

/** The plans of `records` as they stood on a date; those that did not exist yet are in neither list. */
export function plansOn(records: readonly PlanRecord[], asOf: IsoDate): PlansOn {
  const isHeld = (record: PlanRecord): boolean => isHeldOn(record, asOf);
  return {
    asOf,
    held: records.filter(isHeld).map((record) => ({ record, view: planViewOn(record, asOf) })),
    notHeld: records.filter((record) => !isHeld(record) && record.order.date <= asOf),
  };
}

/** A redaction's measures in its order, whatever section they stand in. */
export function measuresOf({ sections }: Redaction): MeasureWording[] {
  return sections.flatMap(({ measures }) => measures);
}

/** What some measures of a redaction cost. */
export function costOf(redaction: Redaction, measures: readonly MeasureWording[]): FundingSum {
  return fundingTotals({ ...redaction, sections: [{ heading: null, measures }] }).all;
}

/** Whether an act that took effect by a date takes the whole plan out of force. */
export function isRepealedOn({ changeSets }: Pick<PlanRecord, 'changeSets'>, date: IsoDate): boolean {
  return changeSets.some(({ kind, inForceFrom }) => kind === 'repeal' && inForceFrom <= date);
}

/** The days on which a redaction of any of these plans begins, in order, each once. */
export function changeDates(records: readonly PlanRecord[]): IsoDate[] {
  return [...new Set(records.flatMap((record) => redactionPeriods(record).map(({ from }) => from)))].sort();
}

/** A total over plans. Measures of two plans may share a key, so those without an amount are counted, not named. */
export interface PlansSum {
  readonly amount: Tiyn;
  readonly measures: number;
  readonly withAmount: number;
  /** Measures that need money but do not say how much. */
  readonly amountUnknown: number;
  /** Measures of which the plans say nothing of money. */
  readonly unsaid: number;
}

/** Totals of several plans as one. */
export function sumOfPlans(sums: readonly FundingSum[]): PlansSum {
  return addSums(sums.map(({ unsaid = 0, ...sum }) => ({ ...sum, amountUnknown: sum.amountUnknown.length, unsaid })));
}

/** Totals over several groups of measures, no measure in two of them, as one. */
export function addSums(sums: readonly PlansSum[]): PlansSum {
  return sums.reduce(
    (all, { amount, measures, withAmount, amountUnknown, unsaid }) => ({
      amount: all.amount + amount,
      measures: all.measures + measures,
      withAmount: all.withAmount + withAmount,
      amountUnknown: all.amountUnknown + amountUnknown,
      unsaid: all.unsaid + unsaid,
    }),
    { amount: 0n, measures: 0, withAmount: 0, amountUnknown: 0, unsaid: 0 },
  );
}

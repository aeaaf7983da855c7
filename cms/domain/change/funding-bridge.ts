import type { IsoDate } from '../calendar/iso-date';
import type { ChangeSetRecord, PlanRecord } from '../record/plan-record';
import { redactionOn } from '../record/redaction';
import { fundingTotals } from '../record/totals';
import type { UnitChange } from './compare';
import { effectsBetween, effectsOf } from './effects';
import { amountGivenBy, type AmountChange } from './funding-change';

/** What one change-set did to the plan's total. */
export interface BridgeStep {
  readonly changeSet: ChangeSetRecord;
  readonly change: AmountChange;
}

/**
 * The way from the total of one date to that of another, change-set by change-set in the order
 * they take effect: each step starts where the last one ended. Change-sets of one day are steps
 * of their own. One whose changes are not known is a step that moves nothing.
 */
export function fundingBridge(record: PlanRecord, from: IsoDate, to: IsoDate): BridgeStep[] {
  let before = fundingTotals(redactionOn(record, from)).all.amount;
  return effectsBetween(effectsOf(record), from, to).map(({ changeSet, changes }) => {
    const change = stepOf(before, changes);
    before = change.after;
    return { changeSet, change };
  });
}

function stepOf(before: bigint, changes: readonly UnitChange[]): AmountChange {
  let [gained, lost] = [0n, 0n];
  for (const change of changes) {
    const difference = amountOf(change.after) - amountOf(change.before);
    if (difference > 0n) gained += difference;
    else lost -= difference;
  }
  return { before, gained, lost, after: before + gained - lost };
}

function amountOf(wording: UnitChange['after']): bigint {
  return wording?.unit === 'measure' ? amountGivenBy(wording) : 0n;
}

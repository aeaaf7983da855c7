import type { IsoDate } from '../calendar/iso-date';
import type { ChangeSetRecord, PlanRecord } from '../record/plan-record';
import { inOrderOfEffect, redactionOn } from '../record/redaction';
import type { AmountChange } from './funding-change';
import { fundingChange } from './funding-change';

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
  const between = inOrderOfEffect(record.changeSets).filter(({ inForceFrom }) => inForceFrom > from && inForceFrom <= to);
  const left = new Set(between.map(({ id }) => id));
  let before = redactionOn(without(record, left), to);
  return between.map((changeSet) => {
    left.delete(changeSet.id);
    const after = redactionOn(without(record, left), to);
    const step = { changeSet, change: fundingChange(before, after).all };
    before = after;
    return step;
  });
}

function without(record: PlanRecord, changeSets: ReadonlySet<string>): PlanRecord {
  return { ...record, changeSets: record.changeSets.filter(({ id }) => !changeSets.has(id)) };
}

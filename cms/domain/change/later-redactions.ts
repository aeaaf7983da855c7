import type { IsoDate } from '../calendar/iso-date';
import type { Tiyn } from '../money/tiyn';
import type { ChangeSetRecord, PlanRecord } from '../record/plan-record';
import { redactionOn } from '../record/redaction';
import { fundingTotals } from '../record/totals';
import { compareRedactions } from './compare';

/** A redaction that stood already, and what becomes of it where a change-set is slotted in before it. */
export interface LaterRedaction {
  readonly from: IsoDate;
  /** How many of its units read otherwise than without the change-set. */
  readonly changed: number;
  /** What its total gains, or loses, by the change-set. */
  readonly difference: Tiyn;
}

/** What a change-set does to the redactions that follow the day it takes effect, the earliest first. */
export function laterRedactions(record: PlanRecord, changeSet: ChangeSetRecord): LaterRedaction[] {
  const without: PlanRecord = {
    ...record,
    changeSets: record.changeSets.filter(({ id }) => id !== changeSet.id),
    wordings: record.wordings.filter((wording) => wording.changeSet !== changeSet.id),
  };
  const days = new Set(without.changeSets.map(({ inForceFrom }) => inForceFrom).filter((day) => day > changeSet.inForceFrom));
  return [...days].sort().map((from) => {
    const [before, after] = [redactionOn(without, from), redactionOn(record, from)];
    return {
      from,
      changed: compareRedactions(before, after).length,
      difference: fundingTotals(after).all.amount - fundingTotals(before).all.amount,
    };
  });
}

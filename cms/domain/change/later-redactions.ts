import type { IsoDate } from '../calendar/iso-date';
import type { Tiyn } from '../money/tiyn';
import { unitName } from '../record/consolidate';
import type { ChangeSetRecord, PlanRecord, WordingRecord, WordReplacement } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import { redactionAround, redactionOn } from '../record/redaction';
import { hasWords } from '../record/replace-words';
import { fundingTotals } from '../record/totals';
import { compareRedactions, unitsOf } from './compare';

/** A redaction that stood already, and what becomes of it where a change-set is slotted in before it. */
export interface LaterRedaction {
  readonly from: IsoDate;
  /** How many of its units read otherwise than without the change-set. */
  readonly changed: number;
  /** What its total gains, or loses, by the change-set. */
  readonly difference: Tiyn;
  /** Numbers of the units in which a clause of that day replaces words that no longer stand there. */
  readonly wordsGone: readonly string[];
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
      wordsGone: wordsGone(record, without, from),
    };
  });
}

/** Words a clause of the day replaced, and does not find any more. */
function wordsGone(record: PlanRecord, without: PlanRecord, day: IsoDate): string[] {
  return record.changeSets
    .filter(({ inForceFrom }) => inForceFrom === day)
    .flatMap((changeSet) => {
      const clauses = record.wordings.filter(({ changeSet: id, partial }) => id === changeSet.id && (partial?.words.length ?? 0) > 0);
      if (clauses.length === 0) return [];
      const [found, finds] = [without, record].map((plan) => unitsByName(redactionAround(plan, changeSet, 'before')));
      return clauses
        .filter((clause) => clause.partial?.words.some((words) => stands(found, clause, words) && !stands(finds, clause, words)))
        .map(({ number }) => number);
    });
}

function unitsByName(redaction: Redaction): ReadonlyMap<string, WordingRecord> {
  return new Map(unitsOf(redaction).map((unit) => [unitName(unit), unit]));
}

function stands(units: ReadonlyMap<string, WordingRecord> | undefined, clause: WordingRecord, words: WordReplacement): boolean {
  const unit = units?.get(unitName(clause));
  return unit !== undefined && hasWords(unit, words);
}

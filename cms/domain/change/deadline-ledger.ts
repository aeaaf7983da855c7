import type { IsoDate } from '../calendar/iso-date';
import type { Deadline } from '../deadline/deadline';
import type { ChangeSetRecord, MeasureWording, PlanRecord } from '../record/plan-record';
import { consolidatedWordings } from '../record/consolidate';
import { inOrderOfEffect } from '../record/redaction';
import { leadOf } from '../record/totals';
import { deadlineMove, lastDayOf, type DeadlineMove } from './deadline-move';

/** The story of one measure's deadline: the first it had, and every move. */
export interface LedgerEntry {
  readonly key: string;
  /** The number and lead body of the latest wording. */
  readonly number: string;
  readonly lead: string | null;
  readonly first: { readonly deadline: Deadline; readonly due: IsoDate | null; readonly changeSet: string };
  readonly moves: readonly LedgerMove[];
  /** The sum of the moves that can be counted in days. */
  readonly days: number;
  /** The change-set that repealed it, or null while it is in force. */
  readonly repealedBy: string | null;
  /** The clause of it that says so. */
  readonly repealClause: string | null;
}

export interface LedgerMove extends DeadlineMove {
  readonly changeSet: string;
  readonly clause: string | null;
}

/** What moved in all: per plan or per body. */
export interface LedgerSum {
  readonly measures: number;
  /** Measures whose deadline moved at least once. */
  readonly moved: number;
  readonly daysLater: number;
  readonly daysEarlier: number;
  /** Moves that cannot be counted in days: from or to words that name no last day. */
  readonly uncounted: number;
}

/**
 * For each measure of a plan that took effect by `asOf`: its first deadline and every move, by
 * how many days, by which change-set and clause; in the order the measures were first enacted.
 */
export function deadlineLedger(record: PlanRecord, asOf: IsoDate): LedgerEntry[] {
  const inEffect = inOrderOfEffect(record.changeSets).filter(({ inForceFrom }) => inForceFrom <= asOf);
  return [...historiesOf(record, inEffect).values()].flatMap((history) => entryOf(history) ?? []);
}

/** The sums of a ledger: of all of it, and by lead body ('' is "no body named"). */
export function ledgerSums(entries: readonly LedgerEntry[]): { readonly all: LedgerSum; readonly byBody: ReadonlyMap<string, LedgerSum> } {
  const bodies = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const list = bodies.get(entry.lead ?? '');
    if (list === undefined) bodies.set(entry.lead ?? '', [entry]);
    else list.push(entry);
  }
  return { all: sumOf(entries), byBody: new Map([...bodies].map(([body, list]) => [body, sumOf(list)])) };
}

function historiesOf(record: PlanRecord, inEffect: readonly ChangeSetRecord[]): Map<string, MeasureWording[]> {
  const byChangeSet = new Map<string, MeasureWording[]>(inEffect.map(({ id }) => [id, []]));
  for (const wording of consolidatedWordings(record)) {
    if (wording.unit === 'measure') byChangeSet.get(wording.changeSet)?.push(wording);
  }
  const histories = new Map<string, MeasureWording[]>();
  for (const wordings of byChangeSet.values()) {
    for (const wording of [...wordings].sort((a, b) => a.position - b.position)) {
      const history = histories.get(wording.key);
      if (history === undefined) histories.set(wording.key, [wording]);
      else history.push(wording);
    }
  }
  return histories;
}

function entryOf(history: readonly MeasureWording[]): LedgerEntry | null {
  const said = history.filter(({ effect }) => effect !== 'repeal');
  const [first] = said;
  const [latest, last] = [said.at(-1), history.at(-1)];
  if (first === undefined || latest === undefined) return null;
  const moves = said.slice(1).flatMap((wording, index): LedgerMove[] => {
    const before = said[index];
    const move = before === undefined ? null : deadlineMove(before, wording);
    return move === null ? [] : [{ ...move, changeSet: wording.changeSet, clause: wording.clause }];
  });
  return {
    key: first.key,
    number: latest.number,
    lead: leadOf(latest),
    first: { deadline: first.deadline, due: lastDayOf(first.deadline), changeSet: first.changeSet },
    moves,
    days: moves.reduce((sum, { days }) => sum + (days ?? 0), 0),
    repealedBy: last?.effect === 'repeal' ? last.changeSet : null,
    repealClause: last?.effect === 'repeal' ? last.clause : null,
  };
}

function sumOf(entries: readonly LedgerEntry[]): LedgerSum {
  const days = entries.flatMap(({ moves }) => moves.map((move) => move.days));
  const counted = days.filter((count) => count !== null);
  return {
    measures: entries.length,
    moved: entries.filter(({ moves }) => moves.length > 0).length,
    daysLater: counted.reduce((sum, count) => sum + Math.max(0, count), 0),
    daysEarlier: counted.reduce((sum, count) => sum + Math.max(0, -count), 0),
    uncounted: days.length - counted.length,
  };
}

import { dayNumber, type IsoDate } from '../calendar/iso-date';
import type { Deadline } from '../deadline/deadline';
import type { MeasureWording } from '../record/plan-record';
import type { UnitChange } from './compare';

/** How a measure's deadline differs between two of its wordings. */
export interface DeadlineMove {
  /** The last day before the move; null where the words named none. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Days later (earlier, when negative); null where either names no last day. */
  readonly days: number | null;
}

/**
 * The last day a deadline names: what is due, or when what recurs or continues ends; of several,
 * the latest. Null where the words name no such day.
 */
export function lastDayOf(deadline: Deadline): IsoDate | null {
  if (deadline.kind === 'same-as-above') return deadline.resolved === undefined ? null : lastDayOf(deadline.resolved);
  if (deadline.kind === 'several') return deadline.parts.flatMap((part) => lastDayOf(part) ?? []).sort().at(-1) ?? null;
  return deadline.due ?? deadline.until;
}

/** The move between two wordings of a measure, or null where the deadline means the same. */
export function deadlineMove(before: MeasureWording, after: MeasureWording): DeadlineMove | null {
  if (meaningOf(before.deadline) === meaningOf(after.deadline)) return null;
  const [from, to] = [lastDayOf(before.deadline), lastDayOf(after.deadline)];
  return { from, to, days: from === null || to === null ? null : dayNumber(to) - dayNumber(from) };
}

/** A measure whose deadline moved between two redactions. */
export interface MovedDeadline {
  readonly before: MeasureWording;
  readonly after: MeasureWording;
  readonly move: DeadlineMove;
}

/** The measures in force on both sides whose deadline moved, in the order of the changes. */
export function deadlinesMoved(changes: readonly UnitChange[]): MovedDeadline[] {
  return changes.flatMap(({ before, after }) => {
    if (before?.unit !== 'measure' || after?.unit !== 'measure') return [];
    const move = deadlineMove(before, after);
    return move === null ? [] : [{ before, after, move }];
  });
}

/** Two deadlines of one meaning may be printed in other words. */
function meaningOf(deadline: Deadline): string {
  const { kind, precision, start, due, recurrence, from, until, onRequestOf, parts, resolved, text } = deadline;
  if (kind === 'same-as-above' && resolved !== undefined) return meaningOf(resolved);
  const words = kind === 'unread' ? text : '';
  const repeats = recurrence === null ? null : [recurrence.frequency, recurrence.on ?? []];
  return JSON.stringify([kind, precision, start, due, repeats, from, until, onRequestOf, parts.map(meaningOf), words]);
}

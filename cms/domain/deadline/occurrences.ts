import { daysInMonth, isoDate, lastDayOfMonth, partsOf, type IsoDate } from '../calendar/iso-date';
import type { Deadline, Frequency } from './deadline';

/** Last months of what a frequency repeats by: a monthly deadline falls due as each month ends. */
const LAST_MONTHS: Readonly<Record<Frequency, readonly number[]>> = {
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarterly: [3, 6, 9, 12],
  'half-yearly': [6, 12],
  yearly: [12],
};

/**
 * The days on which a recurring deadline falls due within `from`..`to` (both included) and within
 * the deadline's own bounds, in order, each once. What is printed without days falls due on the
 * last day of its month, quarter, half-year or year. `several` gives the days of its recurring
 * parts; every other kind gives none.
 */
export function occurrences(deadline: Deadline, from: IsoDate, to: IsoDate): IsoDate[] {
  if (deadline.kind === 'several') {
    return inOrder(deadline.parts.flatMap((part) => occurrences(part, from, to)));
  }
  const { recurrence } = deadline;
  if (deadline.kind !== 'recurring' || recurrence === null) return [];
  const first = deadline.from !== null && deadline.from > from ? deadline.from : from;
  const last = deadline.until !== null && deadline.until < to ? deadline.until : to;
  if (first > last) return [];

  const days: IsoDate[] = [];
  for (let year = partsOf(first).year; year <= partsOf(last).year; year += 1) {
    const ofYear =
      recurrence.on === undefined || recurrence.on.length === 0
        ? LAST_MONTHS[recurrence.frequency].map((month) => lastDayOfMonth(year, month))
        : recurrence.on.flatMap((mark) => dayOfMark(year, mark) ?? []);
    days.push(...ofYear.filter((day) => day >= first && day <= last));
  }
  return inOrder(days);
}

/**
 * The day a recurrence mark (`"07-01"`, `"09"`, `"Q1"`, `"H1"`) means in a year, or null for no mark.
 * 29 February falls on the 28th in common years: a month without the day ends on its last one.
 */
export function dayOfMark(year: number, mark: string): IsoDate | null {
  const match = /^(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12]))$/.exec(mark);
  if (match === null) return null;
  if (match[3] !== undefined) return lastDayOfMonth(year, Number(match[3]) * 3);
  if (match[4] !== undefined) return lastDayOfMonth(year, Number(match[4]) * 6);
  const month = Number(match[1]);
  if (month < 1 || month > 12) return null;
  if (match[2] === undefined) return lastDayOfMonth(year, month);
  const day = Number(match[2]);
  const longest = month === 2 ? 29 : daysInMonth(year, month);
  if (day < 1 || day > longest) return null;
  return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
}

function inOrder(days: readonly IsoDate[]): IsoDate[] {
  return [...new Set(days)].sort();
}

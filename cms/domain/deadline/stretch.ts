import { daysInMonth, isoDate, lastDayOfMonth, type IsoDate } from '../calendar/iso-date';
import type { Doubt } from '../warning';
import type { Atom } from './atoms';
import type { Precision } from './deadline';
import type { MonthDay, SubUnit } from './items';

export interface Stretch {
  readonly start: IsoDate;
  readonly due: IsoDate;
  readonly precision: Precision;
}

const MONTHS_IN: Readonly<Record<Exclude<SubUnit, 'day'>, number>> = { month: 1, quarter: 3, 'half-year': 6 };
const MOST: Readonly<Record<Exclude<SubUnit, 'day'>, number>> = { month: 12, quarter: 4, 'half-year': 2 };
const NO_SUCH = { month: 'no-such-day', quarter: 'no-such-quarter', 'half-year': 'no-such-half-year' } as const;

/** The stretches of time an atom names: one, or several where its parts do not follow on each other. */
export function stretchesOf(atom: Atom): Stretch[] {
  const { years, unit } = atom;
  if (years === null) return [];
  if (unit === null) {
    return [{ start: isoDate(years.from, 1, 1), due: isoDate(years.to, 12, 31), precision: 'year' }];
  }
  if (unit === 'day') return dayStretches(atom, years.from);
  const firstToLast = runsOf(atom);
  return firstToLast.map(([first, last]) => ({
    start: isoDate(years.from, (first - 1) * MONTHS_IN[unit] + 1, 1),
    due: lastDayOfMonth(years.to, last * MONTHS_IN[unit]),
    precision: unit,
  }));
}

function dayStretches(atom: Atom, year: number): Stretch[] {
  const days = atom.days.map(({ month, day }) => isoDate(year, month, day));
  const [start, due] = [days[0], days.at(-1)];
  if (atom.range && start !== undefined && due !== undefined) return [{ start, due, precision: 'day' }];
  return days.map((day) => ({ start: day, due: day, precision: 'day' }));
}

/** Parts that follow on each other, or a printed range, make one run: `ІІІ ІV`, `2,3`, `қаңтар-наурыз`. */
function runsOf(atom: Atom): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  for (const value of atom.values) {
    const last = runs.at(-1);
    if (last !== undefined && (atom.range || value === last[1] + 1)) last[1] = value;
    else runs.push([value, value]);
  }
  return runs;
}

/** What in an atom cannot be: a day, quarter or half-year that does not exist, a range that runs backwards. */
export function impossibleIn(atom: Atom, words: string): Doubt | null {
  if (atom.years !== null && atom.years.to < atom.years.from) return { code: 'range-backwards', detail: words };
  const { unit } = atom;
  if (unit === 'day') {
    return atom.days.every((day) => exists(day, atom.years?.from)) ? backwards(atom, words) : { code: 'no-such-day', detail: words };
  }
  if (unit === null) return null;
  const exist = atom.values.every((value) => value >= 1 && value <= MOST[unit]);
  return exist ? backwards(atom, words) : { code: NO_SUCH[unit], detail: words };
}

function backwards(atom: Atom, words: string): Doubt | null {
  if (!atom.range || atom.years?.from !== atom.years?.to) return null;
  const ordinals = atom.unit === 'day' ? atom.days.map(({ month, day }) => month * 100 + day) : atom.values;
  const runsOn = ordinals.every((value, index) => index === 0 || value > (ordinals[index - 1] ?? 0));
  return runsOn ? null : { code: 'range-backwards', detail: words };
}

function exists({ month, day }: MonthDay, year: number | undefined): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (year === undefined && month === 2 ? 29 : daysInMonth(year ?? 2001, month));
}

/** The atom as marks of a recurrence: days, months, quarters or half-years, in calendar order. */
export function marksOf(atom: Atom): string[] {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const { unit } = atom;
  if (unit === null) return [];
  if (unit === 'day') return atom.days.map(({ month, day }) => `${pad(month)}-${pad(day)}`);
  const values = atom.range ? fromTo(atom.values) : atom.values;
  return values.map((value) => (unit === 'month' ? pad(value) : `${unit === 'quarter' ? 'Q' : 'H'}${value}`));
}

function fromTo(values: readonly number[]): number[] {
  const [first, last] = [values[0] ?? 1, values.at(-1) ?? 1];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

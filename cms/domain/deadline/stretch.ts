import { daysInMonth, isoDate, lastDayOfMonth, type IsoDate } from '../calendar/iso-date';
import type { Doubt } from '../warning';
import type { Atom } from './atoms';
import type { Precision } from './deadline';
import { monthAndDay, type Span, type SubUnit } from './items';

export interface Stretch {
  readonly start: IsoDate;
  readonly due: IsoDate;
  readonly precision: Precision;
  /** Where in the words its own figures stand. */
  readonly from: number;
  readonly to: number;
}

type Period = Exclude<SubUnit, 'day'>;

const MONTHS_IN: Readonly<Record<Period, number>> = { month: 1, quarter: 3, 'half-year': 6 };
const MOST: Readonly<Record<Period, number>> = { month: 12, quarter: 4, 'half-year': 2 };
const NO_SUCH = { month: 'no-such-day', quarter: 'no-such-quarter', 'half-year': 'no-such-half-year' } as const;

/** The stretches of time an atom names: one, or several where its parts do not follow on each other. */
export function stretchesOf(atom: Atom): Stretch[] {
  const { years, unit } = atom;
  if (years === null) return [];
  if (unit === null) {
    return [{ start: isoDate(years.from, 1, 1), due: isoDate(years.to, 12, 31), precision: 'year', from: atom.start, to: atom.end }];
  }
  const spans = unit === 'day' ? atom.spans : runsOf(atom.spans);
  return spans.map((span) => ({
    start: unit === 'day' ? dayIn(years.from, span.first) : isoDate(years.from, (span.first - 1) * MONTHS_IN[unit] + 1, 1),
    due: unit === 'day' ? dayIn(years.to, span.last) : lastDayOfMonth(years.to, span.last * MONTHS_IN[unit]),
    precision: unit,
    from: span.start,
    to: span.end,
  }));
}

function dayIn(year: number, value: number): IsoDate {
  const { month, day } = monthAndDay(value);
  return isoDate(year, month, day);
}

/** Parts that follow on each other make one run: `ІІІ ІV`, `2,3`, `май, июнь`. */
function runsOf(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last !== undefined && span.first === last.last + 1) runs[runs.length - 1] = { ...last, last: span.last, end: span.end };
    else runs.push(span);
  }
  return runs;
}

/** Whether an atom names a part of each of several years, not one stretch of them: `до 1 декабря 2003-2005 гг.` */
export function isPartOfEachYear({ years, unit, spans }: Atom): boolean {
  if (years === null || unit === null || years.from === years.to) return false;
  const [run, ...more] = unit === 'day' ? spans : runsOf(spans);
  const isWhole = unit !== 'day' && more.length === 0 && run?.first === 1 && run.last === MOST[unit];
  return !isWhole;
}

/** What in an atom cannot be: a day, quarter or half-year that does not exist, a range that runs backwards. */
export function impossibleIn(atom: Atom, words: string): Doubt | null {
  const { years, unit, spans } = atom;
  if (years !== null && years.to < years.from) return { code: 'range-backwards', detail: words };
  if (unit === null) return null;
  const exist = spans.every(({ first, last }) => [first, last].every((value) => exists(unit, value, years?.from)));
  if (!exist) return { code: unit === 'day' ? 'no-such-day' : NO_SUCH[unit], detail: words };
  const runsOn = years === null || spans.every(({ first, last }) => first <= last);
  return runsOn ? null : { code: 'range-backwards', detail: words };
}

function exists(unit: SubUnit, value: number, year: number | undefined): boolean {
  if (unit !== 'day') return value >= 1 && value <= MOST[unit];
  const { month, day } = monthAndDay(value);
  const longest = year === undefined && month === 2 ? 29 : daysInMonth(year ?? 2001, month);
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}

/** The atom as marks of a recurrence: days, months, quarters or half-years; a range over New Year goes round. */
export function marksOf({ unit, spans }: Atom): string[] {
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (unit === null) return [];
  if (unit === 'day') {
    const ends = spans.flatMap(({ first, last }) => (first === last ? [first] : [first, last]));
    return ends.map(monthAndDay).map(({ month, day }) => `${pad(month)}-${pad(day)}`);
  }
  const values = spans.flatMap(({ first, last }) => roundFrom(first, last, MOST[unit]));
  return values.map((value) => (unit === 'month' ? pad(value) : `${unit === 'quarter' ? 'Q' : 'H'}${value}`));
}

function roundFrom(first: number, last: number, most: number): number[] {
  const length = ((last - first + most) % most) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % most) + 1);
}

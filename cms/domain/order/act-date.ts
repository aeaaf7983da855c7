import { isIsoDate, isoDate, type IsoDate } from '../calendar/iso-date';
import { monthNamed } from '../calendar/month-names';
import type { Doubt } from '../warning';

export interface FoundDate {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

const DAY = String.raw`["«“]?(\d{1,2})["»”]?`;
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(\d{4})\s?(?:жылғы|жылы|жылдың|жыл|ж\.)\s?${DAY}\s?([\u0400-\u052f]{3,20})`, 'gu');
const DAY_FIRST = new RegExp(String.raw`(?<!\d)${DAY}\s?([\u0400-\u052f]{3,20})\s?(\d{4})(?:\s?(?:года|год|г\.|ж\.|жыл[\u0400-\u052f]{0,5}))?`, 'gu');
const NUMERIC_DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)(?:\s?(?:года|г\.|ж\.))?/g;
const NUMERIC_YEAR_FIRST = /(?<![\d.])(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/g;

/** The dates of acts in a text, in order; `doubts` tells all-numeric ones that can be read two ways. */
export function actDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d/.test(text)) return found;
  const keep = (match: RegExpExecArray, year: number, month: number | null, day: number, numeric: boolean): void => {
    if (month === null) return;
    const date = isoDate(year, month, day);
    if (!isIsoDate(date)) return;
    const twoWays = numeric && day <= 12 && month <= 12 && day !== month;
    const doubts: Doubt[] = twoWays ? [{ code: 'date-two-ways', detail: match[0] }] : [];
    if (numeric && match[3]?.length === 2 && match[1]?.length !== 4) doubts.push({ code: 'year-in-two-digits', detail: match[0] });
    found.push({ date, start: match.index, end: match.index + match[0].length, doubts });
  };
  for (const match of text.matchAll(YEAR_FIRST)) keep(match, Number(match[1]), monthOf(match[3]), Number(match[2]), false);
  for (const match of text.matchAll(DAY_FIRST)) keep(match, Number(match[3]), monthOf(match[2]), Number(match[1]), false);
  for (const match of text.matchAll(NUMERIC_DAY_FIRST)) keep(match, fullYear(match[3] ?? ''), Number(match[2]), Number(match[1]), true);
  for (const match of text.matchAll(NUMERIC_YEAR_FIRST)) keep(match, Number(match[1]), Number(match[2]), Number(match[3]), true);
  return withoutOverlaps(found.sort((a, b) => a.start - b.start));
}

function monthOf(word: string | undefined): number | null {
  return monthNamed((word ?? '').toLowerCase());
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= 50 ? 1900 + year : 2000 + year;
}

function withoutOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

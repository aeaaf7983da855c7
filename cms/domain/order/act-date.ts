import { isIsoDate, isoDate, type IsoDate } from '../calendar/iso-date';
import { monthNamed } from '../calendar/month-names';
import type { Doubt } from '../warning';

export interface FoundDate {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

const DAY = String.raw`["«“]?(\d{1,2})(?!\d)["»”]?(?:-?(?:шы|ші|го))?`;
const WORD = String.raw`([\u0400-\u052f]{3,20})`;
const YEAR_WORD = String.raw`(?:жылғы|жылы|жылдың|жыл|ж)`;
const AFTER_YEAR = String.raw`(?:\s?(?:года|году|год|г\.|г(?!\p{L})|ж\.|ж(?!\p{L})|жыл[\u0400-\u052f]{0,5}))?`;
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(\d{4})\s?${YEAR_WORD}\.?\s?${DAY}\s?-?\s?${WORD}`, 'gu');
const MONTH_THEN_DAY = new RegExp(String.raw`(?<!\d)(\d{4})\s?(?:${YEAR_WORD}\.?\s?)?${WORD}\s(\d{1,2})-?(?:ғы|гі|дағы|дегі|тағы|тегі|на|не|нен|нан|ы|і|шы|ші)(?!\p{L})`, 'gu');
const DAY_FIRST = new RegExp(String.raw`(?<!\d)${DAY}\s?${WORD}\s?(\d{4})(?!\d)${AFTER_YEAR}`, 'gu');
const SHORT_YEAR = new RegExp(String.raw`(?<!\d)${DAY}\s?${WORD}\s?(\d{2})\s?(?:г|ж)(?!\p{L})\.?`, 'gu');
const NUMERIC_DAY_FIRST = /(?<![\d.,/-])(\d{1,2})(?:\.\s?|\/)(\d{1,2})(?:\.\s?|\/)(\d{4}|\d{2})(?!\d)(?:\s?(?:года|г\.|ж\.))?/g;
const NUMERIC_YEAR_FIRST = /(?<![\d.,/-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** What a date is of that is no act's own: a day of force, a state of things. */
const NOT_OF_AN_ACT_BEFORE = /(?:^|[\s(])(?:с|со|до|на|по|к)\s$/i;
const NOT_OF_AN_ACT_AFTER = /^\s?(?:ж\.?\s|жылдан\s|жылға\s)?(?:бастап|дейін|дейінгі|(?:№\s?)?\d{0,6}\s?(?:нөмірмен\s)?тіркел)/i;

/**
 * The dates of acts in a text, in order; `doubts` tells all-numeric ones that can be read two ways.
 * A day from which, until which or on which something holds (`с 01.01.2013`, `на 1 января`) is no act's.
 */
export function actDates(text: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found = withoutOverlaps([...worded(text), ...numeric(text)].sort((a, b) => a.start - b.start));
  return found.filter(({ start, end }) => !NOT_OF_AN_ACT_BEFORE.test(text.slice(Math.max(0, start - 4), start)) && !NOT_OF_AN_ACT_AFTER.test(text.slice(end, end + 30)));
}

function worded(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const keep = (match: RegExpExecArray, year: string | undefined, word: string | undefined, day: string | undefined): void => {
    const month = monthNamed((word ?? '').toLowerCase());
    const date = isoDate(fullYear(year ?? ''), month ?? 0, Number(day));
    if (!isIsoDate(date)) return;
    const doubts: Doubt[] = year?.length === 2 ? [{ code: 'year-in-two-digits', detail: match[0] }] : [];
    found.push({ date, start: match.index, end: match.index + match[0].length, doubts });
  };
  for (const match of text.matchAll(YEAR_FIRST)) keep(match, match[1], match[3], match[2]);
  for (const match of text.matchAll(MONTH_THEN_DAY)) keep(match, match[1], match[2], match[3]);
  for (const match of text.matchAll(DAY_FIRST)) keep(match, match[3], match[2], match[1]);
  for (const match of text.matchAll(SHORT_YEAR)) keep(match, match[3], match[2], match[1]);
  return found;
}

/** Dates in figures alone. After a year, Kazakh texts put the month first or the day first: another date of the text may show which. */
function numeric(text: string): FoundDate[] {
  const yearFirst = [...text.matchAll(NUMERIC_YEAR_FIRST)];
  const dayBeforeMonth = yearFirst.some((match) => Number(match[3]) > 12) && !yearFirst.some((match) => Number(match[4]) > 12);
  const found = yearFirst.map((match) => {
    const [second, third] = [match[3] ?? '', match[4] ?? ''];
    const isDaySecond = dayBeforeMonth || Number(second) > 12;
    return inFigures(match, match[1] ?? '', isDaySecond ? third : second, isDaySecond ? second : third);
  });
  for (const match of text.matchAll(NUMERIC_DAY_FIRST)) found.push(inFigures(match, match[3] ?? '', match[2] ?? '', match[1] ?? ''));
  return found.filter(({ date }) => isIsoDate(date));
}

function inFigures(match: RegExpExecArray, year: string, month: string, day: string): FoundDate {
  const twoWays = Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month);
  const doubts: Doubt[] = twoWays ? [{ code: 'date-two-ways', detail: match[0] }] : [];
  if (year.length === 2) doubts.push({ code: 'year-in-two-digits', detail: match[0] });
  return { date: isoDate(fullYear(year), Number(month), Number(day)), start: match.index, end: match.index + match[0].length, doubts };
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

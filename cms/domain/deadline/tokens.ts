import { romanNumeral, romanValue } from '../text/roman';
import { mended, withoutStrayAbbreviation } from './mended-tokens';
import { roleOfMisprint } from './misprints';
import { roleOf, roleOfPlainLetters, type WordRole } from './words';

/** A token of a deadline's words, with its place in them; `mended` where a misprint in it was put right. */
export type Token = { readonly start: number; readonly end: number; readonly text: string; readonly mended?: boolean } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'roman'; readonly value: number }
  | { readonly type: 'date'; readonly year: number; readonly month: number; readonly day: number; readonly twoWays: boolean; readonly shortYear: boolean }
  | { readonly type: 'month-of-year'; readonly year: number; readonly month: number }
  | { readonly type: 'day-and-month'; readonly month: number; readonly day: number; readonly twoWays: boolean }
  | { readonly type: 'word'; readonly role: WordRole | null }
  | { readonly type: 'mark' }
);

const DAY_FIRST = String.raw`(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{4}|\d{2})(?!\d)`;
const YEAR_FIRST = String.raw`(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)`;
const MONTH_FIRST = String.raw`(\d{2})[./]((?:19|20)\d{2})(?!\d)`;
const DAY_DASHED = String.raw`(\d{1,2})-(\d{1,2})-((?:19|20)\d{2})(?!\d)`;
const DAY_AND_MONTH = String.raw`(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?!\.?\d)`;
const TOKEN = new RegExp(`${YEAR_FIRST}|${DAY_FIRST}|${MONTH_FIRST}|${DAY_DASHED}|${DAY_AND_MONTH}|[пП]/[гГ](?!\\p{L})|\\d+|\\p{L}+|\\S|\\n`, 'gu');
const TWO_YEARS = /^(?:19|20)\d{2}(?:19|20)\d{2}$/;
const ROMAN_START = /^[IІVҮУXХ]+(?=\p{Ll}{1,20}$)/u;
const LONGEST_GLUED = 40;

/** The tokens of a deadline's words, whose lines are joined and letters put right; a line's end is a `\n` mark. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const place = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (match[1] !== undefined) tokens.push(yearFirst(place, match[1], match[2] ?? '', match[3] ?? ''));
    else if (match[4] !== undefined) tokens.push(dateToken(place, match[6] ?? '', match[5] ?? '', match[4]));
    else if (match[7] !== undefined) tokens.push({ ...place, type: 'month-of-year', month: Number(match[7]), year: Number(match[8]) });
    else if (match[9] !== undefined) tokens.push(dateToken(place, match[11] ?? '', match[10] ?? '', match[9]));
    else if (match[12] !== undefined) tokens.push(dayAndMonth(place, Number(match[13]), Number(match[12])));
    else if (/^\d/.test(match[0])) tokens.push(...numberTokens(place));
    else if (/^\p{L}/u.test(match[0])) tokens.push(...wordTokens(place));
    else tokens.push({ ...place, type: 'mark' });
  }
  return mended(tokens).map(withoutStrayAbbreviation);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function dateToken(place: Place, year: string, month: string, day: string): Token {
  const shortYear = year.length === 2;
  const full = shortYear ? fullYear(Number(year)) : Number(year);
  const twoWays = Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month);
  return { ...place, type: 'date', year: full, month: Number(month), day: Number(day), twoWays, shortYear };
}

/** `2005.27.06`: Kazakh texts also put the day before the month after a year. */
function yearFirst(place: Place, year: string, second: string, third: string): Token {
  return Number(second) > 12 && Number(third) <= 12 ? dateToken(place, year, third, second) : dateToken(place, year, second, third);
}

/** A year of two digits: the register holds acts from the second half of the last century on. */
export function fullYear(short: number): number {
  return short >= 50 ? 1900 + short : 2000 + short;
}

function dayAndMonth(place: Place, month: number, day: number): Token {
  return { ...place, type: 'day-and-month', month, day, twoWays: day <= 12 && day !== month };
}

/** `20052006`: two years that lost what stood between them. */
function numberTokens(place: Place): Token[] {
  if (!TWO_YEARS.test(place.text)) return [{ ...place, type: 'number', value: Number(place.text) }];
  return cut(place, 4).map((half) => ({ ...half, type: 'number', value: Number(half.text), mended: true }));
}

function wordTokens(place: Place): Token[] {
  if (place.text.length === 3 && place.text.charAt(1) === '/') return [{ ...place, type: 'word', role: roleOf('полугодие') }];
  const roman = romanNumeral(place.text);
  if (roman !== null) return [{ ...place, type: 'roman', value: romanValue(roman) }];
  const word = place.text.toLowerCase();
  const role = roleOf(word);
  if (role !== null) return [{ ...place, type: 'word', role }];
  const plain = roleOfPlainLetters(word);
  if (plain !== null) return [{ ...place, type: 'word', role: plain, mended: true }];
  const parted = romanAndWord(place) ?? gluedWords(place);
  if (parted !== null) return parted;
  const misprinted = roleOfMisprint(word);
  return [{ ...place, type: 'word', role: misprinted, mended: misprinted !== null }];
}

/** `ІІтоқсан`: a Roman figure and what it counts, without the space between them. */
function romanAndWord(place: Place): Token[] | null {
  const figure = ROMAN_START.exec(place.text)?.[0] ?? '';
  const roman = romanNumeral(figure);
  const [left, right] = cut(place, figure.length);
  if (roman === null || left === undefined || right === undefined) return null;
  const role = roleOf(right.text);
  if (role === null) return null;
  return [{ ...left, type: 'roman', value: romanValue(roman) }, { ...right, type: 'word', role }];
}

/** `тоқсанжыл`: two words of a deadline that lost the space between them. */
function gluedWords(place: Place): Token[] | null {
  if (place.text.length > LONGEST_GLUED) return null;
  for (let at = place.text.length - 3; at >= 2; at -= 1) {
    const [left, right] = cut(place, at);
    const leftRole = left === undefined ? null : roleOf(left.text.toLowerCase());
    const rightRole = right === undefined ? null : roleOf(right.text.toLowerCase());
    if (left !== undefined && right !== undefined && leftRole !== null && rightRole !== null) {
      return [{ ...left, type: 'word', role: leftRole }, { ...right, type: 'word', role: rightRole }];
    }
  }
  return null;
}

function cut({ start, end, text }: Place, at: number): Place[] {
  if (at === 0) return [];
  return [{ start, end: start + at, text: text.slice(0, at) }, { start: start + at, end, text: text.slice(at) }];
}

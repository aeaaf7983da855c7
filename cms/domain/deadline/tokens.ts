import { romanNumeral, romanValue } from '../text/roman';
import { roleOf, type WordRole } from './words';

/** A token of a deadline's words, with its place in them. */
export type Token = { readonly start: number; readonly end: number; readonly text: string } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'roman'; readonly value: number }
  | { readonly type: 'date'; readonly year: number; readonly month: number; readonly day: number; readonly twoWays: boolean; readonly shortYear: boolean }
  | { readonly type: 'word'; readonly role: WordRole | null }
  | { readonly type: 'mark' }
);

const DAY_FIRST = String.raw`(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)`;
const YEAR_FIRST = String.raw`(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)`;
const TOKEN = new RegExp(`${YEAR_FIRST}|${DAY_FIRST}|\\d+|\\p{L}+|\\S|\\n`, 'gu');
const LONGEST_GLUED = 40;

/** The tokens of a deadline's words, whose lines are joined and letters put right; a line's end is a `\n` mark. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const place = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (match[1] !== undefined) tokens.push(dateToken(place, match[1], match[2] ?? '', match[3] ?? ''));
    else if (match[4] !== undefined) tokens.push(dateToken(place, match[6] ?? '', match[5] ?? '', match[4]));
    else if (/^\d/.test(match[0])) tokens.push({ ...place, type: 'number', value: Number(match[0]) });
    else if (/^\p{L}/u.test(match[0])) tokens.push(...wordTokens(place));
    else tokens.push({ ...place, type: 'mark' });
  }
  return tokens;
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

/** A year of two digits: the register holds acts from the second half of the last century on. */
export function fullYear(short: number): number {
  return short >= 50 ? 1900 + short : 2000 + short;
}

function wordTokens(place: Place): Token[] {
  const roman = romanNumeral(place.text);
  if (roman !== null) return [{ ...place, type: 'roman', value: romanValue(roman) }];
  const role = roleOf(place.text.toLowerCase());
  return role === null ? (gluedWords(place) ?? [{ ...place, type: 'word', role }]) : [{ ...place, type: 'word', role }];
}

/** `тоқсанжыл`: two words of a deadline that lost the space between them. */
function gluedWords(place: Place): Token[] | null {
  if (place.text.length > LONGEST_GLUED) return null;
  for (let cut = 3; cut <= place.text.length - 3; cut += 1) {
    const left = { start: place.start, end: place.start + cut, text: place.text.slice(0, cut) };
    const right = { start: left.end, end: place.end, text: place.text.slice(cut) };
    const leftRole = roleOf(left.text.toLowerCase());
    const rightRole = roleOf(right.text.toLowerCase());
    if (leftRole !== null && rightRole !== null) {
      return [{ ...left, type: 'word', role: leftRole }, { ...right, type: 'word', role: rightRole }];
    }
  }
  return null;
}

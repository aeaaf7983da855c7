import type { FoundDate } from './act-date';

export interface FoundNumber {
  readonly number: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** `01-И-428`, `VIII-МШ-12/3`, `7-60р`, `178-ө`, `5С-41-2`: figures and letters joined by hyphens and slashes. */
const PART = String.raw`(?:\d{1,9}(?!\d)(?:\p{Lu}{1,3}(?!\p{L}))?|\p{Lu}{1,4}\d{0,5}(?![\p{L}\d]))`;
/** The endings that Kazakh and Russian put behind a number (`86-ға`, `5-ші`), which are no part of it. */
const ENDING = String.raw`(?:[шщғгқкндт][аеыі]|[дтн][аеіы]н|[нд][ыі]ң|т[ыі]ң|го|му|ой|ми)(?!\p{L})`;
const TAIL = String.raw`(?:[-/]?(?!${ENDING})\p{Ll}{1,3}(?!\p{L}))?`;
const QUOTED_TAIL = String.raw`(?: ?"\p{Ll}"| (?:ЗРК|ҚРЗ|КРЗ|(?:РК|ҚР)(?!\s?\p{L}))(?!\p{L}))?`;
/** `20-01-38.3`: a full stop within a number of several parts, not the one that ends a sentence or parts a date. */
const AFTER_STOP = String.raw`(?:(?<=-\d{1,6})\.\d{1,4}(?![\d\p{L}]|\.\d))?`;
const PREFIX = String.raw`(?:ҚР |РК |КР )?`;
const NUMBER = String.raw`${PREFIX}(?=[\p{Lu}/-]{0,12}\d)${PART}(?:[-/]${PART}){0,5}${AFTER_STOP}${TAIL}${QUOTED_TAIL}`;
const SIGNED = new RegExp(String.raw`(?:N\s?№|№\s?№|№|(?<!\p{L})N[.:]?)\s*(${NUMBER})`, 'gu');
const BARE = new RegExp(String.raw`(?<![\d.,\p{L}-])(?<!(?:стать[а-я]{1,2}|пункт[а-я]{0,3}|ст\.|п\.)\s?)(\d+-\d+(?:-\d+)*\p{Ll}?)(?![\d\p{L}]|-\p{L})`, 'gu');
/** A number whose sign was lost and left a full stop: `2003 года . 1017`. */
const DOTTED = /(?:года|г\.)\s*\.\s?(\d{1,5})(?![\d.])/gu;

/** The numbers of acts in a text; without any `№` or `N`, numbers like `8-230` beside a date. */
export function actNumbers(text: string, dates: readonly FoundDate[]): FoundNumber[] {
  const signed = [...text.matchAll(SIGNED)].map((match) => found(match, match[1] ?? ''));
  if (signed.length > 0 || dates.length === 0) return signed;
  const bare = [...text.matchAll(BARE)].map((match) => found(match, match[1] ?? ''));
  const outside = bare.filter((number) => dates.every((date) => number.end <= date.start || number.start >= date.end));
  if (outside.length > 0) return outside;
  return [...text.matchAll(DOTTED)].map((match) => {
    const end = match.index + match[0].length;
    const digits = match[1] ?? '';
    return { number: digits, printed: digits, start: end - digits.length, end };
  });
}

function found(match: RegExpExecArray, number: string): FoundNumber {
  return { number, printed: match[0].replace(/\s+/g, ' '), start: match.index, end: match.index + match[0].length };
}

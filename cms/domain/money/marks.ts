import type { FoundProgramme } from './programme';
import { programmesIn, withoutSpans } from './programme';
import { smallLetters } from './small-letters';
import { mentionsIn, type FoundSource } from './sources';
import { yearsIn, type FoundYear } from './years';

/** What a funding cell names beside its amounts, and the cell with all of that blanked out. */
export interface Marks {
  readonly programmes: readonly FoundProgramme[];
  readonly sources: readonly FoundSource[];
  readonly years: readonly FoundYear[];
  /** The cell in small letters without quoted names. */
  readonly unquoted: string;
  /** The cell in small letters without quoted names, codes, years, dates and numbers of a list: its figures are money or counts. */
  readonly bare: string;
}

const QUOTES = /"[^"\n]{2,400}"|«[^«»\n]{2,400}»|“[^“”\n]{2,400}”/gu;
const DATES = /(?<![\d.,])\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?![\d.,]\d|\d)/gu;
const LIST_NUMBERS = /(?<=(?:^|[\n;] ?|, ))\d{1,2}(?:\)|\.(?=\s\p{L}))/gu;

/** A part of a programme, by its own code: `подпрограмма 104`. */
const SUBPROGRAMMES = /(?:подпрограмм\p{L}{0,3}|кіші\sбағдарлама\p{L}{0,6})\s?(?:[-–—:№]\s?)?\d{3}(?!\d|[.,]\d)|(?<![\d.,])\d{3}\s?-?\s?(?:подпрограмм\p{L}{0,3}|кіші\sбағдарлама\p{L}{0,6})/giu;
const ANY_SUBPROGRAMME = /подпрограмм|кіші\sбағдарлама/i;

/** Cheap looks for any date in figures and any number of a list at all. */
const ANY_DATE = /\d[./]\d{1,2}[./]\d/;
const ANY_LIST_NUMBER = /\d[.)]/;

/** Finds the marks of a cell, lines parted by `\n`: a line's end parts figures, and words not. */
export function marksIn(broken: string): Marks {
  const text = broken.replaceAll('\n', ' ');
  const quotes = /["«“]/.test(text) ? spansOf(text, QUOTES) : [];
  const quoted = withoutSpans(text, quotes);
  const hasWords = /[\p{L}\d]/u.test(quoted);
  const unquoted = hasWords ? quoted : text;
  const programmes = programmesIn(text);
  const hasFigures = /\d/.test(text);
  const figures = [
    ...(ANY_SUBPROGRAMME.test(text) ? spansOf(text, SUBPROGRAMMES) : []),
    ...(ANY_DATE.test(broken) ? spansOf(broken, DATES) : []),
    ...(ANY_LIST_NUMBER.test(broken) ? spansOf(broken, LIST_NUMBERS) : []),
  ];
  const plain = withoutSpans(smallLetters(broken), [...programmes, ...(hasWords ? quotes : []), ...figures]);
  const years = hasFigures ? yearsIn(plain) : [];
  return { programmes, sources: mentionsIn(unquoted), years, unquoted: smallLetters(unquoted), bare: withoutSpans(plain, years) };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

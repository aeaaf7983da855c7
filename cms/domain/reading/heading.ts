import { romanNumeral } from '../text/roman';

/** A heading over rows, taken apart. */
export interface Heading {
  /** The word that its number counts: `Раздел`, `бөлім`; empty where there is none. */
  readonly label: string;
  readonly number: string;
  readonly title: string;
}

/** What headings count, the outermost first, Russian and Kazakh. */
const LABELS = ['раздел|часть|блок|бөлімі?', 'подраздел|бөлімше', 'глава|тарау', 'направление|приоритет|бағыты?|басымдық', 'цель|мақсаты?', 'задача|міндеті?'];
const LABEL = LABELS.join('|');
const NUMBER = String.raw`[IVXІХVҮ]{1,6}|\d{1,3}(?:\.\d{1,3})*`;
/** `Раздел I. …`, `Глава 2 …` */
const LABEL_FIRST = new RegExp(String.raw`^(${LABEL})\s+№?\s?(${NUMBER})(?:[.:)]\s*|\s+[-–—]?\s?)`, 'iu');
/** `1-бөлім. …`, `ІІ тарау. …` */
const NUMBER_FIRST = new RegExp(String.raw`^(${NUMBER})(?:\s?-\s?|\s+)(${LABEL})(?:[.:)]\s*|\s+[-–—]?\s?)`, 'iu');
/** A title that begins with the word its number counts: `3. Басымдық. …`. */
const LABELLED_TITLE = new RegExp(String.raw`^(${LABEL})[.:]\s`, 'iu');
const ROMAN = /^([IVXІХVҮ]{1,6})(?:[.)]\s*|\s+)(?=\S)/;
const FIGURE = /^(\d{1,3}(?:\.\d{1,3})*)(?:[.)]\s*|(?<=\.\d{1,3})\s+)(?=[^\d\s])/;
const LETTER = /^(\p{Lu})[.)]\s+(?=\p{Lu}\p{Ll})/u;

/** Takes a heading's number, and the word it counts, from its title. What is read together gives the heading again. */
export function headingOf(text: string): Heading {
  const first = LABEL_FIRST.exec(text);
  if (first !== null && first[0].length < text.length) return heading(first[1], first[2], text.slice(first[0].length));
  const second = NUMBER_FIRST.exec(text);
  if (second !== null && second[0].length < text.length) return heading(second[2], second[1], text.slice(second[0].length));
  const plain = ROMAN.exec(text) ?? FIGURE.exec(text) ?? LETTER.exec(text);
  return plain === null ? heading('', '', text) : heading('', plain[1], text.slice(plain[0].length));
}

/** A heading from a number and a title that stand in cells of their own. */
export function headingFrom(number: string, title: string): Heading {
  const bare = number.replace(/[.)\s]+$/, '');
  const [, label, counted] = /^(\p{L}{4,})\s+(\S+)$/u.exec(bare) ?? [];
  return label === undefined ? heading('', bare, title) : heading(label, counted, title);
}

function heading(label: string | undefined, number: string | undefined, title: string): Heading {
  const printed = number ?? '';
  return { label: label ?? '', number: romanNumeral(printed) ?? printed, title };
}

/**
 * How a heading is numbered: headings of one kind stand side by side, another kind lies within or
 * around. The lower the rank, the more it takes in; a label's is its place among them.
 */
export function rankOf({ label, number, title }: Heading): number {
  const counted = label === '' && number !== '' ? (LABELLED_TITLE.exec(title)?.[1] ?? '') : label;
  if (counted !== '') return LABELS.findIndex((words) => new RegExp(`^(?:${words})$`, 'i').test(counted));
  if (romanNumeral(number) !== null) return 20;
  if (/^\d/.test(number)) return 30 + number.split('.').length;
  if (number !== '') return 50;
  return title !== '' && title === title.toUpperCase() && /\p{L}{4}/u.test(title) ? 55 : 60;
}

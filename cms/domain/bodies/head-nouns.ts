import { kazakhHead } from './kazakh-heads';
import { russianHead } from './russian-heads';

const PEOPLE = /^(әкім(?!д|ш)|әкімдер|басшы|дәрігер|маман|төраға|директор|меңгеруші|жетекші|орынбасар|аким(?!ат)|руководител|председател|заведующ|заместител|начальник|директор|ректор)/;

/** Whether a Kazakh word, small letters, is what a body's name ends in; `Әділетмині` is a short form of a ministry. */
export function isKazakhHead(word: string): boolean {
  return kazakhHead(word) !== null;
}

/** Whether a Russian word, small letters, is what a body's name begins with, in the nominative or what looks like it. */
export function isRussianHead(word: string): boolean {
  return russianHead(word)?.forms.some((form) => form === 'sn' || form === 'pn') === true;
}

/** Whether the head noun names people (akims, heads), whose shared plural stays one executor. */
export function isHeadOfPeople(word: string): boolean {
  return PEOPLE.test(word);
}

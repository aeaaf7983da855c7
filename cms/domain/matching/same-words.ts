import { LANGUAGES, type Language, type LocalizedText } from '../language';
import { searchFold } from '../text/search-fold';

/**
 * Whether two texts say the same, however they are spelt: look-alike letters, kinds of quotes and
 * dashes, and spaces aside. Capitals and small letters are told apart.
 */
export function sameWords(a: string, b: string): boolean {
  return a === b || (folded(a) === folded(b) && casing(a) === casing(b));
}

/** The languages of `text` but `language`, in which it says something. */
export function otherLanguages(text: LocalizedText, language: Language): Language[] {
  return LANGUAGES.filter((one) => one !== language && (text[one] ?? '') !== '');
}

function folded(text: string): string {
  return searchFold(text).replace(/ /g, '');
}

/** Which letters are capitals, in their order. */
function casing(text: string): string {
  const letters = text.normalize('NFC').match(/\p{L}/gu) ?? [];
  return letters.map((letter) => (letter === letter.toLowerCase() ? '-' : '+')).join('');
}

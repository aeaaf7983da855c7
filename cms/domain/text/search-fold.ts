import { cyrillicTwin, isCyrillic, isOnlyLatin, undamaged } from './look-alikes';
import { lettersForY } from './letter-y';

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text as search compares it: small letters, look-alike Latin letters as Cyrillic ones, one kind
 * of quote and dash, single spaces. The same fold is applied to what is stored and to what is asked
 * for, so `жөнiндегi` and `жөніндегі` find each other. Kazakh letters stay apart (к is not қ).
 * Folding twice changes nothing.
 */
export function searchFold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(WORD, foldWord)
    .replace(/[«»„“”‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function foldWord(word: string): string {
  const letters = Array.from(word.toLowerCase(), foldLetter);
  if (!letters.includes('y')) return letters.join('');
  const isLatinWord = letters.some(isOnlyLatin) && !letters.some(isCyrillicOnly);
  const forY = isLatinWord ? (): string => 'у' : lettersForY(letters.join(''), true);
  return letters.map((letter, index) => (letter === 'y' ? forY(index) : letter)).join('');
}

/** Case-insensitive search sees capitals small, so the capitals' look-alikes fold as small letters. */
function foldLetter(letter: string): string {
  if (letter >= 'а' && letter !== 'ё' && undamaged(letter) === undefined) return letter;
  const twin = cyrillicTwin(letter) ?? cyrillicTwin(letter.toUpperCase())?.toLowerCase();
  return twin ?? undamaged(letter) ?? (letter === 'ё' ? 'е' : letter);
}

const TWINS_OF_LATIN = /[авсенікмортх]/;

function isCyrillicOnly(letter: string): boolean {
  return isCyrillic(letter) && !TWINS_OF_LATIN.test(letter);
}

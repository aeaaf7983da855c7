import type { Language } from '../language';
import { lettersForY } from './letter-y';
import { cyrillicTwin, DAMAGED_LETTERS, isCyrillic, isLatin, isOnlyLatin, undamaged } from './look-alikes';
import { romanNumeral } from './roman';

export interface LetterOptions {
  readonly language: Language;
  /** Whether the document has this word (small letters) elsewhere; decides what a Latin y stands for. */
  readonly knows?: (word: string) => boolean;
}

/** A letter that may be wrong, or a word that may be a Roman numeral in Cyrillic letters. */
const MAY_NEED = new RegExp(`[A-Za-z${DAMAGED_LETTERS}]|(?<!\\p{L})[ІҮУХ]+(?!\\p{L})`, 'u');
const TOKEN = /\S+/g;
const RUN = /\p{L}+/gu;
const INITIALS = /^(?:[ABCEHKMOPTXІ]\.){1,2}$/;
const LONGEST_INDENT = 80;
const TWINS_OF_LATIN = /[АВСЕІНКМОРТХасеіорху]/;

/**
 * Puts right the Latin letters that stand inside Cyrillic words, and the letters of old fonts.
 * Roman numerals come out in Latin letters whatever they were typed in. Words that are Latin
 * (`Web`, `IP-`) stay. White space and every other character stay as they are; putting right
 * twice changes nothing.
 */
export function putLettersRight(text: string, options: LetterOptions): string {
  if (options.language === 'en' || !mayNeedRight(text)) return text;
  return text.replace(TOKEN, (token, offset: number) => rightToken(token, text, offset, options));
}

/** Whether any letter of a text may be wrong: a cheap look that is never wrong when it says no. */
export function mayNeedRight(text: string): boolean {
  return MAY_NEED.test(text);
}

function rightToken(token: string, text: string, offset: number, options: LetterOptions): string {
  if (!MAY_NEED.test(token)) return token;
  const inCyrillic =
    isSurelyCyrillicToken(token) ||
    isInitialsOfCyrillicName(token, text, offset) ||
    (/^[acoi]$/.test(token) && besideCyrillic(text, offset));
  const right = rightRuns(token, inCyrillic, options);
  return !inCyrillic && isSurelyCyrillicToken(right) ? rightRuns(right, true, options) : right;
}

function rightRuns(token: string, inCyrillic: boolean, options: LetterOptions): string {
  return token.replace(RUN, (run) => rightRun(run, inCyrillic, options));
}

function isSurelyCyrillicToken(token: string): boolean {
  return Array.from(token).some(isSurelyCyrillic);
}

function rightRun(run: string, inCyrillicToken: boolean, options: LetterOptions): string {
  const roman = romanNumeral(run);
  if (roman !== null && (run.length > 1 || run !== 'І')) return roman;
  const letters = Array.from(run);
  if (run === 'І') return inCyrillicToken ? run : 'I';
  if (!letters.some(isLatin)) return letters.map((letter) => undamaged(letter) ?? letter).join('');

  const onlyLatin = letters.filter(isOnlyLatin).length;
  const cyrillic = letters.filter(isCyrillic).length;
  if (cyrillic === 0) {
    const acronym = run.length > 1 && run === run.toUpperCase();
    if (!inCyrillicToken || onlyLatin > 0 || acronym) return run;
  } else if (onlyLatin > 0 && onlyLatin >= letters.filter(isSurelyCyrillic).length) {
    return run;
  }
  const twins = letters.map((letter) => cyrillicTwin(letter) ?? undamaged(letter) ?? letter);
  return putYRight(twins, options);
}

function putYRight(letters: readonly string[], { language, knows }: LetterOptions): string {
  const word = letters.join('');
  if (!/[yY]/.test(word)) return word;
  if (knows !== undefined && language === 'kk') {
    const known = ['ү', 'ұ', 'у'].find((letter) => knows(word.replace(/y/gi, letter).toLowerCase()));
    if (known !== undefined) return replaceY(letters, () => known);
  }
  return replaceY(letters, lettersForY(word, language === 'kk'));
}

function replaceY(letters: readonly string[], letterAt: (index: number) => string): string {
  return letters
    .map((letter, index) => {
      if (letter === 'y') return letterAt(index);
      return letter === 'Y' ? letterAt(index).toUpperCase() : letter;
    })
    .join('');
}

function isSurelyCyrillic(letter: string): boolean {
  return isCyrillic(letter) && !TWINS_OF_LATIN.test(letter);
}

/** `І.` that starts a text numbers it; elsewhere it is an initial. */
function isInitialsOfCyrillicName(token: string, text: string, offset: number): boolean {
  if (/^[IІ]\.$/.test(token) && offset <= LONGEST_INDENT && text.slice(0, offset).trim() === '') return false;
  return INITIALS.test(token) && /^\s+[А-ЯӘҒҚҢӨҰҮҺІ]/.test(text.slice(offset + token.length, offset + token.length + 8));
}

/** A lone Latin letter between Cyrillic words is a Russian preposition or a Kazakh letter, not a word. */
function besideCyrillic(text: string, offset: number): boolean {
  return /^\s+[\u0400-\u052f\d]/.test(text.slice(offset + 1, offset + 9));
}

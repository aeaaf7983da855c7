/** Latin letters that look like a Cyrillic one in either case, lower case to lower case. */
const LOOK_ALIKE_LOWER: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
};

/** Capital Latin letters that look like a Cyrillic capital; the small ones differ (h is no н). */
const LOOK_ALIKE_CAPITAL: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

/**
 * Letters that stand where a Kazakh letter was, in texts typed with the fonts that came before
 * Unicode had it: `бґлімшесі` is `бөлімшесі`, `халыќтыѕ` is `халықтың`, `жјне` is `және`.
 */
const DAMAGED: Readonly<Record<string, string>> = {
  ґ: 'ө', ќ: 'қ', ѕ: 'ң', ј: 'ә', є: 'ғ', ѓ: 'ғ', ў: 'ұ', ї: 'ү', ћ: 'һ',
  Ґ: 'Ө', Ќ: 'Қ', Ѕ: 'Ң', Ј: 'Ә', Є: 'Ғ', Ѓ: 'Ғ', Ў: 'Ұ', Ї: 'Ү', Ћ: 'Һ',
};

/** The letters of {@link undamaged}, as the inside of a character class. */
export const DAMAGED_LETTERS = Object.keys(DAMAGED).join('');

const CYRILLIC = /[\u0400-\u052f]/;
const LATIN = /[A-Za-z]/;

export function isCyrillic(letter: string): boolean {
  return CYRILLIC.test(letter);
}

export function isLatin(letter: string): boolean {
  return LATIN.test(letter);
}

/** The Cyrillic letter that `letter` looks like, or undefined. Y has three and is not here. */
export function cyrillicTwin(letter: string): string | undefined {
  if (letter > 'z') return undefined;
  return LOOK_ALIKE_LOWER[letter] ?? LOOK_ALIKE_CAPITAL[letter];
}

/** The Kazakh letter that a damaged letter stands for, or undefined. */
export function undamaged(letter: string): string | undefined {
  return DAMAGED[letter];
}

/** Whether a Latin letter has no Cyrillic look-alike at all: r, s, W. */
export function isOnlyLatin(letter: string): boolean {
  return isLatin(letter) && cyrillicTwin(letter) === undefined && !/[yY]/.test(letter);
}

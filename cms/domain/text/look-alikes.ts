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

/** Letters of old fonts that stand where a Kazakh letter was: `бґлімшесі` is `бөлімшесі`. */
const DAMAGED: Readonly<Record<string, string>> = { ґ: 'ө', Ґ: 'Ө' };

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

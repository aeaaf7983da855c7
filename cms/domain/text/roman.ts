const ROMAN_LETTERS = /^[IІVҮУYXХ]+$/;
const CANONICAL = /^(X{0,3})(IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * A Roman numeral in Latin letters, from a word that may mix Latin, Cyrillic and look-alike ones:
 * `ІІ`, `IІІ`, `ІҮ` (Ү for V). Null where the word is no Roman numeral up to 39, or is a single
 * letter that is more likely an initial (`Х`, `У`).
 */
export function romanNumeral(word: string): string | null {
  if (!ROMAN_LETTERS.test(word)) return null;
  const latin = word.replace(/І/g, 'I').replace(/[ҮУY]/g, 'V').replace(/Х/g, 'X');
  if (!CANONICAL.test(latin)) return null;
  if (/[ҮУYХ]/.test(word) && !/[IІV]/.test(word)) return null;
  return latin;
}

/** What a Roman numeral in Latin letters is worth. */
export function romanValue(numeral: string): number {
  let value = 0;
  for (let index = 0; index < numeral.length; index += 1) {
    const here = VALUES[numeral.charAt(index)] ?? 0;
    const next = VALUES[numeral.charAt(index + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

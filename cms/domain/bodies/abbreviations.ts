const SMALL = new Set(['и', 'по', 'в', 'на', 'при', 'и/или', 'және', 'мен', 'бен', 'пен', 'жөніндегі', 'of', 'the', 'for', 'and']);
const SHORTEST_PIECE = 2;
const MOST_PIECES = 5;

/**
 * The abbreviations of a name by the first letters of its words, small letters: `министерство финансов`
 * is `мф`; with "and" its letter too (`мэибп`). Hyphened words give a letter each (`пм`).
 */
export function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const parts = words.flatMap((word) => word.split('-'));
  const bare = parts.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0)).join('');
  const full = parts.filter((word) => !SMALL.has(word) || word === 'и' || word === 'және').map((word) => word.charAt(0)).join('');
  return bare === full ? [bare] : [bare, full];
}

/**
 * Whether a word is put together from the beginnings of a name's words, in order: `минфин` of
 * `министерство финансов`, `қаржымині` of `қаржы министрлігі`.
 */
export function isSyllabicOf(word: string, name: readonly string[]): boolean {
  const content = name.filter((one) => !SMALL.has(one));
  if (/.мині?$/u.test(word)) {
    if (!/^министр/u.test(content.at(-1) ?? '')) return false;
    return fits(word.replace(/мині?$/u, ''), content.slice(0, -1), 0);
  }
  return content.length >= 2 && fits(word, content, 0);
}

/** Whether `rest` is made of beginnings, two letters or more each, of the words in order, from the first on. */
function fits(rest: string, words: readonly string[], used: number): boolean {
  const [word, ...next] = words;
  if (rest === '') return used > 0;
  if (word === undefined || used === MOST_PIECES) return false;
  let length = 0;
  while (length < rest.length && length < word.length && rest[length] === word[length]) length += 1;
  for (let piece = length; piece >= SHORTEST_PIECE; piece -= 1) {
    if (fits(rest.slice(piece), next, used + 1)) return true;
  }
  return false;
}

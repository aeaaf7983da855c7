import { knownRights } from './compounds';
import { isBareEnding } from './endings';
import { keepsHyphen, type Hyphened } from './seam';

/** The words of a document, small letters: what stands whole, and what is written with a hyphen. */
export interface Lexicon {
  /** How often the word stands, alone or as a part of a compound. */
  readonly count: (word: string) => number;
  /** How often it stands alone away from the ends of a line, where it cannot be half of a broken word. */
  readonly inside: (word: string) => number;
  readonly hyphened: Hyphened;
  /** Every word that stands, with how often. */
  readonly words: () => IterableIterator<[string, number]>;
}

const INNER_HYPHEN = /^(\p{L}+)-(\p{L}[\p{L}-]*)$/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

interface Torn {
  readonly left: string;
  readonly right: string;
}

/**
 * The lexicon of a document from its lines, letters already put right, and from words `known`
 * beforehand. Halves torn by a hyphen at a line end are not words; what they close to is.
 */
export function lexiconOf(lines: readonly string[], known: readonly string[] = []): Lexicon {
  const whole = new Map<string, number>();
  const inside = new Map<string, number>();
  const rights = new Map<string, Set<string>>();
  const torn: Torn[] = [];
  for (const word of known) for (const counts of [whole, inside]) add(counts, word);

  let half = '';
  for (const line of lines) {
    const tokens = line.split(/\s+/).filter((token) => token !== '');
    tokens.forEach((token, index) => {
      const word = bareWord(token);
      const isLast = index === tokens.length - 1;
      const isTail = index === 0 && half !== '';
      if (isTail && word !== '') torn.push({ left: half, right: word });
      if (isTail) half = '';
      if (isLast && /\p{L}-$/u.test(token)) {
        half = word;
        return;
      }
      if (isTail || word === '') return;
      const compound = INNER_HYPHEN.exec(word);
      if (compound !== null) addRight(rights, compound[1] ?? '', compound[2] ?? '');
      for (const part of word.split('-')) add(whole, part);
      if (index > 0 && !isLast && compound === null) add(inside, word);
    });
  }

  const hyphened: Hyphened = (left) =>
    [...(rights.get(left) ?? []), ...knownRights(left)].filter((right) => !isBareEnding(right));
  for (const { left, right } of torn) {
    const start = left.slice(left.lastIndexOf('-') + 1);
    if (!keepsHyphen(start, right, hyphened)) add(whole, start + right);
  }
  return {
    count: (word) => whole.get(word) ?? 0,
    inside: (word) => inside.get(word) ?? 0,
    hyphened,
    words: () => whole.entries(),
  };
}

/** A token without the punctuation round it, in small letters. */
export function bareWord(token: string): string {
  const characters = Array.from(token);
  const isOfWord = (character: string): boolean => WORD_CHARACTER.test(character);
  const first = characters.findIndex(isOfWord);
  if (first < 0) return '';
  return characters.slice(first, characters.findLastIndex(isOfWord) + 1).join('').toLowerCase();
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function addRight(rights: Map<string, Set<string>>, left: string, right: string): void {
  const known = rights.get(left) ?? new Set<string>();
  known.add(right);
  rights.set(left, known);
}

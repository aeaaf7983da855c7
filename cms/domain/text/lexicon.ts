import { knownRights } from './compounds';
import { isBareEnding } from './endings';
import { remembering } from './remember';
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

const BLANKS = /\s+/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

interface Torn {
  readonly left: string;
  readonly right: string;
}

/**
 * The lexicon of a document from its lines, letters already put right, and from words `known`
 * beforehand. Halves torn by a hyphen at a line end are not words; what they close to is. What stands
 * closed more often than with a hyphen (`финансирования`, once `финанси-рования`) is no compound.
 */
export function lexiconOf(lines: readonly string[], known: readonly string[] = []): Lexicon {
  const whole = new Map<string, number>();
  const inside = new Map<string, number>();
  const rights = new Map<string, Map<string, number>>();
  const knownWhole = new Set(known);
  const torn: Torn[] = [];
  for (const word of known) for (const counts of [whole, inside]) add(counts, word);

  const parsed = remembering(parseToken);
  let half = '';
  for (const line of lines) {
    const tokens = line.split(BLANKS);
    const last = tokens.findLastIndex((token) => token !== '');
    let isFirst = true;
    for (let index = 0; index <= last; index += 1) {
      if (tokens[index] === '') continue;
      const { word, parts, isTorn } = parsed(tokens[index] ?? '');
      const isTail = isFirst && half !== '';
      const isEdge = isFirst || index === last;
      isFirst = false;
      if (isTail && word !== '') torn.push({ left: half, right: word });
      if (isTail) half = '';
      if (index === last && isTorn) {
        half = word;
        continue;
      }
      if (isTail || word === '') continue;
      const [left, ...rest] = parts;
      if (left !== undefined && rest.length > 0) addRight(rights, left, rest.join('-'));
      for (const part of parts) add(whole, part);
      if (!isEdge && parts.length === 1) add(inside, word);
    }
  }

  const isTornWord = (word: string, hyphens: number): boolean => knownWhole.has(word) || (whole.get(word) ?? 0) > hyphens;
  const hyphened: Hyphened = (left) => {
    const met = [...(rights.get(left) ?? [])].filter(([right, count]) => !isTornWord(left + right, count)).map(([right]) => right);
    return [...met, ...knownRights(left)].filter((right) => !isBareEnding(right));
  };
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

interface Token {
  readonly word: string;
  readonly parts: readonly string[];
  /** Whether it ends in a hyphen after a letter, as a word torn at a line end does. */
  readonly isTorn: boolean;
}

function parseToken(token: string): Token {
  const word = bareWord(token);
  return { word, parts: word.split('-').filter((part) => part !== ''), isTorn: token.endsWith('-') && /\p{L}-$/u.test(token) };
}

/** A token without the punctuation round it, in small letters. */
export function bareWord(token: string): string {
  let first = 0;
  let last = token.length;
  while (first < last && !WORD_CHARACTER.test(token.charAt(first))) first += 1;
  while (last > first && !WORD_CHARACTER.test(token.charAt(last - 1))) last -= 1;
  return token.slice(first, last).toLowerCase();
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function addRight(rights: Map<string, Map<string, number>>, left: string, right: string): void {
  const known = rights.get(left) ?? new Map<string, number>();
  add(known, right);
  rights.set(left, known);
}

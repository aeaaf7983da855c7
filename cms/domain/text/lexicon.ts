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
  readonly words: () => Iterable<[string, number]>;
}

const BLANKS = /\s+/;
const ODD_BLANK = /[^\S ]/;
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
  const counts = new Map<string, Count>();
  const rights = new Map<string, Map<string, number>>();
  const knownWhole = new Set(known);
  const torn: Torn[] = [];
  const countOf = (word: string): Count => {
    let count = counts.get(word);
    if (count === undefined) counts.set(word, (count = { whole: 0, inside: 0 }));
    return count;
  };
  for (const word of known) {
    const count = countOf(word);
    count.whole += 1;
    count.inside += 1;
  }

  const parsed = remembering((token: string) => parseToken(token, countOf));
  let half = '';
  for (const line of lines) {
    const tokens = printedTokens(line).map(parsed);
    tokens.forEach(({ word, parts, isTorn }, index) => {
      const [isFirst, isLast] = [index === 0, index === tokens.length - 1];
      const isTail = isFirst && half !== '';
      if (isTail && word !== '') torn.push({ left: half, right: word });
      if (isTail) half = '';
      if (isLast && isTorn) half = word;
      if (isTail || word === '' || (isLast && isTorn)) return;
      for (const { count } of parts) count.whole += 1;
      const [first] = parts;
      if (first === undefined) return;
      if (parts.length > 1) addRight(rights, first.text, parts.slice(1).map(({ text }) => text).join('-'));
      else if (!isFirst && !isLast) first.count.inside += 1;
    });
  }

  const wholeOf = (word: string): number => counts.get(word)?.whole ?? 0;
  const isTornWord = (word: string, hyphens: number): boolean => knownWhole.has(word) || wholeOf(word) > hyphens;
  const hyphened: Hyphened = (left) => {
    const met = [...(rights.get(left) ?? [])].filter(([right, count]) => !isTornWord(left + right, count)).map(([right]) => right);
    return [...met, ...knownRights(left)].filter((right) => !isBareEnding(right));
  };
  for (const { left, right } of torn) {
    const start = left.slice(left.lastIndexOf('-') + 1);
    if (!keepsHyphen(start, right, hyphened)) countOf(start + right).whole += 1;
  }
  return {
    count: wholeOf,
    inside: (word) => counts.get(word)?.inside ?? 0,
    hyphened,
    words: () => standing(counts),
  };
}

/** How often a word stands, and how often of that away from the ends of a line. */
interface Count {
  whole: number;
  inside: number;
}

function* standing(counts: ReadonlyMap<string, Count>): Generator<[string, number]> {
  for (const [word, { whole }] of counts) if (whole > 0) yield [word, whole];
}

function printedTokens(line: string): string[] {
  return (ODD_BLANK.test(line) ? line.split(BLANKS) : line.split(' ')).filter((token) => token !== '');
}

interface Token {
  readonly word: string;
  readonly parts: ReadonlyArray<{ readonly text: string; readonly count: Count }>;
  /** Whether it ends in a hyphen after a letter, as a word torn at a line end does. */
  readonly isTorn: boolean;
}

function parseToken(token: string, countOf: (word: string) => Count): Token {
  const word = bareWord(token);
  const parts = word.split('-').filter((part) => part !== '');
  return { word, parts: parts.map((text) => ({ text, count: countOf(text) })), isTorn: token.endsWith('-') && /\p{L}-$/u.test(token) };
}

/** A token without the punctuation round it, in small letters. */
export function bareWord(token: string): string {
  let first = 0;
  let last = token.length;
  while (first < last && !WORD_CHARACTER.test(token.charAt(first))) first += 1;
  while (last > first && !WORD_CHARACTER.test(token.charAt(last - 1))) last -= 1;
  return token.slice(first, last).toLowerCase();
}

function addRight(rights: Map<string, Map<string, number>>, left: string, right: string): void {
  const known = rights.get(left) ?? new Map<string, number>();
  known.set(right, (known.get(right) ?? 0) + 1);
  rights.set(left, known);
}

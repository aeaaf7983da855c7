import { searchFold } from '../text/search-fold';
import { wordLikeness } from './likeness';

export interface KnownNames {
  readonly code: string;
  readonly names: readonly string[];
}

export interface Match {
  readonly code: string;
  /** The known name that the printed one is most like. */
  readonly name: string;
  /** 1 is the same name, letters and case aside. */
  readonly confidence: number;
}

/** Bodies by their names, to be asked for by names as printed. */
export interface NameIndex {
  readonly add: (code: string, name: string) => void;
  readonly match: (printed: string) => Match | null;
}

const ENOUGH = 0.8;
/** The best body must stand out from the next by this much, or the name is left unmatched. */
const MARGIN = 0.06;
const WORD_ENOUGH = 0.7;
const LIGHTEST_WORD = 0.25;
/** Words are looked up by their start, which case endings and most misprints leave alone. */
const START = 3;
const MOST_COMPARED = 24;
const MOST_WORDS = 40;

interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** An index of the bodies of a register. */
export function indexOf(bodies: readonly KnownNames[]): NameIndex {
  const index = openIndex();
  for (const { code, names } of bodies) for (const name of names) index.add(code, name);
  return index;
}

/**
 * An empty index. It matches printed names with known ones through misprints and case endings: words
 * that few names have weigh more than words all share (`Республикасы`). Two bodies about equally
 * like the printed name make no match. Each lookup compares a bounded number of names.
 */
export function openIndex(): NameIndex {
  const exact = new Map<string, Candidate>();
  const byStart = new Map<string, Candidate[]>();
  const holders = new Map<string, number>();
  let size = 0;
  const weight = (word: string): number => Math.max(LIGHTEST_WORD, Math.log(1 + size / (holders.get(word) ?? 1)));

  return {
    add: (code, name) => {
      const words = wordsOf(name);
      if (words.length === 0) return;
      const candidate = { code, name, words };
      size += 1;
      exact.set(words.join(' '), candidate);
      for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
      for (const start of new Set(words.map(startOf))) {
        const held = byStart.get(start);
        if (held === undefined) byStart.set(start, [candidate]);
        else held.push(candidate);
      }
    },
    match: (printed) => {
      const words = wordsOf(printed);
      const known = exact.get(words.join(' '));
      if (known !== undefined) return { code: known.code, name: known.name, confidence: 1 };
      return bestOf(nearest(words, byStart), words, weight);
    },
  };
}

/** The names that share most beginnings of words with the printed one, rare beginnings first. */
function nearest(words: readonly string[], byStart: ReadonlyMap<string, readonly Candidate[]>): Candidate[] {
  const held = [...new Set(words.map(startOf))].map((start) => byStart.get(start) ?? []).sort((a, b) => a.length - b.length);
  const shared = new Map<Candidate, number>();
  for (const candidates of held) {
    if (shared.size >= MOST_COMPARED && candidates.length > MOST_COMPARED) break;
    for (const candidate of candidates.slice(0, MOST_COMPARED)) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
  }
  return [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_COMPARED).map(([candidate]) => candidate);
}

function bestOf(candidates: readonly Candidate[], words: readonly string[], weight: (word: string) => number): Match | null {
  const best = new Map<string, Match>();
  for (const { code, name, words: known } of candidates) {
    const confidence = likeness(words, known, weight);
    if (confidence > (best.get(code)?.confidence ?? 0)) best.set(code, { code, name, confidence });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  if (first === undefined || first.confidence < ENOUGH) return null;
  if (second !== undefined && first.confidence - second.confidence < MARGIN) return null;
  return { ...first, confidence: Math.min(0.99, Math.round(first.confidence * 100) / 100) };
}

/** The share of the two names' weight that their words have in common. */
function likeness(printed: readonly string[], known: readonly string[], weight: (word: string) => number): number {
  const free = new Set(known.keys());
  let common = 0;
  let total = 0;
  for (const word of known) total += weight(word);
  for (const word of printed) {
    let bestLikeness = 0;
    let bestIndex = -1;
    for (const index of free) {
      const found = wordLikeness(word, known[index] ?? '');
      if (found > bestLikeness) [bestLikeness, bestIndex] = [found, index];
    }
    if (bestLikeness >= WORD_ENOUGH) {
      free.delete(bestIndex);
      const shared = weight(known[bestIndex] ?? '');
      common += 2 * shared * bestLikeness;
      total += shared;
    } else {
      total += weight(word);
    }
  }
  return total === 0 ? 0 : common / total;
}

function startOf(word: string): string {
  return word.slice(0, START);
}

const SMALL_WORDS = new Set(['және', 'мен', 'и', 'по', 'в', 'на', 'the', 'of', 'and']);

function wordsOf(name: string): string[] {
  return (searchFold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word)).slice(0, MOST_WORDS);
}

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

export type Matcher = (printed: string) => Match | null;

const ENOUGH = 0.8;
/** The best body must stand out from the next by this much, or the name is left unmatched. */
const MARGIN = 0.06;
const WORD_ENOUGH = 0.7;

interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/**
 * A matcher of printed names with known bodies, through misprints and case endings. Words that few
 * names have weigh more than words all share (`Республикасы`). Two bodies about equally like the
 * printed name make no match.
 */
export function matcherOf(bodies: readonly KnownNames[]): Matcher {
  const candidates = bodies.flatMap(({ code, names }) =>
    names.filter((name) => name.trim() !== '').map((name): Candidate => {
      const folded = searchFold(name);
      return { code, name, folded, words: wordsOf(folded) };
    }),
  );
  const exact = new Map(candidates.map((candidate) => [candidate.words.join(' '), candidate]));
  const weight = weightsOf(candidates);
  const remembered = new Map<string, Match | null>();

  return (printed) => {
    const words = wordsOf(searchFold(printed));
    const key = words.join(' ');
    const known = exact.get(key);
    if (known !== undefined) return { code: known.code, name: known.name, confidence: 1 };
    if (words.length === 0) return null;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const match = bestOf(candidates, words, weight);
    remembered.set(key, match);
    return match;
  };
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

function weightsOf(candidates: readonly Candidate[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const { words } of candidates) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const all = Math.max(1, candidates.length);
  return (word) => Math.max(0.25, Math.log(1 + all / (holders.get(word) ?? 1)));
}

const SMALL_WORDS = new Set(['және', 'мен', 'и', 'по', 'в', 'на', 'the', 'of', 'and']);

function wordsOf(folded: string): string[] {
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word)).slice(0, 40);
}

import type { UnitWords } from './unit-words';

/** Words of a unit, each with how often it stands there; in the order of letters, so that sums come out the same from either side. */
export type Counted = ReadonlyMap<string, number>;

/** What a unit's words weigh: the rarer a word in the two texts, the more. */
export interface Weighed {
  readonly words: Counted;
  readonly weight: number;
}

export interface WeighedUnit {
  readonly head: Weighed;
  /** The words of the other cells with what they mean. */
  readonly rest: Weighed;
  readonly means: Weighed;
}

/** Weighs the words of units of two texts, all together: a word of every row tells no row from another. */
export function weigher(units: readonly UnitWords[]): { readonly weigh: (unit: UnitWords) => WeighedUnit; readonly weightOf: (word: string) => number } {
  const found = new Map<string, number>();
  for (const { head, rest, means } of units) for (const word of new Set([...head, ...rest, ...means])) found.set(word, (found.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => 1 / Math.sqrt(found.get(word) ?? 1);
  const weighed = (words: readonly string[]): Weighed => {
    const counted = count(words);
    let weight = 0;
    for (const [word, times] of counted) weight += times * weightOf(word);
    return { words: counted, weight };
  };
  return { weigh: ({ head, rest, means }) => ({ head: weighed(head), rest: weighed([...rest, ...means]), means: weighed(means) }), weightOf };
}

/** How like two sets of words are, from 0 to 1: what both have, twice, of what they have together. */
export function likeness(a: Weighed, b: Weighed, weightOf: (word: string) => number): number {
  if (a.words.size === 0 || b.words.size === 0) return a.words.size === b.words.size ? 1 : 0;
  let both = 0;
  for (const [word, times] of a.words) {
    const others = b.words.get(word);
    if (others !== undefined) both += Math.min(times, others) * weightOf(word);
  }
  return Math.min(1, (2 * both) / (a.weight + b.weight));
}

function count(words: readonly string[]): Counted {
  const counted = new Map<string, number>();
  for (const word of [...words].sort()) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

import type { UnitWords } from './unit-words';

/** Places of a unit in the one text and in the other. */
export type PlacePair = readonly [old: number, now: number];

const RAREST = 6;
/** Above so many pairs under one word only those near each other's turn are looked at. */
const MOST_PAIRS = 256;
const TURNS_APART = 2;

/**
 * Pairs of units worth comparing: those that share a word, or two words in a row, which is among the
 * rarest of either; those that say the same; those of one number. As many as there are units, times a
 * constant, and the same pairs whichever text is called the old one.
 * @param sameSection whether two sections, by their places, are known to be one
 */
export function candidates(
  olds: readonly UnitWords[],
  news: readonly UnitWords[],
  sameSection: (old: number | null, now: number | null) => boolean,
): PlacePair[] {
  const pairs = new Map<number, PlacePair>();
  const add = (old: number, now: number): void => {
    pairs.set(old * news.length + now, [old, now]);
  };
  const bySaying = grouped(olds, news, ({ head }) => (head.length === 0 ? [] : [head.join(' ')]));
  for (const [inOld, inNew] of bySaying.values()) crossed(inOld, inNew, add);

  const byNumber = grouped(olds, news, ({ number }) => (number === '' ? [] : [number]));
  for (const [inOld, inNew] of byNumber.values()) {
    crossed(inOld, inNew, add);
    const bySection = new Map<number | null, number[]>();
    for (const now of inNew) push(bySection, news[now]?.section ?? null, now);
    for (const old of inOld) {
      for (const [section, group] of bySection) if (sameSection(olds[old]?.section ?? null, section)) crossed([old], group, add);
    }
  }
  byRareWords(olds, news, add);
  return [...pairs.values()];
}

function byRareWords(olds: readonly UnitWords[], news: readonly UnitWords[], add: (old: number, now: number) => void): void {
  const byWord = grouped(olds, news, wordsAndNeighbours);
  const frequency = (word: string): number => (byWord.get(word) ?? [[], []]).reduce((sum, { length }) => sum + length, 0);
  const rareIn = (units: readonly UnitWords[]): Map<string, number[]> => {
    const rare = new Map<string, number[]>();
    units.forEach((unit, place) => {
      const words = wordsAndNeighbours(unit).sort((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1));
      for (const word of words.slice(0, RAREST)) push(rare, word, place);
    });
    return rare;
  };
  for (const [word, inOld] of rareIn(olds)) crossed(inOld, byWord.get(word)?.[1] ?? [], add);
  for (const [word, inNew] of rareIn(news)) crossed(byWord.get(word)?.[0] ?? [], inNew, add);
}

/** The different words of what a unit is, and each two that follow one another. */
function wordsAndNeighbours({ head }: UnitWords): string[] {
  return [...new Set(head.flatMap((word, index) => [word, `${word} ${head[index + 1] ?? ''}`]))];
}

type Both = readonly [old: number[], now: number[]];

function grouped(olds: readonly UnitWords[], news: readonly UnitWords[], namesOf: (unit: UnitWords) => readonly string[]): Map<string, Both> {
  const groups = new Map<string, Both>();
  [olds, news].forEach((units, side) => {
    units.forEach((unit, place) => {
      for (const name of namesOf(unit)) {
        const group = groups.get(name) ?? [[], []];
        (side === 0 ? group[0] : group[1]).push(place);
        groups.set(name, group);
      }
    });
  });
  return groups;
}

/** Every one of `olds` with every one of `news`, or, where they are many, with those whose turn is near from either end. */
function crossed(olds: readonly number[], news: readonly number[], add: (old: number, now: number) => void): void {
  const isFew = olds.length * news.length <= MOST_PAIRS;
  olds.forEach((old, turn) => {
    const near = isFew ? news : new Set([...turnsNear(news, turn), ...turnsNear(news, news.length - olds.length + turn)]);
    for (const now of near) add(old, now);
  });
}

function turnsNear(places: readonly number[], turn: number): readonly number[] {
  return places.slice(Math.max(0, turn - TURNS_APART), Math.max(0, turn + TURNS_APART + 1));
}

function push<Key>(groups: Map<Key, number[]>, key: Key, place: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [place]);
  else group.push(place);
}

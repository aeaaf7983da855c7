import { candidates, type PlacePair } from './candidates';
import { likeness, weigher, type WeighedUnit } from './likeness';
import { offsetsFrom } from './offsets';
import type { UnitWords } from './unit-words';

/** Two units held to be one. */
export interface UnitPair {
  readonly old: number;
  readonly now: number;
  /** How like they are, from 0 to 1: 1 says the same under the same number. */
  readonly confidence: number;
}

export interface PairingRules {
  /** Whether two sections, by their places, are known to be one. */
  readonly sameSection: (old: number | null, now: number | null) => boolean;
  /** The part of a unit's first words in its likeness, from 0 to 1; the other cells have the rest. */
  readonly headShare: number;
}

/** Units so like are one, wherever they stand and whatever their number. */
const LIKE_ENOUGH = 0.5;
/** Under one number in one section, so like first words are enough. */
const LIKE_ENOUGH_UNDER_ONE_NUMBER = 0.3;
/** Where the two are in no common language, so much of what they mean has to agree. */
const REST_ENOUGH = 0.3;
const SAME_NUMBER = 0.12;
const SAME_SECTION = 0.06;

/**
 * Pairs the units of two texts, the likest first, none twice: likeness of words, raised a little by the same
 * number and the same section. Of equals, those that stand alike among the units that say the same in
 * both texts. The same pairs come out whichever text is called the old one. In time proportional to
 * the units.
 */
export function pairUnits(olds: readonly UnitWords[], news: readonly UnitWords[], rules: PairingRules): UnitPair[] {
  const { weigh, weightOf } = weigher([...olds, ...news]);
  const [weighedOlds, weighedNews] = [olds.map(weigh), news.map(weigh)];
  const offset = offsetsFrom(anchors(olds, news), olds.length, news.length);

  const found: Ranked[] = [];
  for (const [old, now] of candidates(olds, news, rules.sameSection)) {
    const score = scoreOf(weighedOlds[old] as WeighedUnit, weighedNews[now] as WeighedUnit, weightOf, rules.headShare);
    const isNumbered = olds[old]?.number === news[now]?.number && olds[old]?.number !== '';
    const isInSection = rules.sameSection(olds[old]?.section ?? null, news[now]?.section ?? null);
    if (!isLikeEnough(score, isNumbered && isInSection)) continue;
    const likely = score.all + (isNumbered ? SAME_NUMBER : 0) + (isInSection ? SAME_SECTION : 0);
    const isSame = score.all === 1 && isNumbered;
    found.push({ old, now, confidence: isSame ? 1 : Math.min(0.99, Math.round(score.all * 100) / 100), likely, offset: offset(old, now) });
  }
  return likeliest(found);
}

interface Ranked extends UnitPair {
  readonly likely: number;
  readonly offset: number;
}

/** The likeliest pair of all, then of those left, and so on: in the order of the new text. */
function likeliest(found: readonly Ranked[]): UnitPair[] {
  const [takenOlds, takenNews] = [new Set<number>(), new Set<number>()];
  const pairs: UnitPair[] = [];
  const inOrder = [...found].sort((a, b) => b.likely - a.likely || a.offset - b.offset || a.old + a.now - (b.old + b.now));
  for (const { old, now, confidence } of inOrder) {
    if (takenOlds.has(old) || takenNews.has(now)) continue;
    takenOlds.add(old);
    takenNews.add(now);
    pairs.push({ old, now, confidence });
  }
  return pairs.sort((a, b) => a.now - b.now);
}

interface Score {
  /** Null where one of the two has no words to compare by. */
  readonly head: number | null;
  readonly rest: number;
  readonly all: number;
}

function scoreOf(old: WeighedUnit, now: WeighedUnit, weightOf: (word: string) => number, headShare: number): Score {
  if (old.head.words.size === 0 || now.head.words.size === 0) {
    const means = likeness(old.means, now.means, weightOf);
    return { head: null, rest: means, all: rounded(means * (1 - headShare)) };
  }
  const rest = likeness(old.rest, now.rest, weightOf);
  const head = likeness(old.head, now.head, weightOf);
  return { head, rest, all: rounded(head * headShare + rest * (1 - headShare)) };
}

function isLikeEnough({ head, rest, all }: Score, isUnderOneNumber: boolean): boolean {
  if (head === null) return isUnderOneNumber && rest >= REST_ENOUGH;
  return all >= LIKE_ENOUGH || (isUnderOneNumber && head >= LIKE_ENOUGH_UNDER_ONE_NUMBER);
}

/** Units that say the same in both texts, in all their words, and are alone in that. */
export function anchors(olds: readonly UnitWords[], news: readonly UnitWords[]): PlacePair[] {
  const places = (units: readonly UnitWords[]): Map<string, number | null> => {
    const found = new Map<string, number | null>();
    units.forEach(({ head, rest, means }, place) => {
      const said = [head, rest, means].map((words) => words.join(' ')).join('\n');
      found.set(said, found.has(said) ? null : place);
    });
    return found;
  };
  const inNew = places(news);
  return [...places(olds)].flatMap(([said, old]): PlacePair[] => {
    const now = inNew.get(said);
    return old === null || now === undefined || now === null ? [] : [[old, now]];
  });
}

/** What adds up in another order may differ in the last figure. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

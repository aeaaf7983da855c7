import type { PlacePair } from './candidates';

/** How many between two units count for one whole group of them. */
const GROUP = 1_000_000;

/**
 * How differently two units stand in their texts: by how many anchors stand before each, then by how far
 * each is from the last of them. 0 where they stand alike. The same whichever text is called the old one.
 * @param anchored pairs of units known to be one
 */
export function offsetsFrom(anchored: readonly PlacePair[], olds: number, news: number): (old: number, now: number) => number {
  const inOld = standing(anchored.map(([old]) => old), olds);
  const inNew = standing(anchored.map(([, now]) => now), news);
  return (old, now) => {
    const [a, b] = [inOld[old], inNew[now]];
    if (a === undefined || b === undefined) return 0;
    return Math.abs(a.before - b.before) * GROUP + Math.abs(a.since - b.since);
  };
}

interface Standing {
  /** How many anchors stand before. */
  readonly before: number;
  /** How many units have come since the last of them. */
  readonly since: number;
}

function standing(anchored: readonly number[], count: number): Standing[] {
  const isAnchor = new Set(anchored);
  let [before, since] = [0, 0];
  return Array.from({ length: count }, (_one, place) => {
    const found = { before, since };
    if (isAnchor.has(place)) [before, since] = [before + 1, 0];
    else since += 1;
    return found;
  });
}

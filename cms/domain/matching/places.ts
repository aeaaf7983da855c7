/** A unit of a plan, in the order it is to stand in. */
export interface Placed {
  readonly key: string;
  /** Where it stands now; null for one that is new here. */
  readonly position: number | null;
}

/**
 * Positions that put units in the order given, with as few of them moved as can be: those that stay keep
 * theirs; a new one, or one that changes its turn, gets a place between its neighbours, whole where there
 * is one, else a fraction.
 * @returns the position of every unit, by key
 */
export function placesInOrder(units: readonly Placed[]): Map<string, number> {
  const staying = longestRising(units.map(({ position }) => position));
  const places = new Map<string, number>();
  let last = 0;
  for (let start = 0; start < units.length; ) {
    let end = start;
    while (end < units.length && !staying.has(end)) end += 1;
    const next = units[end]?.position ?? null;
    units.slice(start, end).forEach(({ key }, turn) => places.set(key, between(last, next, turn, end - start)));
    if (next !== null) {
      places.set(units[end]?.key ?? '', next);
      last = next;
    }
    start = end + 1;
  }
  return places;
}

/** The place of one of `count` units between two others; after the last where nothing follows. */
function between(after: number, before: number | null, turn: number, count: number): number {
  const whole = Math.floor(after) + 1 + turn;
  if (before === null || Math.floor(after) + count < before) return whole;
  return after + ((before - after) * (turn + 1)) / (count + 1);
}

/** The places of a longest run of numbers that never fall, gaps allowed. */
function longestRising(numbers: readonly (number | null)[]): Set<number> {
  /** The place of the least number that a run of each length can end with. */
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, place) => {
    if (number === null) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  });
  const rising = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) rising.add(place);
  return rising;
}

import type { MeasureWording } from '../../../cms/domain/record/plan-record';

/**
 * New places of measures so that the one at `index` stands one step up or down among `measures`
 * (those of one section, in order). Only those whose place changes are in the answer.
 */
export function placesAfterMove(
  measures: readonly Pick<MeasureWording, 'key' | 'position'>[],
  index: number,
  step: -1 | 1,
): Map<string, number> {
  const target = index + step;
  const [moved, neighbour] = [measures[index], measures[target]];
  if (moved === undefined || neighbour === undefined) return new Map();
  const order = [...measures];
  order[index] = neighbour;
  order[target] = moved;
  return risingPlaces(order, measures.map(({ position }) => position));
}

/** Gives `order` the places that its section already has, pushed apart where two are the same. */
function risingPlaces(
  order: readonly Pick<MeasureWording, 'key' | 'position'>[],
  places: readonly number[],
): Map<string, number> {
  const changed = new Map<string, number>();
  let last = -1;
  order.forEach((measure, index) => {
    const place = Math.max(places[index] ?? 0, last + 1);
    last = place;
    if (place !== measure.position) changed.set(measure.key, place);
  });
  return changed;
}

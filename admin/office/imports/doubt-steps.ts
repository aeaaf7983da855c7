import { isDoubtful } from '../../../cms/domain/review/fields-of';
import type { ReviewField } from '../../../cms/domain/review/review';

/** Places of the doubtful fields, in the order of the act. */
export function doubtsOf(fields: readonly ReviewField[]): readonly number[] {
  return fields.flatMap((field, index) => (isDoubtful(field) ? [index] : []));
}

/**
 * For each doubtful field that is not alone in its doubt, the places of all that share it: fields of
 * one kind with the same doubts about the same words, as a body's misprint that goes on through a plan.
 */
export function doubtsAlike(fields: readonly ReviewField[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<string, number[]>();
  fields.forEach(({ name, doubts }, index) => {
    if (doubts.length === 0) return;
    const key = JSON.stringify([name, ...doubts.map(({ message }) => message)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const shared = [...groups.values()].filter((group) => group.length > 1);
  return new Map(shared.flatMap((group) => group.map((field) => [field, group] as const)));
}

/**
 * The next (or previous) doubt that nobody has decided, seen from a field; round the end to the
 * beginning. Null where none is open.
 */
export function nextDoubt(
  doubts: readonly number[],
  isOpen: (field: number) => boolean,
  from: number | null,
  direction: 1 | -1,
): number | null {
  const open = doubts.filter(isOpen);
  const ahead = direction === 1 ? open : [...open].reverse();
  const here = from ?? (direction === 1 ? -1 : Number.POSITIVE_INFINITY);
  return ahead.find((field) => (direction === 1 ? field > here : field < here)) ?? ahead[0] ?? null;
}

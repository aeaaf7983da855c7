import { isDoubtful } from '../../../cms/domain/review/fields-of';
import type { ReviewField } from '../../../cms/domain/review/review';

/** Places of the doubtful fields, in the order of the act. */
export function doubtsOf(fields: readonly ReviewField[]): readonly number[] {
  return fields.flatMap((field, index) => (isDoubtful(field) ? [index] : []));
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

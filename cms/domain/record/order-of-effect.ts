import { numberSortKey } from '../order/number-sort-key';
import type { ChangeSetRecord } from './plan-record';

/** Change-sets in the order they take effect: by date, on one day by the orders' numbers. */
export function inOrderOfEffect(changeSets: readonly ChangeSetRecord[]): ChangeSetRecord[] {
  return [...changeSets].sort(
    (a, b) =>
      compare(a.inForceFrom, b.inForceFrom) ||
      rank(a) - rank(b) ||
      compare(numberSortKey(a.order?.number ?? ''), numberSortKey(b.order?.number ?? '')) ||
      compare(a.id, b.id),
  );
}

/** On one day the text as enacted comes before what amends it, and corrections come last. */
function rank(changeSet: ChangeSetRecord): number {
  return { enactment: 0, amendment: 1, repeal: 2, correction: 3 }[changeSet.kind];
}

/** By code points, as the database's "C" collation does. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

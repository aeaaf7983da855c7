import type { OrderReading } from '../../../cms/domain/reading/reading';

/** A printed total beside the sum of what was read. */
export interface ComparedTotal {
  readonly text: string;
  readonly amountTenge: string | null;
  /** Null where there is nothing to compare: a part of a total, or measures that say no amount. */
  readonly agrees: boolean | null;
}

type Compared = Pick<OrderReading, 'printedTotals' | 'totals'>;

/**
 * Whether each printed total is the sum it stands for. The reader found of which measures; after a
 * correction of money it is compared with its section's sum and the plan's anew.
 * @param read the reading before its review
 */
export function comparedTotals({ printedTotals, totals }: Compared, read: Pick<OrderReading, 'totals'>): ComparedTotal[] {
  const isAsRead = JSON.stringify(totals) === JSON.stringify(read.totals);
  const { allTenge, bySection } = totals;
  return printedTotals.map(({ text, section, amountTenge, sumTenge, part }) => {
    const sums = isAsRead ? [sumTenge] : [allTenge, ...(section === null ? [] : [bySection[section]])];
    const isNothing = part === true || amountTenge === null || sumTenge === null;
    return { text, amountTenge, agrees: isNothing ? null : sums.includes(amountTenge) };
  });
}

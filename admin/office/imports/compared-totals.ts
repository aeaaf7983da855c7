import type { PrintedTotal, TotalsReading } from '../../../cms/domain/reading/reading';

/** A printed total beside the sum of what was read. */
export interface ComparedTotal {
  readonly text: string;
  readonly amountTenge: string | null;
  readonly agrees: boolean;
}

/** Whether each printed total is the sum of its section, or of the whole plan. */
export function comparedTotals(
  printed: readonly PrintedTotal[],
  { allTenge, bySection }: Pick<TotalsReading, 'allTenge' | 'bySection'>,
): ComparedTotal[] {
  return printed.map(({ text, section, amountTenge }) => ({
    text,
    amountTenge,
    agrees: amountTenge !== null && (amountTenge === allTenge || (section !== null && amountTenge === bySection[section])),
  }));
}

import { tengeString, tiynFromTenge, type Tiyn } from '../money/tiyn';
import type { MeasureReading } from './reading';

/** What the measures read so far cost, so that any stretch of them is summed at once. */
export interface Costs {
  readonly add: (measure: MeasureReading) => void;
  /** The sum from one measure up to, not with, another; null where none of them says what it costs. */
  readonly between: (from: number, to: number) => string | null;
}

export function openCosts(): Costs {
  const sums: Tiyn[] = [0n];
  const known: number[] = [0];
  return {
    add: ({ funding }) => {
      const tiyn = funding.amountTenge === null ? null : tiynFromTenge(funding.amountTenge);
      sums.push((sums.at(-1) ?? 0n) + (tiyn ?? 0n));
      known.push((known.at(-1) ?? 0) + (tiyn === null ? 0 : 1));
    },
    between: (from, to) =>
      (known[to] ?? 0) === (known[from] ?? 0) ? null : tengeString((sums[to] ?? 0n) - (sums[from] ?? 0n)),
  };
}

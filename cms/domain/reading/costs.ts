import { tengeString, tiynFromTenge, type Tiyn } from '../money/tiyn';
import type { MeasureReading } from './reading';

/** What measures cost, so that any stretch of them is summed at once. */
export interface Costs {
  /** The sum from one measure up to, not with, another; null where none of them says what it costs. */
  readonly between: (from: number, to: number) => string | null;
  /** Tells that a measure already summed has changed. */
  readonly forget: (at: number) => void;
}

/** The costs of measures that are still being added to. */
export function openCosts(measures: readonly MeasureReading[]): Costs {
  const sums: Tiyn[] = [0n];
  const known: number[] = [0];
  const sumTo = (to: number): void => {
    for (let at = sums.length - 1; at < to; at += 1) {
      const amount = measures[at]?.funding.amountTenge ?? null;
      const tiyn = amount === null ? null : tiynFromTenge(amount);
      sums.push((sums.at(-1) ?? 0n) + (tiyn ?? 0n));
      known.push((known.at(-1) ?? 0) + (tiyn === null ? 0 : 1));
    }
  };
  return {
    between: (from, to) => {
      sumTo(to);
      return (known[to] ?? 0) === (known[from] ?? 0) ? null : tengeString((sums[to] ?? 0n) - (sums[from] ?? 0n));
    },
    forget: (at) => {
      sums.length = Math.min(sums.length, at + 1);
      known.length = sums.length;
    },
  };
}

import type { Frequency } from './deadline';

export type SubUnit = 'day' | 'month' | 'quarter' | 'half-year';

/**
 * One figure or a range of them, with its place in the words. Days of the year are month × 100 + day,
 * everything else is counted from 1.
 */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

interface DateItem {
  readonly type: 'date';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly twoWays: boolean;
  readonly shortYear: boolean;
}

interface FrequencyItem {
  readonly type: 'frequency';
  /** Null: the register holds no such. */
  readonly frequency: Frequency | null;
  /** A number of times in a unit (`1 раз в квартал`), not a word of its own. */
  readonly counted: boolean;
  /** `кемінде`: so often or oftener. */
  readonly atLeast?: boolean;
}

/** What the tokens of a deadline add up to, before they are put together. */
export type Item = { readonly start: number; readonly end: number } & (
  | { readonly type: 'years'; readonly from: number; readonly to: number; readonly ablative: boolean; readonly short: boolean }
  /** `closed`: its words say from and to by themselves (`с 15 по 20 мая`). */
  | { readonly type: 'units'; readonly unit: SubUnit; readonly spans: readonly Span[]; readonly ablative: boolean; readonly closed: boolean; readonly twoWays?: boolean }
  | DateItem
  | { readonly type: 'month-of-year'; readonly year: number; readonly month: number }
  | FrequencyItem
  | { readonly type: 'request'; readonly names: string }
  | { readonly type: 'link'; readonly link: Link }
  | { readonly type: Mark }
  | { readonly type: 'unknown' | 'number' | 'percent' | 'day-of-month' | 'stage' }
);

export type Link = 'comma' | 'and' | 'dash' | 'break';

export type Mark =
  | 'continuous'
  | 'until'
  | 'until-before'
  | 'to-after'
  | 'from'
  | 'from-before'
  | 'to-before'
  | 'end-after'
  | 'end-before'
  | 'beginning-after'
  | 'beginning-before'
  | 'inside'
  | 'between'
  | 'whole'
  | 'period'
  | 'onward'
  | 'year-word';

export function dayOfYear(month: number, day: number): number {
  return month * 100 + day;
}

export function monthAndDay(value: number): { month: number; day: number } {
  return { month: Math.floor(value / 100), day: value % 100 };
}

import type { Frequency } from './deadline';

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export type SubUnit = 'day' | 'month' | 'quarter' | 'half-year';

/** What the tokens of a deadline add up to, before they are put together. */
export type Item = { readonly start: number; readonly end: number } & (
  | { readonly type: 'years'; readonly from: number; readonly to: number; readonly ablative: boolean; readonly short: boolean }
  | { readonly type: 'units'; readonly unit: Exclude<SubUnit, 'day'>; readonly values: readonly number[]; readonly range: boolean; readonly ablative: boolean }
  | { readonly type: 'days'; readonly days: readonly MonthDay[]; readonly range: boolean; readonly ablative: boolean }
  | { readonly type: 'date'; readonly year: number; readonly month: number; readonly day: number; readonly twoWays: boolean; readonly shortYear: boolean }
  | { readonly type: 'frequency'; readonly frequency: Frequency }
  | { readonly type: 'request'; readonly names: string }
  | { readonly type: 'link'; readonly link: Link }
  | { readonly type: Mark }
  | { readonly type: 'unknown' | 'number' | 'percent' }
);

export type Link = 'comma' | 'and' | 'dash' | 'break';

export type Mark = 'continuous' | 'until' | 'until-before' | 'from' | 'from-before' | 'to-before' | 'end' | 'end-before' | 'beginning' | 'inside' | 'onward' | 'year-word';

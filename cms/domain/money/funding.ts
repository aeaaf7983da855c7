/**
 * Where the money of a measure comes from.
 *
 * `none` (not required), `local-budget` without an amount, `within-allocated` and `unread`
 * are four different things, and none of them is zero.
 */
export const FUNDING_SOURCES = [
  'republican-budget',
  'oblast-budget',
  'local-budget',
  'own-funds',
  'within-allocated',
  'none',
  'several',
  'other',
  'not-given',
  'unread',
] as const;

export type FundingSource = (typeof FUNDING_SOURCES)[number];

/**
 * The rules of the deadline grammar. A reading names the one that read it, for provenance; the names
 * are stored and never change their meaning.
 */
export const DEADLINE_RULES = [
  'deadline/empty',
  'deadline/dash',
  'deadline/ditto',
  'deadline/day',
  'deadline/month',
  'deadline/quarter',
  'deadline/half-year',
  'deadline/year',
  'deadline/range-of-years',
  'deadline/range',
  'deadline/until-day',
  'deadline/until-end',
  'deadline/until-period',
  'deadline/from',
  'deadline/continuous',
  'deadline/whole-period',
  'deadline/recurring',
  'deadline/recurring-on',
  'deadline/part-of-each-year',
  'deadline/on-request',
  'deadline/several',
  'deadline/relative',
  'deadline/unread',
] as const;

export type DeadlineRule = (typeof DEADLINE_RULES)[number];

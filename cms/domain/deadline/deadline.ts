import type { IsoDate } from '../calendar/iso-date';

export const DEADLINE_KINDS = [
  'date',
  'period',
  'recurring',
  'continuous',
  'on-request',
  'same-as-above',
  'several',
  'none',
  'unread',
] as const;

export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const PRECISIONS = ['day', 'month', 'quarter', 'half-year', 'year'] as const;

export type Precision = (typeof PRECISIONS)[number];

export const FREQUENCIES = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;

export type Frequency = (typeof FREQUENCIES)[number];

export interface Recurrence {
  readonly frequency: Frequency;
  /** Days (`"07-01"`), months (`"09"`), quarters (`"Q1"`) or half-years (`"H1"`) of each year, in calendar order. */
  readonly on?: readonly string[];
}

/**
 * A deadline as read from its printed words.
 *
 * A period is due on its last day. `start` and `due` are null where the words name no day:
 * recurring deadlines have occurrences instead, on-request ones wait for a request.
 */
export interface Deadline {
  /** The words as printed, lines joined. */
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly precision: Precision | null;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly recurrence: Recurrence | null;
  /** Bounds of what recurs or continues. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** Bodies whose request starts it: the body's code where the register knows it, else the name as printed. */
  readonly onRequestOf: readonly string[];
  /** For `several`: the deadlines one by one. */
  readonly parts: readonly Deadline[];
  /** For `same-as-above`, in an order's reading: what it resolves to. */
  readonly resolved?: Deadline;
}

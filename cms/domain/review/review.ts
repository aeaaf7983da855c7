import type { AmendmentReading, ControlReading, ExecutorReading, FundingReading } from '../reading/reading';
import type { Deadline } from '../deadline/deadline';
import type { Warning } from '../warning';

/**
 * What part of an act a field belongs to; left-over text belongs to none. `tables` are the headers of
 * tables, `printedTotals` the totals printed between rows: both are looked at, neither is corrected.
 */
export const REVIEW_UNITS = ['order', 'plan', 'amendments', 'tables', 'sections', 'measures', 'printedTotals', 'leftOver'] as const;

export type ReviewUnit = (typeof REVIEW_UNITS)[number];

/**
 * The value of a field, in the shape of its path:
 *
 * - `order.kind` an `OrderKind` or null; `order.date` an ISO date or null; `order.number`,
 *   `order.title`, `order.issuer`, `order.preamble`, `order.signatory`, `order.points.N`,
 *   `plan.title`, `measures.N.number`, `measures.N.action`, `measures.N.completionForm`,
 *   `leftOver.N` a string;
 * - `measures.N.others.HEADER` (the text of a column whose header is not known), `tables.N` (the headers of
 *   its columns), `printedTotals.N` a string;
 * - `order.control` a `ControlReading` or null; `amendments.N` an `AmendmentReading`;
 * - `sections.N` a number with a title; `measures.N.section` a place among `sections`, or null;
 * - `measures.N.deadline` a `Deadline`; `measures.N.executors` a list; `measures.N.funding` a
 *   `FundingReading`.
 */
export type FieldValue =
  | string
  | number
  | null
  | ControlReading
  | AmendmentReading
  | { readonly number: string; readonly title: string }
  | Deadline
  | readonly ExecutorReading[]
  | FundingReading;

/** One thing a reviewer looks at: what was read, where it stands in the source, and what is doubtful about it. */
export interface ReviewField {
  readonly path: string;
  readonly unit: ReviewUnit;
  /** The place among the unit's records, from 0; null for the act and the plan. */
  readonly index: number | null;
  /** The part of the path that says what it is: `deadline`, `title`, `points`, `others`; the unit's name for whole records. */
  readonly name: string;
  readonly value: FieldValue;
  readonly places: readonly SourcePlace[];
  /** The rule of the reader that read it: `deadline/quarter`, `column/executors`, `act/heading`. */
  readonly rule: string;
  readonly doubts: readonly Warning[];
}

/** A stretch of the source: characters from `start` to `end`, on line `line` counted from 1. */
export interface SourcePlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** What a person said of a field. The latest of a path holds; all are kept. */
export interface Decision {
  /** In the order they were made, within one import. */
  readonly sequence: number;
  readonly path: string;
  /**
   * `confirmed`: as read. `corrected`: `value` instead. `removed`: the section or measure is none
   * (only for the paths `sections.N`, `measures.N`, `amendments.N`). `reopened`: an earlier decision is taken back.
   */
  readonly kind: 'confirmed' | 'corrected' | 'removed' | 'reopened';
  readonly value?: FieldValue;
  readonly by: string;
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
}

/** How far a review is. A draft can be made when nothing is open. */
export interface ReviewProgress {
  readonly fields: number;
  readonly decided: number;
  /** Fields without a doubt that nobody has decided yet: all may be confirmed at one stroke. */
  readonly certainOpen: number;
  /** Doubtful fields that nobody has decided yet. */
  readonly doubtfulOpen: number;
}

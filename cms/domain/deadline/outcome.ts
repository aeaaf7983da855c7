import type { Doubt, DoubtCode } from '../warning';
import type { Deadline } from './deadline';
import type { DeadlineRule } from './rule';

export type Outcome = Omit<Deadline, 'text' | 'onRequestOf'>;

/** One of several deadlines, and where in the words it stands. */
export interface Part {
  readonly outcome: Outcome;
  readonly from: number;
  readonly to: number;
}

/** One reading of a phrase, several deadlines, or why there is none. */
export type Combined =
  | { readonly result: 'one'; readonly rule: DeadlineRule; readonly deadline: Outcome; readonly doubts: readonly Doubt[] }
  | { readonly result: 'several'; readonly rule: DeadlineRule; readonly parts: readonly Part[]; readonly doubts: readonly Doubt[] }
  | { readonly result: 'unread'; readonly rule: DeadlineRule; readonly doubts: readonly Doubt[] };

export const NOTHING: Outcome = {
  kind: 'none',
  precision: null,
  start: null,
  due: null,
  recurrence: null,
  from: null,
  until: null,
  parts: [],
};

export function one(outcome: Partial<Outcome>, rule: DeadlineRule, doubts: readonly Doubt[]): Combined {
  return { result: 'one', rule, deadline: { ...NOTHING, kind: 'unread', ...outcome }, doubts };
}

export function unread(text: string, code: DoubtCode = 'deadline-not-read'): Combined {
  return { result: 'unread', rule: 'deadline/unread', doubts: [{ code, detail: text.replace(/\s+/g, ' ') }] };
}

export function wordsOf({ start, end }: { readonly start: number; readonly end: number }, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

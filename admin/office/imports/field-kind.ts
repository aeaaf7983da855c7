import type { AmendmentReading, ControlReading, ExecutorReading, FundingReading } from '../../../cms/domain/reading/reading';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { FieldValue } from '../../../cms/domain/review/review';
import type { OrderKind } from '../../../cms/domain/record/plan-record';

/** A field's value with what kind of value it is, as its path says. */
export type TypedValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'act-kind'; readonly value: OrderKind | null }
  | { readonly kind: 'day'; readonly value: IsoDate | null }
  | { readonly kind: 'control'; readonly value: ControlReading | null }
  | { readonly kind: 'amendment'; readonly value: AmendmentReading }
  | { readonly kind: 'section'; readonly value: { readonly number: string; readonly title: string } }
  | { readonly kind: 'section-of'; readonly value: number | null }
  | { readonly kind: 'deadline'; readonly value: Deadline }
  | { readonly kind: 'executors'; readonly value: readonly ExecutorReading[] }
  | { readonly kind: 'funding'; readonly value: FundingReading };

const BY_PATH: ReadonlyArray<readonly [RegExp, TypedValue['kind']]> = [
  [/^order\.kind$/, 'act-kind'],
  [/^order\.date$/, 'day'],
  [/^order\.control$/, 'control'],
  [/^amendments\.\d+$/, 'amendment'],
  [/^sections\.\d+$/, 'section'],
  [/^measures\.\d+\.section$/, 'section-of'],
  [/^measures\.\d+\.deadline$/, 'deadline'],
  [/^measures\.\d+\.executors$/, 'executors'],
  [/^measures\.\d+\.funding$/, 'funding'],
];

/** The value of a field, known by its path (see `FieldValue` of the domain for which path holds which). */
export function typedValue(path: string, value: FieldValue): TypedValue {
  const kind = BY_PATH.find(([form]) => form.test(path))?.[1] ?? 'text';
  return { kind, value: kind === 'text' ? (value ?? '') : value } as TypedValue;
}

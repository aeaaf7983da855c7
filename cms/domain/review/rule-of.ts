import type { Deadline } from '../deadline/deadline';
import type { OrderReading } from '../reading/reading';
import type { FieldValue, ReviewUnit } from './review';

const OF_THE_ACT: Readonly<Record<string, string>> = {
  title: 'act/title',
  preamble: 'act/preamble',
  points: 'act/point',
  control: 'act/control',
  signatory: 'act/signature',
};

const OF_A_ROW: Readonly<Record<string, string>> = {
  number: 'column/number',
  section: 'row/section',
  action: 'column/action',
  completionForm: 'column/completionForm',
  executors: 'column/executors',
  funding: 'column/funding',
};

const OF_RECORDS: Readonly<Partial<Record<ReviewUnit, string>>> = {
  plan: 'act/plan-title',
  amendments: 'act/note',
  tables: 'table/header',
  sections: 'row/section',
  printedTotals: 'row/total',
  leftOver: 'left-over',
};

/**
 * The rule that read a field: the reader's own name of it where the reading has one, else the part of the
 * act or the column it comes from. Every rule is `part/rule`, but for `left-over`.
 */
export function ruleOf(
  path: string,
  unit: ReviewUnit,
  name: string,
  value: FieldValue,
  reading: OrderReading,
): string {
  // A reading that was stored before the reader named its rules has none.
  const own = (reading.rules as OrderReading['rules'] | undefined)?.[path] ?? OF_RECORDS[unit];
  if (own !== undefined) return own;
  if (unit === 'order') return OF_THE_ACT[name] ?? (reading.order.heading === null ? 'act/stamp' : 'act/heading');
  return name === 'deadline' ? deadlineRule(value as Deadline) : (OF_A_ROW[name] ?? 'column/others');
}

/** The grammar's own name of the rule, so far as a deadline tells which read it. */
function deadlineRule({ kind, precision }: Deadline): string {
  if (kind === 'period') return `deadline/${precision ?? 'range'}`;
  return `deadline/${{ date: 'day', none: 'empty', 'same-as-above': 'ditto' }[kind as string] ?? kind}`;
}

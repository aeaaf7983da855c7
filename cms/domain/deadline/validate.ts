import { isIsoDate } from '../calendar/iso-date';
import { DEADLINE_KINDS, FREQUENCIES, PRECISIONS, type DeadlineKind } from './deadline';
import { dayOfMark } from './occurrences';

export const DEADLINE_PROBLEM_CODES = [
  'required',
  'not-allowed',
  'not-an-object',
  'not-a-list',
  'not-text',
  'not-one-of',
  'not-a-date',
  'not-a-mark',
  'due-before-start',
  'until-before-from',
  'too-deep',
  'too-long',
] as const;

export type DeadlineProblemCode = (typeof DEADLINE_PROBLEM_CODES)[number];

export interface DeadlineProblem {
  /** Where: `due`, `recurrence.on.0`, `parts.1.start`; '' is the value itself. */
  readonly path: string;
  readonly code: DeadlineProblemCode;
}

type Fields = Readonly<Record<string, unknown>>;
type Report = (path: string, code: DeadlineProblemCode) => void;

const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 400;
const ANY_LEAP_YEAR = 2000;

/**
 * What is wrong with a deadline that arrives from outside, field by field; empty when it is a
 * well-formed {@link Deadline}. Checks shape and sense (a due day before the start, a recurring
 * deadline without a recurrence), not whether the words say so. Never throws.
 */
export function deadlineProblems(value: unknown): DeadlineProblem[] {
  const problems: DeadlineProblem[] = [];
  checkDeadline(value, '', true, (path, code) => problems.push({ path, code }));
  return problems;
}

function checkDeadline(value: unknown, at: string, partsAllowed: boolean, report: Report): void {
  if (!isFields(value)) return report(at, value === null || value === undefined ? 'required' : 'not-an-object');
  const path = (name: string): string => (at === '' ? name : `${at}.${name}`);

  checkText(value.text, path('text'), report);
  const kind = oneOf(DEADLINE_KINDS, value.kind);
  if (kind === null) report(path('kind'), missing(value.kind) ? 'required' : 'not-one-of');
  if (!missing(value.precision) && oneOf(PRECISIONS, value.precision) === null) {
    report(path('precision'), 'not-one-of');
  }
  for (const name of ['start', 'due', 'from', 'until']) {
    if (!missing(value[name]) && !isIsoDate(value[name])) report(path(name), 'not-a-date');
  }
  checkOrder(value, path, report);
  checkRecurrence(value.recurrence, path('recurrence'), report);
  checkNames(value.onRequestOf, path('onRequestOf'), report);
  checkParts(value.parts, path('parts'), partsAllowed, report);
  if (kind !== null) checkKind(kind, value, path, report);
}

function checkOrder(value: Fields, path: (name: string) => string, report: Report): void {
  const { start, due, from, until } = value;
  if (isIsoDate(start) && isIsoDate(due) && due < start) report(path('due'), 'due-before-start');
  if (isIsoDate(from) && isIsoDate(until) && until < from) report(path('until'), 'until-before-from');
}

/** What each kind cannot be without, and what it cannot have. */
function checkKind(kind: DeadlineKind, value: Fields, path: (name: string) => string, report: Report): void {
  const needed: Partial<Record<DeadlineKind, readonly string[]>> = {
    date: ['due'],
    period: ['start', 'due'],
    recurring: ['recurrence'],
  };
  for (const name of needed[kind] ?? []) if (missing(value[name])) report(path(name), 'required');
  if (kind !== 'recurring' && !missing(value.recurrence)) report(path('recurrence'), 'not-allowed');
  const parts = Array.isArray(value.parts) ? value.parts.length : 0;
  if (kind === 'several' && parts === 0) report(path('parts'), 'required');
  if (kind !== 'several' && parts > 0) report(path('parts'), 'not-allowed');
  if (kind !== 'date' && kind !== 'period') {
    for (const name of ['start', 'due']) if (!missing(value[name])) report(path(name), 'not-allowed');
  }
}

function checkText(value: unknown, path: string, report: Report): void {
  if (missing(value)) report(path, 'required');
  else if (typeof value !== 'string') report(path, 'not-text');
  else if (value.length > LONGEST_TEXT) report(path, 'too-long');
}

function checkRecurrence(value: unknown, path: string, report: Report): void {
  if (missing(value)) return;
  if (!isFields(value)) return report(path, 'not-an-object');
  if (oneOf(FREQUENCIES, value.frequency) === null) {
    report(`${path}.frequency`, missing(value.frequency) ? 'required' : 'not-one-of');
  }
  if (missing(value.on)) return;
  checkList(value.on, `${path}.on`, report, (mark, at) => {
    if (typeof mark !== 'string' || dayOfMark(ANY_LEAP_YEAR, mark) === null) report(at, 'not-a-mark');
  });
}

function checkNames(value: unknown, path: string, report: Report): void {
  if (missing(value)) return;
  checkList(value, path, report, (name, at) => checkText(name, at, report));
}

function checkParts(value: unknown, path: string, allowed: boolean, report: Report): void {
  if (missing(value)) return;
  if (!allowed && Array.isArray(value) && value.length > 0) return report(path, 'too-deep');
  checkList(value, path, report, (part, at) => checkDeadline(part, at, false, report));
}

function checkList(
  value: unknown,
  path: string,
  report: Report,
  check: (item: unknown, path: string) => void,
): void {
  if (!Array.isArray(value)) return report(path, 'not-a-list');
  if (value.length > LONGEST_LIST) return report(path, 'too-long');
  value.forEach((item: unknown, index) => check(item, `${path}.${index}`));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(value: unknown): boolean {
  return value === undefined || value === null;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((item) => item === value) ?? null;
}

import { isDoubtful } from './fields-of';
import type { Decision, FieldValue, ReviewField, ReviewProgress } from './review';

/** The decisions that hold, by path: the latest of each, where it was not taken back. In any order in, the same out. */
export function held(decisions: readonly Decision[]): Map<string, Decision> {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const before = latest.get(decision.path);
    if (before === undefined || before.sequence < decision.sequence) latest.set(decision.path, decision);
  }
  for (const [path, { kind }] of latest) if (kind === 'reopened') latest.delete(path);
  return latest;
}

/** The path of the record a field is part of: `measures.3` of `measures.3.deadline`; null for the act and the plan. */
export function recordOf({ unit, index }: Pick<ReviewField, 'unit' | 'index'>): string | null {
  return index === null ? null : `${unit}.${index}`;
}

/** What was decided of a field: of itself, or of the whole record it is part of, where that was removed. */
export function decisionOn(field: Pick<ReviewField, 'path' | 'unit' | 'index'>, decided: ReadonlyMap<string, Decision>): Decision | null {
  const record = recordOf(field);
  const removal = record === null ? undefined : decided.get(record);
  return removal?.kind === 'removed' ? removal : (decided.get(field.path) ?? null);
}

/** The value a field has after what was decided of it. */
export function valueOf(field: Pick<ReviewField, 'path' | 'value'>, decided: ReadonlyMap<string, Decision>): FieldValue {
  const decision = decided.get(field.path);
  return decision?.kind === 'corrected' && decision.value !== undefined ? decision.value : field.value;
}

/** How far a review is: `decided`, `certainOpen` and `doubtfulOpen` add up to `fields`. */
export function progressOf(fields: readonly ReviewField[], decided: ReadonlyMap<string, Decision>): ReviewProgress {
  const open = fields.filter((field) => decisionOn(field, decided) === null);
  const doubtfulOpen = open.filter(isDoubtful).length;
  return {
    fields: fields.length,
    decided: fields.length - open.length,
    certainOpen: open.length - doubtfulOpen,
    doubtfulOpen,
  };
}

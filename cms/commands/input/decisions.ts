import { z } from 'zod';
import { refuseFields, type FieldProblem } from '../../http/problem';
import type { Decision, FieldValue } from '../../domain/review/review';
import { isOnlySeen, isRemovable, partOf } from '../../domain/review/field-path';
import type { FieldPaths } from '../../domain/review/field-paths';
import { requiredLine } from './fields';
import { fieldProblems } from './parse';
import { valueShape } from './field-value';

/** Confirming what is certain of an act of ten thousand rows takes a few requests of this size. */
const MOST_DECISIONS = 50_000;

const decision = z.strictObject({
  path: requiredLine(2_000),
  kind: z.enum(['confirmed', 'corrected', 'removed', 'reopened'], { error: 'not-one-of' }),
  value: z.unknown().optional(),
  basedOn: z.union([z.null(), z.number().int().positive()], { error: 'not-one-of' }),
});

/** What a person decided of fields of an import; `basedOn` is the decision on each path that the person saw. */
export const decisionsInput = z.strictObject({
  decisions: z.array(decision, { error: 'required' }).min(1, 'required').max(MOST_DECISIONS, 'too-long'),
});

export interface NewDecision {
  readonly path: string;
  readonly kind: Decision['kind'];
  readonly value?: FieldValue;
  readonly basedOn: number | null;
}

/**
 * The decisions as they may be stored.
 * @param paths the import's fields
 * @throws Problem `invalid-fields`, by the paths of the review: `unknown-field`, `not-unique` for a path twice,
 *   `not-one-of` for a kind the field does not take, `required` for a confirmation where there is nothing to
 *   confirm, and what is wrong with a value (`measures.3.deadline.due`)
 */
export function parseDecisions(asked: z.output<typeof decisionsInput>['decisions'], paths: FieldPaths): NewDecision[] {
  const fields = new Set([...paths.certain, ...paths.doubtful]);
  const missing = new Set(paths.missing ?? []);
  const sections = [...fields].filter((path) => path.startsWith('sections.')).length;
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  const decisions = asked.map(({ path, kind, value, basedOn }): NewDecision => {
    const code = seen.has(path) ? 'not-unique' : refusal(path, kind, fields, missing);
    seen.add(path);
    if (code !== null) problems.push({ path, code });
    if (kind !== 'corrected' || code !== null) return { path, kind, basedOn };
    const parsed = valueShape(path, sections).safeParse(value);
    if (parsed.success) return { path, kind, value: parsed.data, basedOn };
    problems.push(...parsed.error.issues.flatMap((issue) => fieldProblems({ ...issue, path: [path, ...issue.path] })));
    return { path, kind, basedOn };
  });
  refuseFields(problems);
  return decisions;
}

function refusal(path: string, kind: Decision['kind'], fields: ReadonlySet<string>, missing: ReadonlySet<string>): FieldProblem['code'] | null {
  const isField = fields.has(path);
  const isRecord = isRemovable(path) && (isField || fields.has(`${path}.number`));
  if (!isField && !isRecord) return 'unknown-field';
  if (kind === 'removed') return isRecord ? null : 'not-one-of';
  if (kind === 'reopened') return null;
  if (kind === 'confirmed' && missing.has(path)) return 'required';
  return isField && (kind === 'confirmed' || !isOnlySeen(partOf(path))) ? null : 'not-one-of';
}

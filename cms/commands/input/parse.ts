import type { z } from 'zod';
import { Problem, type FieldProblem, type FieldProblemCode } from '../../http/problem';

/**
 * The body of a request as the shape says, or a refusal that names every field that is wrong.
 * Fields the shape does not know are refused as well: a misspelt name must not lose what was typed.
 * @throws Problem `invalid-fields`
 */
export function parseInput<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const parsed = shape.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw new Problem('invalid-fields', { fields: parsed.error.issues.flatMap(fieldProblems) });
}

/** A problem zod found, as the API says it: the path of the field and the code of the problem. */
export function fieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, code: 'unknown-field' }));
  }
  if (issue.code === 'invalid_union') {
    const narrowest = issue.errors.at(-1)?.[0];
    if (narrowest !== undefined) return [{ path, code: codeOf(narrowest.message) }];
  }
  return [{ path, code: codeOf(issue.message) }];
}

const CODES: readonly string[] = [
  'required', 'too-long', 'not-a-date', 'due-before-start', 'negative-amount', 'not-an-amount', 'unknown-programme',
  'unknown-body', 'unknown-order', 'not-unique', 'not-one-of', 'not-a-slug', 'unknown-field',
] satisfies FieldProblemCode[];

function codeOf(message: string): FieldProblemCode {
  return CODES.includes(message) ? (message as FieldProblemCode) : 'not-one-of';
}

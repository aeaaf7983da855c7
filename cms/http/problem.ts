/** What can go wrong for a caller, by name. The sentences are in `admin/i18n` under `errors`. */
export type ProblemCode =
  | 'invalid-fields'
  | 'unknown-parameter'
  | 'too-many-ids'
  | 'not-signed-in'
  | 'forbidden'
  | 'not-found'
  | 'stale-revision'
  | 'nothing-to-publish'
  | 'change-set-published'
  | 'in-use'
  | 'plan-has-draft'
  | 'stale-redaction'
  | 'not-held'
  | 'too-many-attempts'
  | 'file-unreadable'
  | 'source-empty'
  | 'source-too-large'
  | 'stale-decision'
  | 'review-unfinished'
  | 'not-in-review'
  | 'wrong-credentials'
  | 'foreign-origin'
  | 'internal';

const STATUS: Record<ProblemCode, number> = {
  'invalid-fields': 400,
  'unknown-parameter': 400,
  'too-many-ids': 400,
  'wrong-credentials': 400,
  'not-signed-in': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'not-found': 404,
  'not-held': 404,
  'stale-revision': 409,
  'nothing-to-publish': 409,
  'change-set-published': 409,
  'in-use': 409,
  'plan-has-draft': 409,
  'stale-redaction': 409,
  'stale-decision': 409,
  'review-unfinished': 409,
  'not-in-review': 409,
  'source-too-large': 413,
  'file-unreadable': 422,
  'source-empty': 422,
  'too-many-attempts': 429,
  internal: 500,
};

/** A field that cannot be stored as sent: its path (`executors.0.body`) and why. */
export interface FieldProblem {
  readonly path: string;
  readonly code: FieldProblemCode;
}

export type FieldProblemCode =
  | 'required'
  | 'too-long'
  | 'not-a-date'
  | 'due-before-start'
  | 'negative-amount'
  | 'not-an-amount'
  | 'unknown-programme'
  | 'unknown-body'
  | 'unknown-order'
  | 'not-unique'
  | 'not-one-of'
  | 'not-a-slug'
  | 'words-not-found'
  | 'before-held'
  | 'unknown-field';

export interface ProblemDetails {
  readonly fields?: readonly FieldProblem[];
  readonly [detail: string]: unknown;
}

/** An answer that is no success: thrown anywhere below a route, written out by the `problems` middleware. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.status = STATUS[code];
  }
}

/** Refuses the request where any field is wrong: a 400 that names them all, and nothing written. */
export function refuseFields(fields: readonly FieldProblem[]): void {
  if (fields.length > 0) throw new Problem('invalid-fields', { fields });
}

/** The body of every refusal of the server. */
export interface ApiErrorBody {
  readonly data: null;
  readonly error: {
    readonly status: number;
    readonly name: string;
    readonly code: string;
    readonly message: string;
    readonly details?: ApiErrorDetails;
  };
}

export interface ApiErrorDetails {
  readonly fields?: readonly FieldRefusal[];
  /** With `stale-revision`: the record as stored now; with `stale-decision`: the decisions that hold now. */
  readonly current?: unknown;
  /** With `review-unfinished`: how many doubtful and certain fields nobody has decided. */
  readonly doubtfulOpen?: number;
  readonly certainOpen?: number;
  /** With `not-held`: the earliest date the register holds. */
  readonly heldFrom?: string;
}

export interface FieldRefusal {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What a {@link Refusal} carries: `errors` is the shape react-admin's forms take. */
export interface RefusalBody {
  readonly code: string;
  readonly details: ApiErrorDetails;
  readonly errors: FormErrors;
}

/** A call that failed, with the fields that react-admin looks for in an error. Status 0: the server was not reached. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly body: RefusalBody,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export interface FormErrors {
  [field: string]: string | FormErrors;
}

/**
 * The server's refusal as react-admin takes it.
 *
 * `errors` is never empty: react-admin counts a save that failed without field errors as done
 * and then lets the user leave the page without the warning about unsaved changes.
 * @param fallback the sentence where the body is not the server's own (a proxy's page, for one).
 */
export function refusalOf(status: number, body: unknown, fallback: string): Refusal {
  if (!isApiErrorBody(body)) {
    return new Refusal(fallback, status, bodyOf('internal', {}, fallback));
  }
  const { code, message, details = {} } = body.error;
  return new Refusal(message, status, bodyOf(code, details, message));
}

/** The code of a refusal (`stale-revision`, `forbidden`…), or null where `error` is something else. */
export function refusalCode(error: unknown): string | null {
  return refusalBody(error)?.code ?? null;
}

/** The details of a refusal; empty where `error` is something else. */
export function refusalDetails(error: unknown): ApiErrorDetails {
  return refusalBody(error)?.details ?? {};
}

/** Field errors by path, nested as the form's values are: `fundingLines.0.amountTiyn`. */
export function formErrors(fields: readonly FieldRefusal[]): FormErrors {
  const errors: FormErrors = {};
  for (const field of fields) place(errors, field.path.split('.'), field.message);
  return errors;
}

/** What the server says of single fields, by path. */
export type FieldMessages = Readonly<Record<string, string>>;

/** The sentences of a refusal for single fields; empty where it names none. */
export function fieldMessages(error: unknown): FieldMessages {
  return Object.fromEntries((refusalDetails(error).fields ?? []).map(({ path, message }) => [path, message]));
}

/** What a refusal carries, or null where `error` is something else. */
export function refusalBody(error: unknown): RefusalBody | null {
  return error instanceof Refusal ? error.body : null;
}

function bodyOf(code: string, details: ApiErrorDetails, message: string): RefusalBody {
  const errors = { ...formErrors(details.fields ?? []), root: { serverError: message } };
  return { code, details, errors };
}

function place(errors: FormErrors, path: readonly string[], message: string): void {
  const [head, ...rest] = path;
  if (head === undefined || ['__proto__', 'constructor', 'prototype'].includes(head)) return;
  if (rest.length === 0) {
    errors[head] = message;
    return;
  }
  const inner = errors[head];
  const nested: FormErrors = typeof inner === 'object' ? inner : {};
  errors[head] = nested;
  place(nested, rest, message);
}

function isApiErrorBody(body: unknown): body is ApiErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return (
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    typeof error.message === 'string'
  );
}

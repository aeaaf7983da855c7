import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { languageOf } from '../http/caller';
import { Problem, type ProblemCode } from '../http/problem';
import { renderer } from '../publication/renderer';

const CODES: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-fields',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  409: 'stale-revision',
  413: 'file-unreadable',
  429: 'too-many-attempts',
};

/** Strapi's own errors say by their name what the others say by a status. */
const NAMED: Readonly<Record<string, number>> = {
  ApplicationError: 400,
  ValidationError: 400,
  PaginationError: 400,
  UnauthorizedError: 401,
  ForbiddenError: 403,
  PolicyError: 403,
  NotFoundError: 404,
  PayloadTooLargeError: 413,
  RateLimitError: 429,
};

/**
 * Writes every answer that is no success in one form: status, code, a sentence in the caller's
 * language, and details. What is not foreseen is logged and answers 500 without its message.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
      if (ctx.status >= 400 && !Buffer.isBuffer(ctx.body)) write(ctx, foreseen(ctx, ctx.status));
    } catch (error) {
      write(ctx, asProblem(strapi, ctx, error));
    }
  };

function asProblem(strapi: Core.Strapi, ctx: Context, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status !== null && status < 500) return foreseen(ctx, status);
  strapi.log.error(error);
  return new Problem('internal');
}

/** Strapi's own refusals. A sign-in with wrong words is a 400 of users-permissions. */
function foreseen(ctx: Context, status: number): Problem {
  if (status === 400 && ctx.path === '/api/auth/local') return new Problem('wrong-credentials');
  if (status === 403 && ctx.state.user === undefined) return new Problem('not-signed-in');
  return new Problem(CODES[status] ?? (status < 500 ? 'invalid-fields' : 'internal'));
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('status' in error && typeof error.status === 'number') return error.status;
  return 'name' in error && typeof error.name === 'string' ? (NAMED[error.name] ?? null) : null;
}

function write(ctx: Context, problem: Problem): void {
  const language = languageOf(ctx);
  const { sentence } = renderer();
  const fields = problem.details.fields?.map((field) => ({
    ...field,
    message: sentence(`errors.field.${field.code}`, language, { path: field.path }),
  }));
  ctx.status = problem.status;
  ctx.set('Content-Language', language);
  ctx.set('Cache-Control', 'no-store');
  ctx.body = {
    data: null,
    error: {
      status: problem.status,
      name: problem.status === 400 ? 'ValidationError' : 'Problem',
      code: problem.code,
      message: sentence(`errors.${problem.code}`, language, {}),
      details: fields === undefined ? problem.details : { ...problem.details, fields },
    },
  };
}

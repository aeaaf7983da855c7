import type { Context, Next } from 'koa';
import { Problem } from '../http/problem';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what another site makes a browser send: a write whose `Origin` is not this server,
 * or that the browser itself calls cross-site. The refresh cookie is `SameSite=Strict` as
 * well; this holds where a browser does not know that.
 */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (!READING.includes(ctx.method) && isForeign(ctx)) throw new Problem('foreign-origin');
    try {
      await next();
    } finally {
      // Strapi answers `*` where no origin asks; nothing of the API is for other origins.
      ctx.remove('Access-Control-Allow-Origin');
    }
  };

function isForeign(ctx: Context): boolean {
  if (ctx.get('Sec-Fetch-Site') === 'cross-site') return true;
  const origin = ctx.get('Origin');
  if (origin === '') return false;
  try {
    return new URL(origin).host !== ctx.host;
  } catch {
    return true;
  }
}

import type { Context, Next } from 'koa';
import { publishedPage } from '../publication/published-site';
import { sendPage } from '../publication/send-page';
import { visitorOf } from '../publication/visitor';

const NOT_PUBLIC = /^\/(api|office|cms|admin|content-manager|content-type-builder|upload|uploads|email|i18n|users-permissions|_health|assets)(\/|$)/;

/** An address the public view knows it does not have: its page says so, in Kazakh. */
const NOWHERE = '/kk/-';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
} as const;

/** Answers the public view from memory, before anything of Strapi is asked. */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    const isReading = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (!isReading || NOT_PUBLIC.test(ctx.path)) {
      await next();
      return;
    }
    const visitor = visitorOf({
      remote: ctx.req.socket.remoteAddress ?? '',
      forwardedFor: ctx.get('X-Forwarded-For'),
      isBehindProxy: process.env.PUBLIC_URL !== undefined && process.env.PUBLIC_URL !== '',
    });
    const page = (await publishedPage(ctx.path, ctx.query, visitor)) ?? (await publishedPage(NOWHERE, {}, visitor));
    if (page === null) {
      await next();
      return;
    }
    ctx.set(HEADERS);
    sendPage(ctx, page);
  };

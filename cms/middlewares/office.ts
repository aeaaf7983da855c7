import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Next } from 'koa';
import { staticFolder } from '../http/static-folder';
import { sendPage } from '../publication/send-page';

const DIST = join(__dirname, '../..');

/**
 * Serves what was built for browsers: the public pages' style and fonts under `/assets`, and the
 * office under `/office`, whose page answers every address of its own below it.
 */
export default () => {
  const assets = staticFolder(join(DIST, 'public'));
  const office = staticFolder(join(DIST, 'office'));
  const page = readFileSync(join(DIST, 'office/index.html'), 'utf8');

  return async (ctx: Context, next: Next): Promise<void> => {
    const isReading = ctx.method === 'GET' || ctx.method === 'HEAD';
    const [, room, name = ''] = ctx.path.split('/');
    if (!isReading || (room !== 'assets' && room !== 'office')) {
      await next();
      return;
    }
    const file = (room === 'assets' ? assets : office).get(name);
    if (file !== undefined) sendPage(ctx, file);
    else if (room === 'assets' || name.includes('.')) await next();
    else sendOffice(ctx, page);
  };
};

/** The office's page. Its styles are made in the page by emotion, so they are allowed by a nonce made anew for each answer. */
function sendOffice(ctx: Context, page: string): void {
  const nonce = randomBytes(16).toString('base64');
  ctx.set({
    'Content-Security-Policy': [
      "default-src 'self'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "frame-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = page.replace('</head>', `<meta name="csp-nonce" content="${nonce}">\n</head>`);
}

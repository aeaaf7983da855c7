import type { Context } from 'koa';
import type { StoredPage } from './page-store';

/**
 * Sends a stored page: the best encoding the reader accepts, 304 where it is held already.
 * Each encoding has its own strong ETag, as RFC 9110 §8.8.3 asks.
 */
export function sendPage(ctx: Context, page: StoredPage): void {
  const encoding = encodingFor(ctx, page);
  const etag = encoding === 'identity' ? `"${page.etag}"` : `"${page.etag}-${encoding}"`;
  ctx.status = page.status;
  ctx.set(page.headers);
  ctx.set('ETag', etag);
  if (page.br !== null) ctx.vary('Accept-Encoding');
  if (page.status === 200 && isHeld(ctx, page.etag)) {
    ctx.status = 304;
    ctx.body = null;
    return;
  }
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  ctx.body = encoding === 'br' ? page.br : encoding === 'gzip' ? page.gzip : page.identity;
}

function encodingFor(ctx: Context, page: StoredPage): 'br' | 'gzip' | 'identity' {
  if (page.br === null || page.gzip === null) return 'identity';
  const accepted = ctx.acceptsEncodings('br', 'gzip', 'identity');
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
}

function isHeld(ctx: Context, etag: string): boolean {
  return ctx
    .get('If-None-Match')
    .split(',')
    .some((held) => held.trim() === '*' || held.trim().replace(/^W\//, '').replace(/^"|(?:-(?:br|gzip))?"$/g, '') === etag);
}

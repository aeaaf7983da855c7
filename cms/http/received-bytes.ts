import type { Context } from 'koa';
import { Problem } from './problem';

/**
 * The bytes a request carries, taken as they come: what is larger than `most` is not waited for, nor kept.
 * @throws Problem `source-too-large`
 */
export async function receivedBytes(ctx: Context, most: number): Promise<Buffer> {
  const { req } = ctx;
  const announced = Number(ctx.get('Content-Length') || Number.NaN);
  if (announced > most) throw tooLarge(ctx);
  return new Promise((done, refuse) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (settle: () => void): void => {
      req.removeAllListeners('data');
      settle();
    };
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) end(() => refuse(tooLarge(ctx)));
      else chunks.push(chunk);
    });
    req.once('end', () => end(() => done(Buffer.concat(chunks.splice(0), size))));
    req.once('error', refuse);
    req.once('close', () => refuse(new Problem('file-unreadable')));
  });
}

/** The rest of the request is let run off, so that whoever sends it gets the answer. */
function tooLarge(ctx: Context): Problem {
  ctx.req.resume();
  return new Problem('source-too-large');
}

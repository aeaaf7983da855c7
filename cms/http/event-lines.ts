import { PassThrough } from 'node:stream';
import type { Context } from 'koa';

/** One JSON value a line, each sent as it comes: how long work is followed. */
export const EVENT_LINES = 'application/x-ndjson';

/**
 * An answer in lines: what `work` sends while it is under way, and `result` as the last one.
 * What was done before it began is done, so a caller that leaves stops nothing; a failure of the
 * work ends the answer without a result.
 */
export function eventLines(ctx: Context, result: unknown, work: (send: (event: unknown) => void) => Promise<void>): PassThrough {
  const lines = new PassThrough();
  const send = (event: unknown): void => {
    if (lines.writable) lines.write(`${JSON.stringify(event)}\n`);
  };
  ctx.type = EVENT_LINES;
  ctx.set('Cache-Control', 'no-store');
  ctx.set('X-Accel-Buffering', 'no');
  work(send).then(
    () => {
      send(result);
      lines.end();
    },
    (error: unknown) => lines.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return lines;
}

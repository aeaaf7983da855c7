import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import * as drawing from '../../admin/public/site';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import { keepSite } from '../../cms/publication/site-keeper';
import { publicationOf } from './published';
import { ROOT } from './server';

const STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'";

/**
 * The public pages of records that no register holds, on a port of their own with the built style:
 * for histories that must never be in first content. `now` is the instant they believe it is.
 */
export async function publishedServer(records: readonly PlanRecord[], now: string): Promise<{ address: string; stop: () => void }> {
  const built = JSON.parse(readFileSync(join(ROOT, 'dist/public/manifest.json'), 'utf8')) as { css: string; js: string | null; fonts: string[] };
  const asset = (name: string): string => `/assets/${name}`;
  const keeper = keepSite(records.map((record, index) => publicationOf(record, index + 1)), {
    drawing,
    assets: { css: asset(built.css), js: built.js === null ? null : asset(built.js), fonts: built.fonts.map(asset) },
    baseUrl: '',
    clock: () => new Date(now),
  });
  const answer = async (path: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> => {
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    if (pathname.startsWith('/assets/')) {
      const type = pathname.endsWith('.css') ? 'text/css' : pathname.endsWith('.js') ? 'text/javascript' : 'font/woff2';
      return { status: 200, headers: { 'Content-Type': type }, body: readFileSync(join(ROOT, 'dist/public', basename(pathname))) };
    }
    const page = await keeper.page(pathname, Object.fromEntries(searchParams));
    return { status: page?.status ?? 404, headers: { ...page?.headers }, body: page?.identity ?? Buffer.alloc(0) };
  };
  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      ({ status, headers, body }) => response.writeHead(status, { ...headers, 'Content-Security-Policy': STRICT }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

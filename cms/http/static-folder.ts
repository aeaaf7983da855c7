import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { StoredPage } from '../publication/page-store';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The files of a built folder by name, each with the compressed forms made at the build. Their
 * names carry a hash of their content, so they may be held for good.
 */
export function staticFolder(folder: string): ReadonlyMap<string, StoredPage> {
  const files = new Map<string, StoredPage>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder)) {
    const contentType = TYPES[extname(name)];
    if (contentType === undefined) continue;
    const path = join(folder, name);
    const identity = readFileSync(path);
    files.set(name, {
      status: 200,
      headers: {
        'Content-Type': contentType,
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
      },
      etag: createHash('sha256').update(identity).digest('base64url').slice(0, 27),
      identity,
      gzip: readIfThere(`${path}.gz`),
      br: readIfThere(`${path}.br`),
    });
  }
  return files;
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

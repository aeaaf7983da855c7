import { join } from 'node:path';
import type * as Site from '../../admin/public/site';

let loaded: typeof Site | null = null;

/**
 * The narrow door to everything that draws and says: the bundle of `admin/public/site.ts`.
 * Loaded on first use, so that a command that prints nothing does not pay for it.
 */
export function renderer(): typeof Site {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- built apart, so it has no module path of ours
  loaded ??= require(join(__dirname, '../../admin/site.js')) as typeof Site;
  return loaded;
}

import { stop } from 'esbuild';
import { buildOffice } from './build/office';
import { buildPublicAssets } from './build/public-assets';
import { buildServer } from './build/server';
import { buildSite } from './build/site';
import type { LaunchContext, Step } from './context';
import { StartFailure } from './start-failure';

const PARTS = [
  { name: 'server', build: buildServer },
  { name: 'public pages', build: buildSite },
  { name: 'public styles', build: buildPublicAssets },
  { name: 'office', build: buildOffice },
] as const;

/**
 * Builds into `dist` what is stale. The compiler's process ends with it.
 * @throws StartFailure with the places in the sources that do not compile.
 */
export async function buildWhatIsStale(root: string, step: Step): Promise<void> {
  await step('build', async (progress) => {
    const built: string[] = [];
    for (const part of PARTS) {
      progress(part.name);
      if (await part.build(root).catch(toStartFailure)) built.push(part.name);
    }
    await stop();
    progress(built.length > 0 ? built.join(', ') : 'up to date');
  });
}

function toStartFailure(error: unknown): never {
  if (error instanceof Error && 'errors' in error) throw new StartFailure(error.message);
  throw error;
}

/** `npm run build`. */
export async function main(_argv: string[], { root, step }: LaunchContext): Promise<number> {
  await buildWhatIsStale(root, step);
  return 0;
}

import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildWhatIsStale } from './build';
import type { LaunchContext } from './context';
import { runFromEnvironment } from './from-environment';

const WATCHED = ['admin', 'cms', 'config', 'database'];
const SETTLE_MS = 200;

/**
 * `npm run dev`: as `npm start`, and after each change of a source builds what is stale and
 * restarts the server. PostgreSQL stays up. What does not compile is told, and the next change
 * is waited for.
 */
export async function main(_argv: string[], context: LaunchContext): Promise<number> {
  const { root, step } = context;
  return runFromEnvironment(context, (register) =>
    onChange(WATCHED.map((folder) => join(root, folder)), async () => {
      await buildWhatIsStale(root, step);
      await step('server', async (progress) => {
        await register.restartServer();
        progress('restarted');
      });
    }),
  );
}

/** Calls `work` after each burst of changes below `folders`, never twice at once. */
function onChange(folders: string[], work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(work).catch(tell);
    }, SETTLE_MS);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function tell(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

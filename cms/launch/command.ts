import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { openEmbeddedDatabase, runningDatabaseUrl } from '../../database/embedded/open';
import { buildWhatIsStale } from './build';
import type { LaunchContext } from './context';
import { ensureDataFolder } from './data-folder';
import { lockDataFolder } from './run-lock';

/** What a command of `cms/cli` exports. */
type Command = { main: (argv: string[]) => Promise<number> };

/**
 * `npm run import`, `npm run accounts`: runs `cms/cli/<verb>.ts` on the register's database:
 * the one of DATABASE_URL, that of the register running on the data folder, or, where none runs,
 * the embedded one opened for as long as the command takes.
 * @returns the command's exit code.
 */
export async function main(argv: string[], { root, verb, step }: LaunchContext): Promise<number> {
  await buildWhatIsStale(root, step);
  const dataDir = resolve(root, process.env.DATA_DIR || '.data');
  const databaseUrl = process.env.DATABASE_URL || undefined;
  ensureDataFolder(dataDir, databaseUrl === undefined);
  const opened = await openDatabase(root, dataDir, databaseUrl);
  Object.assign(process.env, { NODE_ENV: 'production', DATABASE_URL: opened.url, DATA_DIR: dataDir });
  // Strapi logs to stdout, which is for the command's answer.
  process.env.LOG_LEVEL ??= 'error';
  try {
    const command = createRequire(join(root, 'package.json'))(`./dist/src/cli/${verb}.js`) as Command;
    return await command.main(argv);
  } finally {
    await opened.close();
  }
}

type Opened = { url: string; close: () => Promise<void> };

async function openDatabase(root: string, dataDir: string, databaseUrl: string | undefined): Promise<Opened> {
  const url = databaseUrl ?? runningDatabaseUrl(dataDir);
  if (url !== undefined) return { url, close: async () => undefined };
  const unlock = await lockDataFolder(dataDir);
  try {
    const database = await openEmbeddedDatabase({ root, dataDir, durable: true });
    return {
      url: database.url,
      close: async () => {
        await database.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

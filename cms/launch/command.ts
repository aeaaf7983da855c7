import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { openEmbeddedDatabase, runningDatabaseUrl } from '../../database/embedded/open';
import { buildServer } from './build/server';
import type { LaunchContext } from './context';
import { ensureDataFolder } from './data-folder';
import { lockDataFolder } from './run-lock';
import { StartFailure } from './start-failure';

/** What a command of `cms/cli` exports. */
type Command = { main: (argv: string[]) => Promise<number> };

/**
 * `npm run import`, `npm run accounts`: runs `cms/cli/<verb>.ts` on the register's database:
 * the one of DATABASE_URL, that of the register running on the data folder, or, where none runs,
 * the embedded one opened for as long as the command takes.
 * @returns the command's exit code.
 */
export async function main(argv: string[], { root, verb, step }: LaunchContext): Promise<number> {
  await step('build', async (progress) => {
    progress('server');
    await buildServer(root);
  });
  if (!existsSync(join(root, 'dist/admin/site.js'))) {
    throw new StartFailure('The register has not been built yet: run npm run build, or npm start, once.');
  }
  const dataDir = resolve(root, process.env.DATA_DIR || '.data');
  const databaseUrl = process.env.DATABASE_URL || undefined;
  ensureDataFolder(dataDir, databaseUrl === undefined);
  const opened = await openDatabase(root, dataDir, databaseUrl);
  Object.assign(process.env, { NODE_ENV: 'production', DATABASE_URL: opened.url, DATA_DIR: dataDir });
  try {
    if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
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

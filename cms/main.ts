import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { readUnread } from './commands/reading-queue';
import { retireStaleReadModels } from './read-models/install';
import { provideSecrets } from './start/secrets';
import { takeAnnouncements } from './start/announcements';

const ROOT = resolve(__dirname, '../..');

/**
 * Starts the register's server.
 *
 * In: `DATABASE_URL`, and `PORT`, `HOST`, `DATA_DIR`, `PUBLIC_URL` where they differ from the
 * defaults. Out, where a parent process listens: `{type:'ready', lines}` once requests are
 * answered, or `{type:'failed', sentence}`. Stops on SIGINT and SIGTERM.
 */
async function main(): Promise<void> {
  const env = process.env;
  const dataDir = resolve(env.DATA_DIR ?? join(ROOT, '.data'));
  env.DATA_DIR = dataDir;
  env.NODE_ENV ??= 'production';
  env.STRAPI_TELEMETRY_DISABLED = 'true';
  env.STRAPI_DISABLE_EE = 'true';
  env.ZHOSPAR_PANEL = String(existsSync(join(ROOT, 'dist/build/index.html')));
  mkdirSync(join(dataDir, 'public/uploads'), { recursive: true, mode: 0o700 });
  provideSecrets(dataDir, env);
  await retireStaleReadModels(ROOT, requireUrl(env.DATABASE_URL));

  const strapi = createStrapi({ appDir: ROOT, distDir: join(ROOT, 'dist') });
  await strapi.load();
  await listen(strapi.server, Number(env.PORT ?? 1337), env.HOST ?? '127.0.0.1');
  await readUnread(strapi);

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void strapi.destroy().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  process.send?.({ type: 'ready', lines: takeAnnouncements() });
}

function listen(
  server: { listen(port: number, host: string, done: () => void): unknown; httpServer: NodeJS.EventEmitter },
  port: number,
  host: string,
): Promise<void> {
  return new Promise((done, fail) => {
    server.httpServer.once('error', fail);
    server.listen(port, host, done);
  });
}

function requireUrl(url: string | undefined): string {
  if (url === undefined || url === '') throw new Error('DATABASE_URL is not set.');
  return url;
}

main().catch((error: unknown) => {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? sentence) : sentence}\n`);
  process.send?.({ type: 'failed', sentence });
  process.exit(1);
});

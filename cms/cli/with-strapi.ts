import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { retireStaleReadModels } from '../read-models/install';
import { provideSecrets } from '../start/secrets';

const ROOT = resolve(__dirname, '../../..');

/**
 * Runs `work` with Strapi loaded but not listening, on the database of `DATABASE_URL`. The
 * register may be running meanwhile: it hears of what is published.
 */
export async function withStrapi<Result>(work: (strapi: Core.Strapi) => Promise<Result>): Promise<Result> {
  const env = process.env;
  env.NODE_ENV ??= 'production';
  env.STRAPI_TELEMETRY_DISABLED = 'true';
  env.STRAPI_DISABLE_EE = 'true';
  env.DATA_DIR = resolve(env.DATA_DIR ?? join(ROOT, '.data'));
  mkdirSync(join(env.DATA_DIR, 'public/uploads'), { recursive: true, mode: 0o700 });
  provideSecrets(env.DATA_DIR, env);
  await retireStaleReadModels(ROOT, env.DATABASE_URL ?? '');
  const strapi = createStrapi({ appDir: ROOT, distDir: join(ROOT, 'dist') });
  await strapi.load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

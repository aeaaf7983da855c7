import type { Core } from '@strapi/strapi';

/**
 * PostgreSQL by `DATABASE_URL`: the embedded one, or the ministry's own.
 * `forceMigration` is off: a column that leaves a schema is never dropped by a start.
 */
export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: env('DATABASE_URL') },
    pool: { min: 1, max: env.int('DATABASE_POOL', 10) },
    acquireConnectionTimeout: 10_000,
  },
  settings: { forceMigration: false, runMigrations: true },
});

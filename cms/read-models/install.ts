import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

/** The PostgreSQL schema that holds the views and functions read models are made of. */
const SCHEMA = 'register';

/**
 * Drops the read models where they were made for other content types or by other SQL, before
 * Strapi changes columns that a view still uses. They hold no data: {@link installReadModels}
 * makes them anew.
 */
export async function retireStaleReadModels(root: string, databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ made: string | null }>(
      `select obj_description(oid, 'pg_namespace') as made from pg_namespace where nspname = $1`,
      [SCHEMA],
    );
    const made = rows[0];
    if (made !== undefined && made.made !== fingerprint(root)) {
      await client.query(`drop schema ${SCHEMA} cascade`);
    }
  } finally {
    await client.end();
  }
}

/** Makes the views, functions and guards of `database/sql`, once for each version of them. */
export async function installReadModels(strapi: Core.Strapi): Promise<void> {
  const root = strapi.dirs.app.root;
  const version = fingerprint(root);
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended('read-models', 0))`);
    const { rows } = (await trx.raw(
      `select obj_description(oid, 'pg_namespace') as made from pg_namespace where nspname = ?`,
      [SCHEMA],
    )) as { rows: { made: string | null }[] };
    if (rows[0]?.made === version) return;
    await trx.raw(`drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}`);
    for (const file of sqlFiles(root)) await trx.raw(readFileSync(file, 'utf8').replaceAll('?', '\\?'));
    await trx.raw(`comment on schema ${SCHEMA} is '${version}'`);
  });
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of [...sqlFiles(root), ...schemaFiles(root)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function sqlFiles(root: string): string[] {
  const folder = resolve(root, 'database/sql');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(folder, name));
}

function schemaFiles(root: string): string[] {
  const apis = resolve(root, 'dist/src/api');
  return readdirSync(apis)
    .sort()
    .map((name) => join(apis, name, 'content-types', name, 'schema.json'));
}

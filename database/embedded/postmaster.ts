import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFailure } from './database-failure';

/** What PostgreSQL writes of itself in `postmaster.pid`. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** Reads the `postmaster.pid` of `cluster`; undefined where there is none, or not yet a whole one. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** The PostgreSQL that runs on `cluster` now, if one does. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const found = readPostmaster(cluster);
  return found && isPostgresOn(cluster, found.pid) ? found : undefined;
}

/**
 * Clears what a crash left behind: a PostgreSQL without its launcher is stopped, and a
 * `postmaster.pid` whose number now belongs to another program, which PostgreSQL would take for
 * a running server after a restart of the machine, is removed.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const orphan = runningPostmaster(cluster);
  if (orphan) await stopOrphan(cluster, orphan.pid);
  else if (existsSync(join(cluster, 'postmaster.pid'))) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

function isPostgresOn(cluster: string, pid: number): boolean {
  if (!(pid > 0)) return false;
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

const PATIENCE_MS = 20_000;

async function stopOrphan(cluster: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(50)) {
      if (!isPostgresOn(cluster, pid)) return;
    }
  }
  throw new DatabaseFailure(`A PostgreSQL left over from an earlier run (process ${pid}) does not stop: stop it by hand.`);
}

/** Waits for `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

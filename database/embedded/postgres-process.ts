import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { runningAs } from './account';
import { DatabaseFailure } from './database-failure';
import { freePort } from './free-port';
import type { Placement } from './placement';
import { pause, readPostmaster } from './postmaster';

/** A running PostgreSQL; `exited` is fulfilled when it ends, asked or not. */
export type PostgresProcess = { port: number; exited: Promise<void>; stop: () => Promise<void> };

const ATTEMPTS = 3;
const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 30_000;

/**
 * Starts PostgreSQL on a free loopback port and waits until it answers. Without `durable` it
 * does not wait for the disk: for tests, whose data nobody misses.
 * @throws DatabaseFailure where it does not start; its own words are in `logFile`.
 */
export async function startPostgres(placement: Placement, logFile: string, durable: boolean): Promise<PostgresProcess> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const started = await tryToStart(placement, logFile, durable, await freePort());
    if (started) return started;
  }
  throw new DatabaseFailure(`PostgreSQL did not start; what it said is in ${logFile}.`);
}

async function tryToStart(
  placement: Placement,
  logFile: string,
  durable: boolean,
  port: number,
): Promise<PostgresProcess | undefined> {
  const child = spawnPostgres(placement, logFile, durable, port);
  let ended = false;
  const exited = new Promise<void>((done) => {
    const end = (): void => {
      ended = true;
      done();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  for (const until = Date.now() + START_PATIENCE_MS; Date.now() < until && !ended; await pause(20)) {
    const postmaster = readPostmaster(placement.cluster);
    if (postmaster?.pid !== child.pid || !postmaster?.ready) continue;
    const watch = stopWithUs(child, placement);
    void exited.then(() => watch.kill('SIGKILL'));
    return { port, exited, stop: () => stop(child, exited) };
  }
  if (!ended) await stop(child, exited);
  return undefined;
}

/**
 * PostgreSQL gets a process group of its own: Ctrl-C in a terminal reaches it through us alone,
 * after the server has finished with it.
 */
function spawnPostgres(placement: Placement, logFile: string, durable: boolean, port: number): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(
    placement.binaries.postgres,
    ['-D', placement.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...runningAs(placement.account),
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    },
  );
  closeSync(log);
  return child;
}

/**
 * A watch that outlives us: its input ends when we do, however we end, and then it asks
 * PostgreSQL to stop. So even `kill -9` leaves no PostgreSQL behind.
 */
function stopWithUs(postgres: ChildProcess, placement: Placement): ChildProcess {
  const watch = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'zhospar-watch', String(postgres.pid)], {
    ...runningAs(placement.account),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.unref();
  return watch;
}

/** `SIGINT` is PostgreSQL's "fast" stop: clients are let go, everything is written. */
async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_PATIENCE_MS);
  await exited;
  clearTimeout(impatience);
}

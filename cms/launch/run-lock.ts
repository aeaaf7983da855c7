import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../../database/embedded/postmaster';
import { StartFailure } from './start-failure';

/** Who runs on a data folder: the process, and a mark of when it started, since numbers are reused. */
type Holder = { pid: number; mark: string };

/**
 * Takes the data folder for this process; a lock whose holder is gone is taken over.
 * @returns a function that gives it back.
 * @throws StartFailure where another run holds it.
 */
export async function lockDataFolder(dataDir: string): Promise<() => void> {
  const file = join(dataDir, 'zhospar.lock');
  const me: Holder = { pid: process.pid, mark: markOf(process.pid) ?? '' };
  while (!tryToCreate(file, me)) {
    const holder = (await readHolder(file)) ?? { pid: 0, mark: '' };
    if (holder.pid > 0 && markOf(holder.pid) === holder.mark) {
      throw new StartFailure(`Zhospar already runs on the data folder ${dataDir} (process ${holder.pid}): stop it, or set DATA_DIR to another.`);
    }
    await removeStale(file, holder);
  }
  return () => rmSync(file, { force: true });
}

function tryToCreate(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A file read between its making and its filling is empty: it is given a moment. */
async function readHolder(file: string): Promise<Holder | undefined> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Holder;
    } catch {
      await pause(200);
    }
  }
  return undefined;
}

/** Of two starts that find the same stale lock, only one moves it away; a fresh one is put back. */
async function removeStale(file: string, stale: Holder): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = await readHolder(aside);
  if (moved && moved.pid !== stale.pid) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

/** A text that differs between two processes that had the same number; undefined where none has it. */
function markOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxMark(pid);
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

const FIELD_OF_STATE = 0;
const FIELD_OF_START_TIME = 19;

/** The boot and the tick of it at which the process started (proc(5), fields 3 and 22 of `stat`). */
function linuxMark(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[FIELD_OF_STATE] === 'Z') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[FIELD_OF_START_TIME]}`;
}

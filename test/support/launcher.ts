import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './server';

/** A run of `cms/launch/launch.cjs` as a user starts it. */
export type Run = {
  child: ChildProcess;
  /** What it has printed so far. */
  output: { stdout: string; stderr: string };
  /** Its exit code once it has ended; null where a signal ended it. */
  ended: Promise<number | null>;
  /** Fulfilled when `text` stands in what it printed on stdout; rejected where it ends without. */
  says: (text: string) => Promise<void>;
};

/** Runs the launcher of `project` with `args`, in a process group of its own as a shell does. */
export function launch(args: string[], env: NodeJS.ProcessEnv = {}, nodeArgs: string[] = [], project = ROOT): Run {
  return run(process.execPath, [...nodeArgs, join(project, 'cms/launch/launch.cjs'), ...args], env, project);
}

/** Runs `npm start`. */
export function npmStart(env: NodeJS.ProcessEnv): Run {
  return run('npm', ['start'], env, ROOT);
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv, cwd: string): Run {
  const child = spawn(program, args, {
    cwd,
    detached: true,
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const says = (text: string): Promise<void> =>
    new Promise((done, fail) => {
      const look = (): void => {
        if (output.stdout.includes(text)) done();
      };
      child.stdout.on('data', look);
      look();
      void ended.then(() => fail(new Error(`It ended without saying "${text}": ${output.stdout}${output.stderr}`)));
    });
  return { child, output, ended, says };
}

/** The processes whose command line holds `text`, as `pid command`. */
export function processesWith(text: string): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(text) && !/^\s*\d+\s+Z/.test(line));
}

/** Waits until `isSo` answers true, for at most `seconds`. */
export async function eventually(isSo: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; ) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`It did not come about in ${seconds} seconds.`);
}

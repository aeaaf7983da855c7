import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './start-failure';

/**
 * A server that answers; `lines` are what it has to say once to whoever started it, `exited`
 * tells how it ended, such as "exit code 1".
 */
export type ServerProcess = { lines: string[]; exited: Promise<string>; stop: () => Promise<void> };

/** What `cms/main.ts` tells its parent. */
type Message = { type: 'ready'; lines: string[] } | { type: 'failed'; sentence: string };

const STOP_PATIENCE_MS = 15_000;
const LOG_LIMIT_BYTES = 10_000_000;

/**
 * Starts `dist/src/main.js` and waits until it answers requests. What it prints goes to
 * `server.log` in the data folder. An aborted `signal` stops it while it starts.
 * @throws StartFailure where it ends before it is ready.
 */
export async function startServer(options: {
  root: string;
  dataDir: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}): Promise<ServerProcess> {
  options.signal.throwIfAborted();
  const logFile = join(options.dataDir, 'server.log');
  const child = spawnServer(options.root, logFile, options.env);
  const exited = new Promise<string>((done) => {
    child.once('exit', (code, signal) => done(signal ?? `exit code ${code}`));
    child.once('error', (error) => done(error.message));
  });
  const stop = (): Promise<void> => stopServer(child, exited);
  const abort = (): void => void stop();
  options.signal.addEventListener('abort', abort);
  try {
    const lines = await new Promise<string[]>((done, fail) => {
      child.on('message', (message: Message) => {
        if (message.type === 'ready') done(message.lines);
        else fail(new StartFailure(`The server did not start: ${message.sentence.split('\n')[0]} (more in ${logFile})`));
      });
      void exited.then((how) => fail(new StartFailure(`The server ended while it started (${how}); what it said is in ${logFile}.`)));
    });
    return { lines, exited, stop };
  } finally {
    options.signal.removeEventListener('abort', abort);
  }
}

/** A process group of its own: Ctrl-C in a terminal reaches the server once, through us. */
function spawnServer(root: string, logFile: string, env: NodeJS.ProcessEnv): ReturnType<typeof spawn> {
  const tooLong = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES;
  const log = openSync(logFile, tooLong ? 'w' : 'a', 0o600);
  const child = spawn(process.execPath, [join(root, 'dist/src/main.js')], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
}

async function stopServer(child: ReturnType<typeof spawn>, exited: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await exited;
  clearTimeout(impatience);
}

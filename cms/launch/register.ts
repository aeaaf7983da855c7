import { openEmbeddedDatabase } from '../../database/embedded/open';
import type { Step } from './context';
import { ensureDataFolder } from './data-folder';
import { keepServer } from './kept-server';
import { type Listening, addressOf, requireFreePort } from './listening';
import { lockDataFolder } from './run-lock';
import { startServer } from './server-process';

/** How to run a register. Without `databaseUrl` it is the embedded database of `dataDir`. */
export type RegisterOptions = Listening & {
  root: string;
  dataDir: string;
  databaseUrl: string | undefined;
  /** False where nobody misses the data: the embedded database does not wait for the disk. */
  durable: boolean;
  step: Step;
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
  /** What else must stand before the database is opened, such as the build. */
  prepare?: () => Promise<void>;
  /** Told what the operator should know, such as a database kept outside the data folder. */
  note?: (text: string) => void;
};

/** A running register. `ended` is fulfilled, with a sentence, where a part of it ends unasked. */
export type Register = {
  address: string;
  databaseUrl: string;
  lines: string[];
  ended: Promise<string>;
  restartServer: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Starts a register: data folder, port, database, server; what was opened is closed again where
 * a later part fails or `signal` is aborted.
 * @throws StartFailure or DatabaseFailure with one sentence; the signal's reason when aborted.
 */
export async function startRegister(options: RegisterOptions): Promise<Register> {
  const { dataDir, step } = options;
  const signal = options.signal ?? new AbortController().signal;
  const closing: (() => Promise<void> | void)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= closeAll(closing));
  try {
    ensureDataFolder(dataDir, options.databaseUrl === undefined);
    closing.push(await lockDataFolder(dataDir));
    await requireFreePort(options);
    await options.prepare?.();
    signal.throwIfAborted();

    const database = await step('database', (progress) => openDatabase(options, progress));
    closing.push(database.stop);
    signal.throwIfAborted();

    const env = { ...process.env, ...options.env, ...serverEnv(options, database.url) };
    const server = await step('server', async (progress) => {
      progress('starting');
      const kept = await keepServer(() => startServer({ root: options.root, dataDir, env, signal }));
      progress(`listening on ${options.host}:${options.port}`);
      return kept;
    });
    closing.push(server.stop);

    return {
      address: addressOf(options),
      databaseUrl: database.url,
      lines: server.lines,
      ended: new Promise<string>((done) => {
        void server.ended.then((how) => done(`The server ended unexpectedly (${how}); what it said is in ${dataDir}.`));
        void database.exited.then(() => done(`PostgreSQL ended unexpectedly; what it said is in ${dataDir}.`));
      }),
      restartServer: server.restart,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type OpenDatabase = { url: string; exited: Promise<void>; stop: () => Promise<void> };

async function openDatabase(options: RegisterOptions, progress: (text: string) => void): Promise<OpenDatabase> {
  if (options.databaseUrl !== undefined) {
    progress('the one of DATABASE_URL');
    return { url: options.databaseUrl, exited: new Promise(() => undefined), stop: async () => undefined };
  }
  progress('starting PostgreSQL');
  const database = await openEmbeddedDatabase(options);
  progress(`PostgreSQL ${database.version.split('-')[0]}`);
  for (const note of database.notes) options.note?.(note);
  return database;
}

function serverEnv(options: RegisterOptions, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: options.dataDir,
    HOST: options.host,
    PORT: String(options.port),
  };
}

async function closeAll(closing: (() => Promise<void> | void)[]): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

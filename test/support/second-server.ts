import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../database/embedded/free-port';
import { ROOT, type RunningRegister } from './server';

/** A server beside a register's own, on the same database. `kill` ends it as a power cut would. */
export type SecondServer = RunningRegister & { kill: () => Promise<void> };

/** Starts one, and waits until it answers. */
export async function secondServer(register: RunningRegister): Promise<SecondServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/main.js')], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      DATABASE_URL: register.databaseUrl,
      DATA_DIR: register.dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((ready, fail) => {
    child.once('message', (message: { type: string }) => (message.type === 'ready' ? ready() : fail(new Error(JSON.stringify(message)))));
    void ended.then(() => fail(new Error('The second server ended while it started.')));
  });
  const { databaseUrl, dataDir, accounts } = register;
  return {
    address: `http://127.0.0.1:${port}`,
    databaseUrl,
    dataDir,
    accounts,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../database/embedded/free-port';
import { readFirstAccounts } from '../support/accounts';
import { clientOf, publicClient } from '../support/api';
import { type Run, eventually, launch, npmStart, processesWith } from '../support/launcher';
import { discardData } from '../support/server';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const dataDir = join(folder, 'data');
const runs: Run[] = [];
let port = 0;

const start = async (begin: (env: NodeJS.ProcessEnv) => Run = (env) => launch(['start'], env)): Promise<Run> => {
  const run = begin({ DATA_DIR: dataDir, PORT: String(port), HOST: '' });
  runs.push(run);
  await run.says('Public view');
  return run;
};
const address = (): string => `http://127.0.0.1:${port}`;
const idsOfPlans = async (): Promise<string[]> => {
  const official = await clientOf({ address: address(), accounts: readFirstAccounts(dataDir), databaseUrl: '', dataDir }, 'official');
  const { body } = await official.get<{ data: { id: string }[] }>('/api/plans');
  return body.data.map(({ id }) => id);
};
const answers = (): Promise<boolean> =>
  fetch(address()).then(
    () => true,
    () => false,
  );
const leftRunning = (): string[] => processesWith(dataDir);

beforeAll(async () => {
  port = await freePort();
});

afterAll(() => {
  for (const { child } of runs) child.kill('SIGKILL');
  discardData(dataDir);
  discardData(folder);
});

let plans: string[] = [];

test('the first start shows where the views are and the first passwords, kept for the owner alone', async () => {
  const run = await start(npmStart);

  expect(run.output.stdout).toContain(`${address()}/\n`);
  expect(run.output.stdout).toContain(`${address()}/office`);
  expect(run.output.stdout).toContain(`${address()}/cms`);
  const accounts = readFirstAccounts(dataDir);
  for (const { identifier, password } of Object.values(accounts)) {
    expect(run.output.stdout).toContain(identifier);
    expect(run.output.stdout).toContain(password);
  }
  for (const name of ['accounts.txt', 'secrets.json', 'embedded-postgres.json']) {
    expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
  }
  expect(statSync(dataDir).mode & 0o007).toBe(0);
  expect((await publicClient({ address: address() }).get('/kk')).status).toBe(200);
  plans = await idsOfPlans();
  expect(plans).toHaveLength(1);
});

test('a start on the data folder of a running register says so in one sentence', async () => {
  const second = launch(['start'], { DATA_DIR: dataDir, PORT: String(await freePort()) });

  expect(await second.ended).toBe(1);
  expect(second.output.stderr).toMatch(/^Zhospar already runs on the data folder \S+ \(process \d+\): .*\.\n$/);
  expect(second.output.stdout).not.toContain('Public view');
});

test('a start on a busy port says so in one sentence and leaves nothing running', async () => {
  const elsewhere = join(folder, 'busy-port');
  const second = launch(['start'], { DATA_DIR: elsewhere, PORT: String(port) });

  expect(await second.ended).toBe(1);
  expect(second.output.stderr).toMatch(new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is in use: .*\\.\\n$`));
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('SIGTERM to npm start stops the server and PostgreSQL', async () => {
  const run = runs[0];
  expect(leftRunning().length).toBeGreaterThan(0);
  run?.child.kill('SIGTERM');

  expect(await run?.ended).toBe(0);
  expect(leftRunning()).toEqual([]);
  await expect(fetch(address())).rejects.toThrow();
});

test('a second start finds all data and shows no password again', async () => {
  const run = await start();

  expect(await idsOfPlans()).toEqual(plans);
  expect(run.output.stdout).not.toContain(readFirstAccounts(dataDir).editor.password);
});

test('Ctrl-C pressed twice still stops everything cleanly', async () => {
  const run = runs[1];
  run?.child.kill('SIGINT');
  setTimeout(() => run?.child.kill('SIGINT'), 20);

  expect(await run?.ended).toBe(0);
  expect(run?.output.stderr).toBe('');
  expect(leftRunning()).toEqual([]);
});

test('a launcher that is killed leaves neither server nor PostgreSQL, and its lock is taken over', async () => {
  const killed = await start();
  killed.child.kill('SIGKILL');
  await killed.ended;
  await eventually(async () => leftRunning().length === 0 && !(await answers()));

  await start();
  expect(await idsOfPlans()).toEqual(plans);
});

test('where PostgreSQL dies, all is stopped and the exit says that something went wrong', async () => {
  const run = runs[3];
  const postmaster = leftRunning().find((line) => line.includes(' -D '));
  process.kill(Number(postmaster?.trim().split(' ')[0]), 'SIGKILL');

  expect(await run?.ended).toBe(1);
  expect(run?.output.stderr).toMatch(/^PostgreSQL ended unexpectedly; .*\.\n$/);
  await expect(fetch(address())).rejects.toThrow();
});

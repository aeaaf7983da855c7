import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../database/embedded/free-port';
import { outsideFolder } from '../../database/embedded/placement';
import { silentStep } from '../../cms/launch/context';
import { type Register, startRegister } from '../../cms/launch/register';
import { type Account, type AccountRole, readFirstAccounts } from './accounts';
import { temporaryFolder } from './temporary-folder';

/** The project's folder. */
export const ROOT = resolve(__dirname, '../..');

/** What a test needs to know of a running register. */
export type RunningRegister = {
  /** Without a slash at its end. */
  address: string;
  databaseUrl: string;
  dataDir: string;
  accounts: Record<AccountRole, Account>;
};

/** The variable by which tests find {@link sharedRegister}'s description. */
export const SHARED_REGISTER = 'ZHOSPAR_TEST_REGISTER';

/**
 * The register that all tests of `test/api` and `test/browser` share: a real server on a real
 * PostgreSQL, with the first content, started once before them. What a test writes stays for
 * the tests after it: make records of your own, or start a register with {@link ownRegister}.
 */
export function sharedRegister(): RunningRegister {
  const file = process.env[SHARED_REGISTER];
  if (!file) throw new Error('No register runs: start the tests with npm test, or with test/jest.config.cjs.');
  return JSON.parse(readFileSync(file, 'utf8')) as RunningRegister;
}

/**
 * Starts a register of one's own, with the code of `npm start`, on a free port. Without
 * `dataDir` its data folder is new and goes with it; with one it stays. `env` reaches the server.
 * Close it in `afterAll`.
 */
export async function ownRegister(
  options: { dataDir?: string; env?: NodeJS.ProcessEnv; databaseUrl?: string } = {},
): Promise<RunningRegister & { stop: () => Promise<void>; register: Register }> {
  const dataDir = options.dataDir ?? temporaryFolder();
  const register = await startRegister({
    root: ROOT,
    dataDir,
    host: '127.0.0.1',
    port: await freePort(),
    databaseUrl: options.databaseUrl,
    durable: false,
    step: silentStep,
    env: { NODE_OPTIONS: '', ...options.env },
  });
  const { address, databaseUrl } = register;
  const stop = async (): Promise<void> => {
    await register.stop();
    if (options.dataDir === undefined) discardData(dataDir);
  };
  return { address, databaseUrl, dataDir, accounts: readFirstAccounts(dataDir), register, stop };
}

/** Removes a data folder, and what is kept for it outside. */
export function discardData(dataDir: string): void {
  if (!existsSync(dataDir)) return;
  rmSync(outsideFolder(dataDir), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

/** Where `npm test` keeps the description of the shared register, for as long as it runs. */
export function descriptionFile(dataDir: string): string {
  return join(dataDir, 'test-register.json');
}

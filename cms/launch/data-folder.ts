import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { unprivilegedAccount } from '../../database/embedded/account';
import { StartFailure } from './start-failure';

/**
 * Makes the data folder where there is none: for its owner only. Made by root it lets
 * PostgreSQL's user pass through, not look around. A folder that exists keeps its rights.
 * @throws StartFailure where it cannot be made or written.
 */
export function ensureDataFolder(dataDir: string, embeddedDatabase: boolean): void {
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dirname(dataDir), { recursive: true });
      mkdirSync(dataDir, { mode: 0o700 });
      if (embeddedDatabase) letPostgresPass(dataDir);
    }
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new StartFailure(`The data folder ${dataDir} cannot be written (${code}): set DATA_DIR to another.`);
  }
}

function letPostgresPass(dataDir: string): void {
  const account = unprivilegedAccount(undefined);
  if (!account) return;
  chownSync(dataDir, 0, account.gid);
  chmodSync(dataDir, 0o710);
}

import { writeFileSync } from 'node:fs';
import { SHARED_REGISTER, descriptionFile, ownRegister } from './server';
import { keepShared } from './shared-register';

/** Jest's global set-up: starts the register that the API and browser tests share. */
export default async function startSharedRegister(): Promise<void> {
  const running = await ownRegister();
  const { address, databaseUrl, dataDir, accounts } = running;
  const file = descriptionFile(dataDir);
  writeFileSync(file, JSON.stringify({ address, databaseUrl, dataDir, accounts }), { mode: 0o600 });
  process.env[SHARED_REGISTER] = file;
  keepShared(running.stop);
}

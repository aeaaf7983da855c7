import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = [
  'APP_KEYS',
  'JWT_SECRET',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
] as const;

/**
 * Puts the server's secrets into `env`: those given stay, the rest come from
 * `secrets.json` (0600) in the data folder, where they are generated once.
 * Several processes on several machines are given the same ones by environment.
 */
export function provideSecrets(dataDir: string, env: NodeJS.ProcessEnv): void {
  const missing = NAMES.filter((name) => !env[name]);
  if (missing.length === 0) return;
  const path = join(dataDir, 'secrets.json');
  const kept = readKept(path);
  const generated = missing.filter((name) => kept[name] === undefined);
  for (const name of generated) kept[name] = randomBytes(32).toString('base64url');
  if (generated.length > 0) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  }
  for (const name of missing) env[name] = kept[name];
}

function readKept(path: string): Record<string, string | undefined> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

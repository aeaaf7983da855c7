import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the data folder remembers of its embedded database: the password, and where it is kept. */
export type KeptRecord = { password: string; folder?: string };

/** Reads the record of `dataDir`; the first time, one with a generated password. */
export function readRecord(dataDir: string): KeptRecord {
  try {
    return JSON.parse(readFileSync(recordFile(dataDir), 'utf8')) as KeptRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { password: randomBytes(24).toString('base64url') };
  }
}

/** Keeps the record, readable by its owner only. */
export function keepRecord(dataDir: string, record: KeptRecord): void {
  writeFileSync(recordFile(dataDir), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}

function recordFile(dataDir: string): string {
  return join(dataDir, 'embedded-postgres.json');
}

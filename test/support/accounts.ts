import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An account as the first start made it; `identifier` is its e-mail address. */
export type Account = { identifier: string; password: string };

/** Whom the first start makes accounts for. */
export type AccountRole = 'official' | 'editor' | 'administrator';

/**
 * Reads the first accounts of a register from `accounts.txt` in its data folder: a line each,
 * role, e-mail address and password between tabs.
 */
export function readFirstAccounts(dataDir: string): Record<AccountRole, Account> {
  const rows = readFileSync(join(dataDir, 'accounts.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const accountOf = (role: AccountRole): Account => {
    const found = rows.find(([held]) => held === role);
    if (!found?.[1] || !found[2]) throw new Error(`accounts.txt has no ${role}.`);
    return { identifier: found[1], password: found[2] };
  };
  return { official: accountOf('official'), editor: accountOf('editor'), administrator: accountOf('administrator') };
}

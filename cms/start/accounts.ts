import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { announce } from './announcements';
import { generatePassword } from './passwords';
import { ROLES, type Role } from './role-actions';
import { accountService, administratorServices } from './services';

const USER = 'plugin::users-permissions.user';

interface FirstAccount {
  readonly role: Role | 'administrator';
  readonly email: string;
  readonly password: string;
}

/**
 * On a register without accounts, makes the first ones: an editor, an official, and the
 * administrator of Strapi's panel. Passwords are generated, announced once, and kept in
 * `accounts.txt` (0600) in the data folder until the administrator removes it.
 *
 * The administrator is made before the server listens, so that Strapi's "register the first
 * admin" door is never open.
 */
export async function ensureAccounts(strapi: Core.Strapi): Promise<void> {
  const made: FirstAccount[] = [];
  if ((await strapi.db.query(USER).count()) === 0) {
    for (const role of ROLES.toReversed()) made.push(await makeAccount(strapi, role));
  }
  if ((await strapi.db.query('admin::user').count()) === 0) made.push(await makeAdministrator(strapi));
  if (made.length === 0) return;
  const file = join(process.env.DATA_DIR ?? '.data', 'accounts.txt');
  keep(file, made);
  for (const { role, email, password } of made) announce(`${role.padEnd(14)} ${email.padEnd(28)} ${password}`);
  announce(`Kept in ${file} for you alone; delete it once the passwords are stored safely.`);
}

/** Adds an account for the office. The password is generated; it is in the answer and nowhere else. */
export async function makeAccount(
  strapi: Core.Strapi,
  role: Role,
  email = `${role}@zhospar.localhost`,
): Promise<FirstAccount> {
  const password = generatePassword();
  const held = (await strapi.db.query('plugin::users-permissions.role').findOne({
    where: { type: role },
  })) as { id: number };
  await accountService(strapi).add({
    username: email,
    email,
    password,
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: held.id,
  });
  return { role, email, password };
}

async function makeAdministrator(strapi: Core.Strapi): Promise<FirstAccount> {
  const email = 'administrator@zhospar.localhost';
  const password = generatePassword();
  const { role, user } = administratorServices(strapi);
  const superAdmin = await role.getSuperAdmin();
  await user.create({
    firstname: 'Zhospar',
    lastname: 'Administrator',
    email,
    password,
    registrationToken: null,
    isActive: true,
    roles: [superAdmin.id],
  });
  return { role: 'administrator', email, password };
}

function keep(file: string, accounts: readonly FirstAccount[]): void {
  const lines = accounts.map(({ role, email, password }) => `${role}\t${email}\t${password}\n`);
  writeFileSync(file, readIfThere(file) + lines.join(''), { mode: 0o600 });
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

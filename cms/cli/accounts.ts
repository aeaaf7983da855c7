import type { Core } from '@strapi/strapi';
import { makeAccount } from '../start/accounts';
import { generatePassword } from '../start/passwords';
import { ROLES, type Role } from '../start/role-actions';
import { accountService } from '../start/services';
import { withStrapi } from './with-strapi';

const USAGE = `Usage:
  npm run accounts                                   the accounts there are
  npm run accounts -- add editor|official EMAIL      a new one; its password is printed once
  npm run accounts -- password EMAIL                 a new password; every session ends
  npm run accounts -- block EMAIL | unblock EMAIL    closes or opens an account; every session ends
`;

const USER = 'plugin::users-permissions.user';

interface UserRow {
  readonly id: number;
  readonly email: string;
  readonly blocked: boolean;
  readonly role: { readonly type: string } | null;
}

/**
 * Keeps the office's accounts.
 * @returns the exit status: 0, 1 where the account is not there or is there already, 2 for wrong usage
 */
export async function main(argv: readonly string[]): Promise<number> {
  const [verb = 'list', first = '', second = ''] = argv;
  const isEmail = (value: string): boolean => /^\S+@\S+$/.test(value);
  const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);
  if (verb === 'list') return withStrapi(list);
  if (verb === 'add' && isRole(first) && isEmail(second)) return withStrapi((strapi) => add(strapi, first, second));
  if (verb === 'password' && isEmail(first)) return withStrapi((strapi) => renewPassword(strapi, first));
  if ((verb === 'block' || verb === 'unblock') && isEmail(first)) {
    return withStrapi((strapi) => setBlocked(strapi, first, verb === 'block'));
  }
  process.stderr.write(USAGE);
  return 2;
}

async function list(strapi: Core.Strapi): Promise<number> {
  const users = (await strapi.db.query(USER).findMany({ populate: ['role'], orderBy: { email: 'asc' } })) as UserRow[];
  for (const user of users) {
    process.stdout.write(`${(user.role?.type ?? '-').padEnd(10)} ${user.email}${user.blocked ? '  blocked' : ''}\n`);
  }
  return 0;
}

async function add(strapi: Core.Strapi, role: Role, email: string): Promise<number> {
  if ((await find(strapi, email)) !== null) return fail(`There is an account for ${email} already.`);
  const { password } = await makeAccount(strapi, role, email.toLowerCase());
  process.stdout.write(`${role} ${email} ${password}\n`);
  return 0;
}

async function renewPassword(strapi: Core.Strapi, email: string): Promise<number> {
  const user = await find(strapi, email);
  if (user === null) return fail(`There is no account for ${email}.`);
  const password = generatePassword();
  await accountService(strapi).edit(user.id, { password });
  await endSessions(strapi, user);
  process.stdout.write(`${email} ${password}\n`);
  return 0;
}

async function setBlocked(strapi: Core.Strapi, email: string, blocked: boolean): Promise<number> {
  const user = await find(strapi, email);
  if (user === null) return fail(`There is no account for ${email}.`);
  await strapi.db.query(USER).update({ where: { id: user.id }, data: { blocked } });
  await endSessions(strapi, user);
  return 0;
}

async function find(strapi: Core.Strapi, email: string): Promise<UserRow | null> {
  return (await strapi.db.query(USER).findOne({ where: { email: email.toLowerCase() } })) as UserRow | null;
}

async function endSessions(strapi: Core.Strapi, user: UserRow): Promise<void> {
  await strapi.sessionManager('users-permissions').invalidateRefreshToken(String(user.id));
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { accountService } from '../start/services';

/** The bcrypt hash, at users-permissions' own cost, of a password nobody has. */
const NOBODY = '$2a$10$C6UzMDM.H6dfI/f/IKcEeO7Y1sC4pMf2m1T1m7q3b7r5y0bqJ6x9K';

/**
 * Makes a sign-in with an unknown name as slow as one with a wrong password. users-permissions
 * answers at once where there is no account (15 ms against 114 ms), which tells who has one.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method === 'POST' && ctx.path === '/api/auth/local') await spendTheTime(strapi, ctx);
    await next();
  };

async function spendTheTime(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { identifier, password } = ((ctx.request as unknown as { body?: unknown }).body ?? {}) as Record<string, unknown>;
  if (typeof identifier !== 'string' || typeof password !== 'string') return;
  const known = await strapi.db.query('plugin::users-permissions.user').count({
    where: { provider: 'local', $or: [{ email: identifier.toLowerCase() }, { username: identifier }] },
  });
  if (known === 0) await accountService(strapi).validatePassword(password, NOBODY);
}

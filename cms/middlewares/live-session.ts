import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { Problem } from '../http/problem';

/**
 * Refuses an access token whose session has ended: signed out, revoked, password changed.
 * users-permissions itself would take it until it expires.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const token = /^Bearer (\S+)$/i.exec(ctx.get('Authorization'))?.[1];
    if (token !== undefined && ctx.path.startsWith('/api/')) {
      const sessions = strapi.sessionManager('users-permissions');
      const access = sessions.validateAccessToken(token);
      if (!access.isValid || !(await sessions.isSessionActive(access.payload.sessionId))) {
        throw new Problem('not-signed-in');
      }
    }
    await next();
  };

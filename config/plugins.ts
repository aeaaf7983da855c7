import type { Core } from '@strapi/strapi';

const MINUTES = 60;
const DAYS = 86_400;

/**
 * Accounts. Refresh mode: an access token of ten minutes in the page's memory, and a refresh
 * token in an httpOnly cookie that a sign-out revokes. (The default, a JWT of thirty days,
 * survives the sign-out: CVE-2025-3930.)
 *
 * The cookie is `Secure` where the register is reached by https; asked for over plain http,
 * koa would answer the sign-in with 500.
 */
export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 10 * MINUTES,
        maxRefreshTokenLifespan: 30 * DAYS,
        idleRefreshTokenLifespan: 14 * DAYS,
        httpOnly: true,
        cookie: {
          name: 'zhospar_refresh',
          secure: env('PUBLIC_URL', '').startsWith('https://'),
          sameSite: 'strict',
          path: '/api/auth',
        },
      },
      ratelimit: { interval: 60_000, max: 10 },
      validationRules: {
        validatePassword: (value: unknown) => typeof value === 'string' && value.length >= 12,
      },
    },
  },
  upload: { config: { sizeLimit: 0 } },
});

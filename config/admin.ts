import type { Core } from '@strapi/strapi';

/** Strapi's own panel, for the administrator: at `/cms`, and only where it has been built. */
export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => ({
  url: '/cms',
  serveAdminPanel: env.bool('ZHOSPAR_PANEL', false),
  autoOpen: false,
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    options: { expiresIn: '1h' },
    sessions: { maxRefreshTokenLifespan: 7 * 86_400, maxSessionLifespan: 86_400 },
    // By default it is kept to `/admin`, and the panel, which reads it, is at `/cms`.
    cookie: { path: '/', sameSite: 'strict', secure: env('PUBLIC_URL', '').startsWith('https://') },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
});

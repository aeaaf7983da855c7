import type { Core } from '@strapi/strapi';

/**
 * In order of passing. Published pages are answered first, from memory: they never reach
 * sessions, drafts or Strapi's content API.
 */
export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => [
  'strapi::errors',
  'global::problems',
  'global::published-site',
  'global::office',
  'global::closed-doors',
  'global::same-origin',
  'global::live-session',
  {
    name: 'strapi::security',
    config: {
      hsts: env('PUBLIC_URL', '').startsWith('https://') ? { maxAge: 31_536_000 } : false,
      contentSecurityPolicy: {
        useDefaults: true,
        directives: { 'connect-src': ["'self'"], 'img-src': ["'self'", 'data:', 'blob:'], upgradeInsecureRequests: null },
      },
    },
  },
  // Nothing of another origin may read the API. Strapi's default reflects any origin with credentials.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'strapi::query',
  'global::raw-upload',
  { name: 'strapi::body', config: { jsonLimit: '4mb', formLimit: '1mb', textLimit: '4mb' } },
  'global::even-sign-in',
  'strapi::favicon',
  'strapi::public',
];

import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Where the server listens. Behind TLS (`PUBLIC_URL=https://…`) it trusts the proxy in front of it. */
export default ({ env }: { env: Core.Config.Shared.ConfigParams['env'] }) => {
  const publicUrl = env('PUBLIC_URL', '');
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: publicUrl,
    proxy: { koa: publicUrl.startsWith('https://') },
    app: { keys: env.array('APP_KEYS') },
    // Strapi wants a folder for uploads whether anything is uploaded or not.
    dirs: { public: join(env('DATA_DIR', '.data'), 'public') },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    webhooks: { populateRelations: false },
  };
};

import type { Core } from '@strapi/strapi';
import { stopReading } from './commands/reading-queue';
import { stopListening } from './publication/listen';
import { openPublishedSite } from './publication/published-site';
import { installReadModels } from './read-models/install';
import { ensureAccounts } from './start/accounts';
import { ensureFirstContent } from './start/first-content';
import { ensurePermissions } from './start/permissions';

/** Strapi's own start-up hook: everything that must stand before the first request. */
export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await installReadModels(strapi);
    await ensurePermissions(strapi);
    await ensureAccounts(strapi);
    await ensureFirstContent(strapi);
    await openPublishedSite(strapi);
  },

  async destroy(): Promise<void> {
    await stopReading();
    await stopListening();
  },
};

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { importOrder } from '../commands/import-order';
import { publishPlan } from '../commands/publish-plan';
import { inTransaction, REGISTER } from '../commands/command';
import { openSource } from '../sources/open-source';

const FILES = { text: 'order-178.kk.txt', reviewed: 'order-178.reviewed.json' } as const;

/**
 * Puts the first content into a register that holds no order: Order No. 178-ө of 2005, through
 * the import that users use, and published.
 */
export async function ensureFirstContent(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('api::order.order').count()) > 0) return;
  const folder = join(strapi.dirs.app.root, 'database/first-content');
  const command = { strapi, actor: REGISTER, now: new Date() };
  const bytes = readFileSync(join(folder, FILES.text));
  const { document } = await openSource(bytes, FILES.text);
  await inTransaction(command, async () => {
    const { planId } = await importOrder(command, {
      document,
      fileName: FILES.text,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      language: 'kk',
      reviewed: JSON.parse(readFileSync(join(folder, FILES.reviewed), 'utf8')) as unknown,
    });
    await publishPlan(command, planId);
  });
}

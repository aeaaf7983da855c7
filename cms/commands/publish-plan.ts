import { Problem } from '../http/problem';
import { readLastPublication } from '../read-models/last-publication';
import { readPlanRecord } from '../read-models/plan-record';
import { sha256 } from '../read-models/sha256';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { deriveWordings } from './derive-wordings';
import { insertRows } from './rows';
import { lockRecord, refuseStale } from './stored-record';

export interface Publication {
  readonly sequence: number;
  readonly sha256: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

/** The channel on which every process of the register hears of a publication. */
export const PUBLISHED_CHANNEL = 'register_published';

/**
 * Publishes a plan, in one transaction under a lock: its draft change-sets become published,
 * the whole plan with its history is stored as one snapshot, and every process is told.
 * Of several at once, one publishes; the others find nothing left to publish.
 * @throws Problem `nothing-to-publish`, `stale-revision`, `not-found`
 */
export async function publishPlan(command: Command, planId: string, revision?: number): Promise<Publication> {
  return inTransaction(command, async (writing) => {
    const { trx, actor, now } = writing;
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended('publish', 0))`);
    const plan = await lockRecord(writing, 'plan', planId);
    refuseStale(plan, revision);
    const published = await publishDrafts(writing, plan.id);
    const record = await readPlanRecord(trx, planId, { drafts: false });
    if (record === null) throw new Problem('nothing-to-publish');
    await deriveWordings(writing, plan.id, record);
    const snapshot = JSON.stringify(record);
    const hash = sha256(snapshot);
    const last = await readLastPublication(trx, planId);
    if (published.length === 0 && hash === last?.sha256) throw new Problem('nothing-to-publish');
    const publication: Publication = {
      sequence: await nextSequence(writing),
      sha256: hash,
      publishedAt: now.toISOString(),
      publishedBy: actor.name,
    };
    const [row] = await insertRows(trx, writing.strapi, 'api::publication.publication', [
      {
        values: {
          sequence: publication.sequence,
          publishedOn: publication.publishedAt,
          publishedBy: publication.publishedBy,
          snapshot,
          sha256: hash,
        },
        relations: { plan: plan.id },
      },
    ]);
    await appendAudit(writing, {
      verb: 'publish-plan',
      recordType: 'publication',
      recordId: row?.documentId ?? '',
      before: null,
      after: { plan: planId, ...publication, changeSets: published },
    });
    await trx.raw(`select pg_notify(?, ?)`, [PUBLISHED_CHANNEL, String(publication.sequence)]);
    return publication;
  });
}

async function publishDrafts({ trx }: Writing, planId: number): Promise<string[]> {
  const published = (await trx('amendments')
    .whereIn('id', trx('amendments_plan_lnk').where('plan_id', planId).select('amendment_id'))
    .where('state', 'draft')
    .update({ state: 'published' })
    .returning('document_id')) as { document_id: string }[];
  return published.map((row) => row.document_id);
}

async function nextSequence({ trx }: Writing): Promise<number> {
  const [row] = (await trx('publications').max({ last: 'sequence' })) as { last: number | null }[];
  return Number(row?.last ?? 0) + 1;
}

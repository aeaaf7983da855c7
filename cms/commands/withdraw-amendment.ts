import { Problem } from '../http/problem';
import { appendAudit } from './audit';
import { lockDraft, type DraftChangeSet } from './change-set';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { deleteUnworded, deleteWordings } from './delete-wordings';
import { lockImport, updateImport } from './stored-import';

/**
 * Takes back a draft change-set with every wording it holds; what is in force is untouched.
 * Sections and measures that only this draft knew go with it. Withdrawing the first text of a
 * plan that was never published takes the whole plan back, as if it had not been imported; the import it
 * was made of is in review again.
 * @throws Problem `change-set-published`, `not-found`, and `in-use` for the first text of a
 *   published plan
 */
export async function withdrawAmendment(command: Command, id: string): Promise<void> {
  await inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, id);
    const wordings = await withdrawChangeSet(writing, draft.id, draft.planId);
    if (draft.kind === 'enactment') await withdrawPlan(writing, draft);
    await appendAudit(writing, {
      verb: 'withdraw-amendment',
      recordType: 'amendment',
      recordId: id,
      before: { kind: draft.kind, inForceFrom: draft.record.inForceFrom, wordings },
      after: null,
    });
  });
}

/** @returns how many wordings went */
async function withdrawChangeSet(writing: Writing, changeSetId: number, planId: number): Promise<number> {
  const { trx } = writing;
  const wordings = (await trx('wordings_amendment_lnk').where('amendment_id', changeSetId).pluck('wording_id')) as number[];
  await deleteWordings(writing, wordings);
  await deleteUnworded(writing, planId);
  await trx('amendments').where('id', changeSetId).delete();
  return wordings.length;
}

async function withdrawPlan(writing: Writing, { planId }: DraftChangeSet): Promise<void> {
  const { trx } = writing;
  const published = (await trx('publications_plan_lnk').where('plan_id', planId).first('id')) as unknown;
  if (published !== undefined) throw new Problem('in-use', { references: 1 });
  const others = (await trx('amendments_plan_lnk').where('plan_id', planId).pluck('amendment_id')) as number[];
  for (const changeSetId of others) await withdrawChangeSet(writing, changeSetId, planId);
  await returnToReview(writing, planId);
  const orders = (await trx('plans_order_lnk').where('plan_id', planId).pluck('order_id')) as number[];
  await trx('plans').where('id', planId).delete();
  await trx('orders')
    .whereIn('id', orders)
    .whereNotIn('id', trx('plans_order_lnk').select('order_id'))
    .whereNotIn('id', trx('amendments_order_lnk').select('order_id'))
    .delete();
}

async function returnToReview(writing: Writing, planId: number): Promise<void> {
  const { trx } = writing;
  const plan = (await trx('plans').where('id', planId).first('document_id')) as { document_id: string } | undefined;
  const imports = (await trx('imports').where({ plan_id: plan?.document_id ?? '', state: 'accepted' }).pluck('document_id')) as string[];
  for (const id of imports) {
    const stored = await lockImport(writing, id);
    await updateImport(writing, stored, { state: 'in-review', order_id: null, plan_id: null, accepted_by: null, accepted_at: null });
    const { orderId, planId: was } = stored;
    await appendAudit(writing, { verb: 'return-import', recordType: 'import', recordId: id, before: { orderId, planId: was }, after: null });
  }
}

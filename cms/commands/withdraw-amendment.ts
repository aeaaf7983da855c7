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
 * plan that was never published takes the whole plan back, as if it had not been imported. The import that
 * a draft was made of is in review again.
 * @throws Problem `change-set-published`, `not-found`, and `in-use` for the first text of a
 *   published plan
 */
export async function withdrawAmendment(command: Command, id: string): Promise<void> {
  await inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, id);
    const wordings = await withdrawChangeSet(writing, draft.id, draft.planId);
    if (draft.kind === 'enactment') await withdrawPlan(writing, draft);
    else await returnToReview(writing, { amendment_id: id });
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
  const plan = (await trx('plans').where('id', planId).first('document_id')) as { document_id: string } | undefined;
  await returnToReview(writing, { plan_id: plan?.document_id ?? '' });
  const orders = (await trx('plans_order_lnk').where('plan_id', planId).pluck('order_id')) as number[];
  await trx('plans').where('id', planId).delete();
  await trx('orders')
    .whereIn('id', orders)
    .whereNotIn('id', trx('plans_order_lnk').select('order_id'))
    .whereNotIn('id', trx('amendments_order_lnk').select('order_id'))
    .delete();
}

/** @param madeOf the column of an import that names what was made of it, and its value */
async function returnToReview(writing: Writing, madeOf: { readonly plan_id: string } | { readonly amendment_id: string }): Promise<void> {
  const imports = (await writing.trx('imports').where({ ...madeOf, state: 'accepted' }).pluck('document_id')) as string[];
  for (const id of imports) {
    const stored = await lockImport(writing, id);
    await updateImport(writing, stored, { state: 'in-review', order_id: null, plan_id: null, amendment_id: null, accepted_by: null, accepted_at: null });
    const { orderId, planId: was } = stored;
    await appendAudit(writing, { verb: 'return-import', recordType: 'import', recordId: id, before: { orderId, planId: was }, after: null });
  }
}

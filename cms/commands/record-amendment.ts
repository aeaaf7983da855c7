import { Problem, refuseFields } from '../http/problem';
import { appendAudit } from './audit';
import { lockDraft } from './change-set';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import type { AmendmentInput } from './input/records';
import { createRecord, lockRecord, updateRecord, type StoredRecord } from './stored-record';

/**
 * Opens a change-set to a plan, as a draft: an amendment by an order, or a correction with its
 * reason.
 * @throws Problem `invalid-fields`, `not-found`, `in-use` where the plan has an open draft already
 */
export async function recordAmendment(command: Command, input: AmendmentInput): Promise<StoredRecord> {
  return inTransaction(command, async (writing) => {
    const { planId, orderId, revision: _revision, ...fields } = input;
    const plan = await lockRecord(writing, 'plan', planId);
    await refuseSecondDraft(writing, plan.id);
    const order = await findOrder(writing, orderId);
    return createRecord(writing, 'amendment', { ...fields, state: 'draft', plan: plan.id, order });
  });
}

/** Changes a draft change-set's order, date, reason or note. Its kind and plan stay. */
export async function changeAmendment(
  command: Command,
  id: string,
  input: Omit<AmendmentInput, 'planId' | 'kind'>,
): Promise<StoredRecord> {
  return inTransaction(command, async (writing) => {
    await lockDraft(writing, id);
    const { orderId, revision, ...fields } = input;
    const order = await findOrder(writing, orderId);
    return updateRecord(writing, 'amendment', id, revision, { ...fields, order });
  });
}

/**
 * Takes back a draft change-set with every wording it holds; what is in force is untouched.
 * Sections and measures that only this draft knew go with it.
 * @throws Problem `change-set-published`, and `in-use` for the text a plan was first held in
 */
export async function withdrawAmendment(command: Command, id: string): Promise<void> {
  await inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, id);
    if (draft.kind === 'enactment') throw new Problem('in-use', { references: 1 });
    const { trx } = writing;
    const wordings = await trx('wordings_amendment_lnk').where('amendment_id', draft.id).pluck('wording_id');
    await deleteWordings(writing, wordings as number[]);
    await deleteUnworded(writing, draft.planId);
    await trx('amendments').where('id', draft.id).delete();
    await appendAudit(writing, {
      verb: 'withdraw-amendment',
      recordType: 'amendment',
      recordId: id,
      before: { kind: draft.kind, inForceFrom: draft.record.inForceFrom, wordings: wordings.length },
      after: null,
    });
  });
}

/** Deletes draft wordings with their executors and funding lines. */
export async function deleteWordings({ trx }: Writing, ids: readonly number[]): Promise<void> {
  for (const [table, link, column] of [
    ['executors', 'executors_wording_lnk', 'executor_id'],
    ['funding_lines', 'funding_lines_wording_lnk', 'funding_line_id'],
  ] as const) {
    const parts = await trx(link).whereIn('wording_id', [...ids]).pluck(column);
    await trx(table).whereIn('id', parts as number[]).delete();
  }
  await trx('wordings').whereIn('id', [...ids]).delete();
}

/** Deletes sections and measures of a plan that no wording words any more. */
export async function deleteUnworded({ trx }: Writing, planId: number): Promise<void> {
  for (const [table, plan, words, column] of [
    ['measures', 'measures_plan_lnk', 'wordings_measure_lnk', 'measure_id'],
    ['sections', 'sections_plan_lnk', 'wordings_section_lnk', 'section_id'],
  ] as const) {
    await trx(table)
      .whereIn('id', trx(plan).where('plan_id', planId).select(column))
      .whereNotIn('id', trx(words).select(column))
      .delete();
  }
}

async function refuseSecondDraft({ trx }: Writing, planId: number): Promise<void> {
  const open = (await trx('amendments as a')
    .join('amendments_plan_lnk as l', 'l.amendment_id', 'a.id')
    .where({ 'l.plan_id': planId, 'a.state': 'draft', 'a.changes_known': true })
    .first('a.document_id')) as { document_id: string } | undefined;
  if (open !== undefined) throw new Problem('in-use', { draft: open.document_id });
}

async function findOrder({ strapi }: Writing, documentId: string | null): Promise<number | null> {
  if (documentId === null) return null;
  const order = (await strapi.db.query('api::order.order').findOne({ where: { documentId } })) as StoredRecord | null;
  refuseFields(order === null ? [{ path: 'orderId', code: 'unknown-order' }] : []);
  return order?.id ?? null;
}

import { Problem, refuseFields } from '../http/problem';
import { lockDraft } from './change-set';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { recordProvenance } from './entered-record';
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
    refuseBeforeHeld(plan, input);
    await refuseSecondDraft(writing, plan.id);
    const order = await findOrder(writing, orderId);
    const provenance = recordProvenance(writing, 'amendment', null, fields);
    return createRecord(writing, 'amendment', { ...fields, state: 'draft', plan: plan.id, order, provenance });
  });
}

/** Changes a draft change-set's order, date, reason or note. Its kind and plan stay. */
export async function changeAmendment(
  command: Command,
  id: string,
  input: Omit<AmendmentInput, 'planId' | 'kind'>,
): Promise<StoredRecord> {
  return inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, id);
    refuseBeforeHeld(await lockRecord(writing, 'plan', draft.planDocumentId), input);
    const { orderId, revision, ...fields } = input;
    const order = await findOrder(writing, orderId);
    return updateRecord(writing, 'amendment', id, revision, (before) => ({ ...fields, order, provenance: recordProvenance(writing, 'amendment', before, fields) }));
  });
}

/** Words cannot be changed on a day whose words the register does not hold; that something changed then can be noted. */
function refuseBeforeHeld(plan: StoredRecord, { inForceFrom, changesKnown }: Pick<AmendmentInput, 'inForceFrom' | 'changesKnown'>): void {
  if (changesKnown && inForceFrom < String(plan.heldFrom)) refuseFields([{ path: 'inForceFrom', code: 'before-held' }]);
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

import { compareRedactions, type UnitChange } from '../domain/change/compare';
import type { ChangeSetRecord, OrderKind, PlanRecord } from '../domain/record/plan-record';
import type { Redaction } from '../domain/record/plan-view';
import { isHeldOn, redactionAround } from '../domain/record/redaction';
import { Problem, refuseFields } from '../http/problem';
import { readLastPublication } from '../read-models/last-publication';
import { readPlanRecord } from '../read-models/plan-record';
import { queryRows } from '../read-models/query';
import type { Writing } from './command';
import type { ProposalInput } from './input/new-redaction';

/** What a new text is held against: the plan as published, as it stood when the amending order came into force. */
export interface NewRedactionBase {
  readonly record: PlanRecord;
  readonly redaction: Redaction;
  /** The number of the publication it was published with. */
  readonly publication: number;
}

/** What identifies an amending order. `id` is null where the register does not hold it yet. */
export interface AmendingOrder {
  readonly id: string | null;
  readonly kind: OrderKind;
  readonly number: string;
  readonly date: string;
}

/**
 * The redaction that an order's new text of a plan changes: the published one, just before the order takes effect.
 * @throws Problem `plan-has-draft` or `not-found` for a plan never published; `not-held` for a day before its earliest wording
 */
export async function newRedactionBase({ trx }: Writing, input: ProposalInput, order: AmendingOrder): Promise<NewRedactionBase> {
  const record = await readPlanRecord(trx, input.planId, { drafts: false });
  const last = await readLastPublication(trx, input.planId);
  if (record === null || last === null) {
    await refuseOpenDraft({ trx }, input.planId);
    throw new Problem('not-found', { recordType: 'plan', id: input.planId });
  }
  if (!isHeldOn(record, input.inForceFrom)) throw new Problem('not-held', { heldFrom: record.plan.heldFrom });
  return { record, redaction: redactionBefore(record, input.inForceFrom, order), publication: last.sequence };
}

function redactionBefore(record: PlanRecord, inForceFrom: string, { id, kind, number, date }: AmendingOrder): Redaction {
  const order = { id: id ?? '', kind, number, date, title: {} };
  const changeSet: ChangeSetRecord = { id: '', kind: 'amendment', order, inForceFrom, note: {}, reason: null, changesKnown: true, state: 'draft' };
  return redactionAround({ ...record, changeSets: [...record.changeSets, changeSet] }, changeSet, 'before');
}

/** @throws Problem `invalid-fields`: `unknown-order` */
export async function findAmendingOrder({ trx }: Writing, { orderId, order }: ProposalInput): Promise<AmendingOrder> {
  if (orderId === null) {
    if (order === null) throw new Problem('invalid-fields', { fields: [{ path: 'orderId', code: 'required' }] });
    const [held] = await queryRows(
      trx,
      `select document_id from orders where kind = ? and number = ? and date_signed = ? order by id limit 1`,
      [order.kind, order.number, order.date],
    );
    return { id: held === undefined ? null : String(held.document_id), ...order };
  }
  const [row] = await queryRows(trx, `select document_id as id, kind, number, date_signed as date from orders where document_id = ?`, [orderId]);
  refuseFields(row === undefined ? [{ path: 'orderId', code: 'unknown-order' }] : []);
  return row as unknown as AmendingOrder;
}

/** @throws Problem `plan-has-draft`, with the open draft's id */
export async function refuseOpenDraft(writing: Pick<Writing, 'trx'>, planId: string): Promise<void> {
  const draft = await openDraftOf(writing, planId);
  if (draft !== null) throw new Problem('plan-has-draft', { draft });
}

/** The id of the draft a plan has open; null where it has none. */
export async function openDraftOf({ trx }: Pick<Writing, 'trx'>, planId: string): Promise<string | null> {
  const [open] = await queryRows(
    trx,
    `select a.document_id from amendments a
     join amendments_plan_lnk l on l.amendment_id = a.id
     join plans p on p.id = l.plan_id
     where p.document_id = ? and a.state = 'draft' and a.changes_known limit 1`,
    [planId],
  );
  return open === undefined ? null : String(open.document_id);
}

/**
 * Refuses a proposal whose redaction is in force no more: the plan was published since, and that changed it.
 * @throws Problem `stale-redaction`, with what differs, unit by unit
 */
export async function refuseStaleRedaction(writing: Writing, base: NewRedactionBase, seen: number, input: ProposalInput, order: AmendingOrder): Promise<void> {
  if (base.publication === seen) return;
  const [row] = await queryRows(
    writing.trx,
    `select u.snapshot from publications u join publications_plan_lnk l on l.publication_id = u.id join plans p on p.id = l.plan_id
     where p.document_id = ? and u.sequence = ?`,
    [input.planId, seen],
  );
  const before = row === undefined ? null : redactionBefore(JSON.parse(String(row.snapshot)) as PlanRecord, input.inForceFrom, order);
  const changes = compareRedactions(before, base.redaction);
  if (changes.length > 0) throw new Problem('stale-redaction', { publication: base.publication, changes: changes.map(told) });
}

function told({ unit, key, kind, before, after }: UnitChange): Record<string, unknown> {
  return { unit, key, kind, number: (after ?? before)?.number ?? '' };
}

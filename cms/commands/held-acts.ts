import { refuseFields } from '../http/problem';
import type { Writing } from './command';
import type { OrderInput } from './input/records';
import { orderData } from './save-order';
import { createRecord } from './stored-record';

/** Lets one import at a time make a draft: two of one order would not see each other. */
export async function lockImports({ trx }: Writing): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('import', 0))`);
}

/** The order and plan of a source that was imported before, by the SHA-256 of its file. */
export async function findImported(
  { trx }: Writing,
  hash: string,
): Promise<{ orderId: string; planId: string } | null> {
  const row = (await trx('orders as o')
    .join('plans_order_lnk as l', 'l.order_id', 'o.id')
    .join('plans as p', 'p.id', 'l.plan_id')
    .where('o.source_sha_256', hash)
    .first('o.document_id as orderId', 'p.document_id as planId')) as { orderId: string; planId: string } | undefined;
  return row ?? null;
}

/**
 * Refuses another text of an order whose plan is held: two plans of one order would contradict
 * each other.
 * @throws Problem `invalid-fields`: `text` is `not-unique`
 */
export async function refuseHeldOrder({ trx }: Writing, order: OrderInput): Promise<void> {
  const held = (await trx('orders as o')
    .join('plans_order_lnk as l', 'l.order_id', 'o.id')
    .where({ 'o.kind': order.kind, 'o.number': order.number, 'o.date_signed': order.date })
    .andWhere((same) => {
      void same.where('o.issuer_kk', order.issuerKk).orWhere('o.issuer_ru', order.issuerRu);
    })
    .first('o.id')) as unknown;
  refuseFields(held === undefined ? [] : [{ path: 'text', code: 'not-unique' }]);
}

/** The row of an order that amends: the one held under its kind, number and date, or a new one. */
export async function amendingOrder(writing: Writing, order: OrderInput): Promise<number> {
  const held = (await writing
    .trx('orders')
    .where({ kind: order.kind, number: order.number, date_signed: order.date })
    .orderBy('id')
    .first('id')) as { id: number } | undefined;
  if (held !== undefined) return held.id;
  const { revision: _revision, ...data } = orderData(order);
  return (await createRecord(writing, 'order', data)).id;
}

/** An address for a plan that no other plan has: the wanted one, or that with a number. */
export async function freeSlug({ trx }: Writing, wanted: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    if (((await trx('plans').where({ slug }).first('id')) as unknown) === undefined) return slug;
  }
}

import type { OrderReading } from '../domain/reading/reading';
import type { Origins } from '../domain/review/origins-of';
import type { Writing } from './command';
import { reviewedParts } from './input/reviewed';
import type { AmendingOrder } from './new-redaction-base';
import { orderInputOf } from './order-of-reading';
import { recordProvenance } from './entered-record';
import { orderData } from './save-order';
import type { DraftSource } from './store-draft';
import { createRecord, lockRecord, type StoredRecord } from './stored-record';

/** A reviewed text with where it comes from. */
interface ReadSource {
  readonly reading: OrderReading;
  readonly origins: Origins;
  readonly source: DraftSource;
}

/**
 * The record of an amending order: the one the register holds, or a new one. Where the text was read from that very
 * act, all that was read of the act goes with it; of another act, what identifies it.
 */
export async function enterAmendingOrder(writing: Writing, order: AmendingOrder, { reading, origins, source }: ReadSource): Promise<StoredRecord> {
  if (order.id !== null) return lockRecord(writing, 'order', order.id);
  const language = reading.language === 'ru' ? 'ru' : 'kk';
  const read = orderInputOf(reading, reviewedParts.parse({ language }), language);
  if (read.kind === order.kind && read.number === order.number && read.date === order.date) {
    const { revision: _revision, ...data } = orderData(read);
    return createRecord(writing, 'order', {
      ...data,
      provenance: origins.order,
      sourceText: source.text,
      sourceFileName: source.fileName,
      sourceSha256: source.sha256,
    });
  }
  const { kind, number, date } = order;
  const dateSigned = date;
  const data = { kind, number, dateSigned, points: [], originalLanguages: [language], searchText: `${number} ${date}` };
  return createRecord(writing, 'order', { ...data, provenance: recordProvenance(writing, 'order', null, data) });
}

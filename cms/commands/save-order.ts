import type { Command } from './command';
import { inTransaction } from './command';
import type { Provenance } from '../domain/record/provenance';
import { recordProvenance } from './entered-record';
import type { OrderInput } from './input/records';
import { createRecord, updateRecord, type StoredRecord } from './stored-record';
import { searchTextOf } from './search-text';

/**
 * Enters an order, or changes one.
 * @param id the order's documentId, or null for a new one
 * @throws Problem `stale-revision`, `not-found`
 */
export async function saveOrder(command: Command, id: string | null, input: OrderInput): Promise<StoredRecord> {
  return inTransaction(command, (writing) => {
    const { revision, ...data } = orderData(input);
    const provenance = (before: StoredRecord | null): Provenance => recordProvenance(writing, 'order', before, data);
    return id === null
      ? createRecord(writing, 'order', { ...data, provenance: provenance(null) })
      : updateRecord(writing, 'order', id, revision, (before) => ({ ...data, provenance: provenance(before) }));
  });
}

/** The columns of an order from what was entered. */
export function orderData({ date, ...input }: OrderInput): Omit<OrderInput, 'date'> & Record<string, unknown> {
  return {
    ...input,
    dateSigned: date,
    searchText: searchTextOf(
      input.number,
      date,
      input.titleKk,
      input.titleRu,
      input.titleEn,
      ...input.points.flatMap((point) => [point.kk, point.ru, point.en]),
    ),
  };
}

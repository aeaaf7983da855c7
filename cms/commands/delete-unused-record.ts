import { Problem } from '../http/problem';
import type { Command } from './command';
import { inTransaction } from './command';
import { deleteRecord, lockRecord } from './stored-record';

/** For each type that may be deleted: the links that would be left hanging. */
const REFERENCES = {
  order: [
    ['plans_order_lnk', 'order_id'],
    ['amendments_order_lnk', 'order_id'],
  ],
  'responsible-body': [['executors_body_lnk', 'responsible_body_id']],
  'budget-programme': [['funding_lines_programme_lnk', 'budget_programme_id']],
} as const;

/**
 * Deletes an order, body or programme that nothing in the record refers to.
 * @throws Problem `in-use`, with how many places refer to it; `not-found`
 */
export async function deleteUnusedRecord(
  command: Command,
  type: keyof typeof REFERENCES,
  id: string,
): Promise<void> {
  await inTransaction(command, async (writing) => {
    const record = await lockRecord(writing, type, id);
    let references = 0;
    for (const [table, column] of REFERENCES[type]) {
      const [row] = (await writing.trx(table).where(column, record.id).count({ count: '*' })) as { count: string }[];
      references += Number(row?.count ?? 0);
    }
    if (references > 0) throw new Problem('in-use', { references });
    await deleteRecord(writing, type, id);
  });
}

import { refuseFields } from '../http/problem';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import type { ProgrammeInput } from './input/records';
import { createRecord, updateRecord, type StoredRecord } from './stored-record';
import { searchTextOf } from './search-text';

/**
 * Enters a budget programme, or changes one. Codes repeat over levels and years, so its key is
 * the level with the code unless another is given.
 * @throws Problem `invalid-fields` (a key another programme has), `stale-revision`, `not-found`
 */
export async function saveBudgetProgramme(
  command: Command,
  id: string | null,
  input: ProgrammeInput,
): Promise<StoredRecord> {
  return inTransaction(command, async (writing) => {
    const key = input.key ?? programmeKey(input.level, input.code);
    await refuseTakenKey(writing, id, key);
    const { revision, ...fields } = input;
    const data = { ...fields, key, searchText: searchTextOf(input.code, input.nameKk, input.nameRu, input.nameEn) };
    return id === null
      ? createRecord(writing, 'budget-programme', data)
      : updateRecord(writing, 'budget-programme', id, revision, data);
  });
}

/** `republican` and `005` are `republican-005`. */
export function programmeKey(level: string, code: string): string {
  return `${level}-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

async function refuseTakenKey({ strapi }: Writing, id: string | null, key: string): Promise<void> {
  const holder = (await strapi.db
    .query('api::budget-programme.budget-programme')
    .findOne({ where: { key } })) as StoredRecord | null;
  refuseFields(holder !== null && holder.documentId !== id ? [{ path: 'code', code: 'not-unique' }] : []);
}

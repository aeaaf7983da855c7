import { refuseFields } from '../http/problem';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import type { BodyInput } from './input/records';
import { createRecord, updateRecord, type StoredRecord } from './stored-record';
import { searchTextOf } from './search-text';

/**
 * Enters a body, or changes one. Its code is what wordings and snapshots name it by.
 * @throws Problem `invalid-fields` (a code another body has), `stale-revision`, `not-found`
 */
export async function saveResponsibleBody(
  command: Command,
  id: string | null,
  input: BodyInput,
): Promise<StoredRecord> {
  return inTransaction(command, async (writing) => {
    await refuseTakenCode(writing, id, input.code);
    const { revision, ...fields } = input;
    const data = {
      ...fields,
      searchText: searchTextOf(input.code, input.nameKk, input.nameRu, input.nameEn, ...input.otherSpellings),
    };
    return id === null
      ? createRecord(writing, 'responsible-body', data)
      : updateRecord(writing, 'responsible-body', id, revision, data);
  });
}

async function refuseTakenCode({ strapi }: Writing, id: string | null, code: string): Promise<void> {
  const holder = (await strapi.db
    .query('api::responsible-body.responsible-body')
    .findOne({ where: { code } })) as StoredRecord | null;
  refuseFields(holder !== null && holder.documentId !== id ? [{ path: 'code', code: 'not-unique' }] : []);
}

import { refuseFields } from '../http/problem';
import type { Command } from './command';
import { inTransaction } from './command';
import { recordProvenance } from './entered-record';
import type { PlanInput } from './input/records';
import { updateRecord, type StoredRecord } from './stored-record';
import { searchTextOf } from './search-text';

/**
 * Changes what a plan is called and how it stands. The public sees it with the next publication.
 * @throws Problem `invalid-fields` (an address another plan has), `stale-revision`, `not-found`
 */
export async function savePlan(command: Command, id: string, input: PlanInput): Promise<StoredRecord> {
  return inTransaction(command, async (writing) => {
    const holder = (await writing.strapi.db
      .query('api::plan.plan')
      .findOne({ where: { slug: input.slug } })) as StoredRecord | null;
    refuseFields(holder !== null && holder.documentId !== id ? [{ path: 'slug', code: 'not-unique' }] : []);
    const { revision, status, ...fields } = input;
    const data = { ...fields, legalStatus: status, searchText: searchTextOf(input.titleKk, input.titleRu, input.titleEn) };
    return updateRecord(writing, 'plan', id, revision, (before) => ({ ...data, provenance: recordProvenance(writing, 'plan', before, data) }));
  });
}

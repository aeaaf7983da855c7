import type { ListModel } from '../list';

/** Who did what to which record. */
export const auditEntries: ListModel = {
  sql: `
    select
      document_id as "id",
      sequence as "sequence",
      at as "at",
      actor as "actor",
      verb as "verb",
      record_type as "recordType",
      record_id as "recordId",
      before as "before",
      after as "after",
      previous_hash as "previousHash",
      hash as "hash",
      lower(concat_ws(' ', actor, verb, record_type, record_id)) as "searchText"
    from audit_entries`,
  fields: {
    id: 'id',
    sequence: 'number',
    at: 'date',
    actor: 'text',
    verb: 'text',
    recordType: 'text',
    recordId: 'text',
    hash: 'text',
  },
  defaultSort: 'sequence:desc',
};

import type { UID } from '@strapi/strapi';
import { Problem } from '../http/problem';
import { appendAudit } from './audit';
import type { Writing } from './command';

/** A row of a record type with its identity and revision. */
export interface StoredRecord {
  readonly id: number;
  readonly documentId: string;
  readonly revision?: number;
  readonly [field: string]: unknown;
}

export type RecordType =
  | 'order'
  | 'plan'
  | 'responsible-body'
  | 'budget-programme'
  | 'amendment';

/** @returns the row of a documentId, locked until the transaction ends. @throws Problem `not-found` */
export async function lockRecord(writing: Writing, type: RecordType, documentId: string): Promise<StoredRecord> {
  const uid = uidOf(type);
  const { tableName } = writing.strapi.db.metadata.get(uid);
  await writing.trx(tableName).select('id').where({ document_id: documentId }).forUpdate();
  const row = (await writing.strapi.db.query(uid).findOne({ where: { documentId } })) as StoredRecord | null;
  if (row === null) throw new Problem('not-found', { recordType: type, id: documentId });
  return row;
}

/** Stores a new record at revision 1, and the audit entry with it. @returns its documentId */
export async function createRecord(
  writing: Writing,
  type: RecordType,
  data: Readonly<Record<string, unknown>>,
): Promise<StoredRecord> {
  const created = (await writing.strapi.db.query(uidOf(type)).create({
    data: { ...data, revision: 1, publishedAt: writing.now },
  })) as StoredRecord;
  await appendAudit(writing, {
    verb: `create-${type}`,
    recordType: type,
    recordId: created.documentId,
    before: null,
    after: contentOf(created),
  });
  return created;
}

/**
 * Stores a changed record, where nobody else changed it since it was read.
 * @param revision the revision that was read; undefined does not ask
 * @param change the columns to store, or a function that makes them of the record as it is stored
 * @throws Problem `stale-revision`, with the revision stored now
 */
export async function updateRecord(
  writing: Writing,
  type: RecordType,
  documentId: string,
  revision: number | undefined,
  change: Readonly<Record<string, unknown>> | ((before: StoredRecord) => Readonly<Record<string, unknown>>),
): Promise<StoredRecord> {
  const before = await lockRecord(writing, type, documentId);
  refuseStale(before, revision);
  const data = typeof change === 'function' ? change(before) : change;
  const after = (await writing.strapi.db.query(uidOf(type)).update({
    where: { id: before.id },
    data: { ...data, revision: (before.revision ?? 0) + 1 },
  })) as StoredRecord;
  await appendAudit(writing, {
    verb: `update-${type}`,
    recordType: type,
    recordId: documentId,
    before: contentOf(before),
    after: contentOf(after),
  });
  return after;
}

/** Deletes a record nothing refers to. The caller has asked for references before. */
export async function deleteRecord(writing: Writing, type: RecordType, documentId: string): Promise<void> {
  const before = await lockRecord(writing, type, documentId);
  await writing.strapi.db.query(uidOf(type)).delete({ where: { id: before.id } });
  await appendAudit(writing, {
    verb: `delete-${type}`,
    recordType: type,
    recordId: documentId,
    before: contentOf(before),
    after: null,
  });
}

/** @throws Problem `stale-revision` */
export function refuseStale(stored: StoredRecord, revision: number | undefined): void {
  if (revision !== undefined && stored.revision !== revision) {
    throw new Problem('stale-revision', { current: contentOf(stored), revision: stored.revision });
  }
}

export function uidOf(type: RecordType): UID.ContentType {
  return `api::${type}.${type}` as UID.ContentType;
}

/** What a record says, without the keys and times of the database, and without a source's text, which its SHA-256 stands for. */
function contentOf(row: StoredRecord): Record<string, unknown> {
  const { id: _id, createdAt: _c, updatedAt: _u, publishedAt: _p, searchText: _s, locale: _l, sourceText: _t, ...content } = row;
  return content;
}

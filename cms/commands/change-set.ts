import type { ChangeSetKind } from '../domain/record/plan-record';
import { Problem } from '../http/problem';
import type { Writing } from './command';
import { lockRecord, type StoredRecord } from './stored-record';

/** A draft change-set, locked, with the plan it changes. */
export interface DraftChangeSet {
  readonly id: number;
  readonly documentId: string;
  readonly kind: ChangeSetKind;
  readonly planId: number;
  readonly planDocumentId: string;
  readonly record: StoredRecord;
}

/** @throws Problem `not-found`, or `change-set-published`: what is published is never changed */
export async function lockDraft(writing: Writing, documentId: string): Promise<DraftChangeSet> {
  const record = await lockRecord(writing, 'amendment', documentId);
  if (record.state === 'published') throw new Problem('change-set-published');
  const link = (await writing.trx('amendments_plan_lnk as l')
    .join('plans as p', 'p.id', 'l.plan_id')
    .where('l.amendment_id', record.id)
    .first('p.id as plan_id', 'p.document_id')) as { plan_id: number; document_id: string } | undefined;
  if (link === undefined) throw new Problem('not-found', { recordType: 'plan' });
  return {
    id: record.id,
    documentId,
    kind: record.kind as DraftChangeSet['kind'],
    planId: link.plan_id,
    planDocumentId: link.document_id,
    record,
  };
}

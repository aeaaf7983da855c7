import { Problem } from '../http/problem';
import type { Writing } from './command';

export type ImportState = 'reading' | 'failed' | 'in-review' | 'accepted' | 'discarded';

/** An import's row without what was read of it, which is large. */
export interface StoredImport {
  readonly id: number;
  readonly documentId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly language: 'kk' | 'ru' | null;
  readonly state: ImportState;
  readonly attempts: number;
  readonly orderId: string | null;
  readonly planId: string | null;
  /** The change-set it was accepted as, where it is no plan of its own. */
  readonly amendmentId: string | null;
  readonly decided: number;
  readonly certainOpen: number;
  readonly doubtfulOpen: number;
  readonly revision: number;
}

/** @returns the import's row, locked until the transaction ends. @throws Problem `not-found` */
export async function lockImport({ trx }: Writing, documentId: string): Promise<StoredImport> {
  const row = (await trx('imports')
    .where({ document_id: documentId })
    .forUpdate()
    .first(
      'id', 'document_id as documentId', 'file_name as fileName', 'sha_256 as sha256', 'language', 'state', 'attempts',
      'order_id as orderId', 'plan_id as planId', 'amendment_id as amendmentId', 'decided', 'certain_open as certainOpen', 'doubtful_open as doubtfulOpen', 'revision',
    )) as StoredImport | undefined;
  if (row === undefined) throw new Problem('not-found', { recordType: 'import', id: documentId });
  return row;
}

/** @throws Problem `not-in-review`, saying how the import stands */
export function requireInReview({ state }: StoredImport): void {
  if (state !== 'in-review') throw new Problem('not-in-review', { state });
}

/** Changes columns of an import, by their names in the database, and its revision with them. */
export async function updateImport(writing: Writing, { id, revision }: StoredImport, columns: Readonly<Record<string, unknown>>): Promise<void> {
  await writing.trx('imports').where({ id }).update({ ...columns, revision: revision + 1, updated_at: writing.now });
}

/** One of the large texts of an import, as JSON. */
export async function readLarge<Value>({ trx }: Writing, { id }: StoredImport, column: 'source' | 'reading' | 'field_paths'): Promise<Value> {
  const row = (await trx('imports').where({ id }).first(column)) as Record<string, string | null> | undefined;
  return JSON.parse(row?.[column] ?? 'null') as Value;
}

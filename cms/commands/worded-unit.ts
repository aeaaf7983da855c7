import { appendAudit } from './audit';
import type { DraftChangeSet } from './change-set';
import type { Writing } from './command';
import { insertRows } from './rows';
import type { Unit, UnitKind } from './unit';

/** The saved unit: its key, which never changes, and the id of its new wording. */
export interface SavedWording {
  readonly key: string;
  readonly wording: string;
}

/** What a draft's wording does to a unit: enacts it with the first text, inserts a new one, or puts new words for old. */
export function effectOf(draft: DraftChangeSet, unit: Unit): 'enact' | 'insert' | 'substitute' {
  if (draft.kind === 'enactment') return 'enact';
  return unit.published === null ? 'insert' : 'substitute';
}

/** Gives a new section or measure its identity. @returns its row's id */
export async function insertUnit(
  { trx, strapi }: Writing,
  draft: DraftChangeSet,
  kind: UnitKind,
  key: string,
): Promise<number> {
  const [row] = await insertRows(trx, strapi, `api::${kind}.${kind}`, [
    { values: { key }, relations: { plan: draft.planId } },
  ]);
  return row?.id ?? 0;
}

/** Writes down what a wording command did. @returns what the caller is told */
export async function audited(
  writing: Writing,
  draft: DraftChangeSet,
  verb: string,
  unit: Unit,
  wording: string,
  after: unknown,
): Promise<SavedWording> {
  await appendAudit(writing, {
    verb,
    recordType: 'amendment',
    recordId: draft.documentId,
    before: { key: unit.key, wording: (unit.drafted ?? unit.published)?.documentId ?? null },
    after: { key: unit.key, wording, says: after },
  });
  return { key: unit.key, wording };
}

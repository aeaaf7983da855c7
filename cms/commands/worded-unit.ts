import type { WordingEffect } from '../domain/record/plan-record';
import { appendAudit } from './audit';
import type { DraftChangeSet } from './change-set';
import type { Writing } from './command';
import { deleteUnworded, deleteWordings } from './delete-wordings';
import type { Unit } from './unit';

/** The saved unit: its key, which never changes, and the id of its wording. */
export interface SavedWording {
  readonly key: string;
  readonly wording: string;
}

/** What a draft's wording does to a unit: enacts it with the first text, inserts a new one, or puts new words for old. */
export function effectOf(draft: DraftChangeSet, { before }: Unit): Exclude<WordingEffect, 'repeal'> {
  if (draft.kind === 'enactment') return 'enact';
  return before === null ? 'insert' : 'substitute';
}

/** Takes back what the draft says of a unit; one that only the draft knew goes without trace. */
export async function takeBackDrafted(writing: Writing, draft: DraftChangeSet, { drafted, before }: Unit): Promise<void> {
  if (drafted === null) return;
  const ids = (await writing.trx('wordings').where('document_id', drafted.id).pluck('id')) as number[];
  await deleteWordings(writing, ids);
  if (before === null) await deleteUnworded(writing, draft.planId);
}

/** As {@link takeBackDrafted}, where another wording comes in its place: the unit stays. */
export async function makeWayForWording(writing: Writing, { drafted }: Unit): Promise<void> {
  if (drafted === null) return;
  await deleteWordings(writing, (await writing.trx('wordings').where('document_id', drafted.id).pluck('id')) as number[]);
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
    before: { unit: unit.kind, key: unit.key, wording: (unit.drafted ?? unit.before)?.id ?? null },
    after: { unit: unit.kind, key: unit.key, wording, says: after },
  });
  return { key: unit.key, wording };
}

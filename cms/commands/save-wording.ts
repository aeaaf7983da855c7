import type { Deadline } from '../domain/deadline/deadline';
import { readDeadline } from '../domain/deadline/read-deadline';
import { appendAudit } from './audit';
import { lockDraft, type DraftChangeSet } from './change-set';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import type { MeasureInput, SectionInput } from './input/wording';
import { findReferences } from './named-references';
import { deleteUnworded, deleteWordings } from './delete-wordings';
import { insertRows } from './rows';
import { findUnit, refuseStaleWording, requireUnit, type Unit, type UnitKind } from './unit';
import { insertMeasureWordings, insertSectionWordings } from './wording-rows';

/** The saved unit: its key, which never changes, and the id of its new wording. */
export interface SavedWording {
  readonly key: string;
  readonly wording: string;
}

/**
 * Words a measure in a draft change-set: whole, in place of what the draft said of it before.
 * @param key the measure's key
 * @throws Problem `invalid-fields`, `stale-revision`, `change-set-published`, `not-found`
 */
export async function saveMeasure(
  command: Command,
  changeSetId: string,
  key: string,
  input: MeasureInput,
): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, changeSetId);
    const unit = await requireUnit(writing, draft, 'measure', key);
    refuseStaleWording(unit, input.basedOn);
    return wordMeasure(writing, draft, unit, input);
  });
}

/** Adds a measure to a plan in a draft change-set; its key is its number, or a free one like it. */
export async function insertMeasure(
  command: Command,
  changeSetId: string,
  input: MeasureInput,
): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, changeSetId);
    const key = await freeKey(writing, draft, 'measure', input.number);
    const id = await insertUnit(writing, draft, 'measure', key);
    const position = input.position ?? (await lastPosition(writing, draft)) + 1;
    const unit: Unit = { id, key, drafted: null, published: null, position };
    return wordMeasure(writing, draft, unit, input);
  });
}

/** Words a section heading in a draft change-set; a key the plan does not know makes a new section. */
export async function saveSection(
  command: Command,
  changeSetId: string,
  key: string,
  input: SectionInput,
): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, changeSetId);
    const found = await findUnit(writing, draft, 'section', key);
    const unit: Unit = found ?? {
      id: await insertUnit(writing, draft, 'section', key),
      key,
      drafted: null,
      published: null,
      position: input.position ?? 0,
    };
    refuseStaleWording(unit, input.basedOn);
    if (unit.drafted !== null) await deleteWordings(writing, [unit.drafted.id]);
    const [wording] = await insertSectionWordings(writing, draft.id, [
      { sectionId: unit.id, effect: effectOf(draft, unit), position: input.position ?? unit.position, input },
    ]);
    return audited(writing, draft, 'save-section', unit, wording ?? '', input);
  });
}

/**
 * Takes a measure out of the plan by a draft change-set. A published one is repealed, its text
 * standing in the history; one that only this draft knew goes without trace.
 */
export async function repealMeasure(command: Command, changeSetId: string, key: string): Promise<void> {
  await inTransaction(command, async (writing) => {
    const draft = await lockDraft(writing, changeSetId);
    const unit = await requireUnit(writing, draft, 'measure', key);
    if (unit.drafted !== null) await deleteWordings(writing, [unit.drafted.id]);
    if (unit.published === null) await deleteUnworded(writing, draft.planId);
    else await insertRepeal(writing, draft, unit);
    await audited(writing, draft, 'repeal-measure', unit, '', null);
  });
}

async function wordMeasure(
  writing: Writing,
  draft: DraftChangeSet,
  unit: Unit,
  input: MeasureInput,
): Promise<SavedWording> {
  const references = await findReferences(writing, [input]);
  const section = input.section === null ? null : await requireUnit(writing, draft, 'section', input.section);
  if (unit.drafted !== null) await deleteWordings(writing, [unit.drafted.id]);
  const [wording] = await insertMeasureWordings(writing, draft.id, [
    {
      measureId: unit.id,
      sectionId: section?.id ?? null,
      effect: effectOf(draft, unit),
      position: input.position ?? unit.position,
      input,
      deadline: deadlineOf(input),
      ...references,
    },
  ]);
  return audited(writing, draft, 'save-measure', unit, wording ?? '', input);
}

/** A deadline as sent, or read from its words: the Kazakh ones where there are any. */
function deadlineOf({ deadline, deadlineTextKk }: MeasureInput): Deadline {
  if ('kind' in deadline) return deadline;
  return readDeadline(deadline.text, deadlineTextKk === null ? 'ru' : 'kk').deadline;
}

function effectOf(draft: DraftChangeSet, unit: Unit): 'enact' | 'insert' | 'substitute' {
  if (draft.kind === 'enactment') return 'enact';
  return unit.published === null ? 'insert' : 'substitute';
}

async function insertRepeal({ trx, strapi }: Writing, draft: DraftChangeSet, unit: Unit): Promise<void> {
  const held = (await trx('wordings').where('id', unit.published?.id).first()) as { number: string; position: number };
  await insertRows(trx, strapi, 'api::wording.wording', [
    {
      values: { unit: 'measure', effect: 'repeal', number: held.number, position: held.position, searchText: '' },
      relations: { amendment: draft.id, measure: unit.id },
    },
  ]);
}

async function insertUnit(
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

async function freeKey(writing: Writing, draft: DraftChangeSet, kind: UnitKind, number: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const key = attempt === 1 ? number : `${number}-${attempt}`;
    if ((await findUnit(writing, draft, kind, key)) === null) return key;
  }
}

async function lastPosition({ trx }: Writing, draft: DraftChangeSet): Promise<number> {
  const { rows } = (await trx.raw(
    `select coalesce(max(position), 0) as last from register.wording where plan_id = ? and unit = 'measure'`,
    [draft.planId],
  )) as { rows: { last: number }[] };
  return Number(rows[0]?.last ?? 0);
}

async function audited(
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

import type { Deadline } from '../domain/deadline/deadline';
import { readDeadline } from '../domain/deadline/read-deadline';
import { lockDraft, type DraftChangeSet } from './change-set';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { deleteWordings } from './delete-wordings';
import type { MeasureInput } from './input/wording';
import { findReferences } from './named-references';
import { measureProvenance } from './entered-wording';
import { findUnit, refuseStaleWording, requireUnit, type Unit } from './unit';
import { audited, effectOf, insertUnit, type SavedWording } from './worded-unit';
import { insertMeasureWordings } from './wording-rows';

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
    const key = await freeKey(writing, draft, input.number);
    const id = await insertUnit(writing, draft, 'measure', key);
    const position = input.position ?? (await lastPosition(writing, draft)) + 1;
    const unit: Unit = { id, key, drafted: null, published: null, position };
    return wordMeasure(writing, draft, unit, input);
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
  const deadline = deadlineOf(input);
  const provenance = await measureProvenance(writing, unit, { ...input, deadline }, references);
  if (unit.drafted !== null) await deleteWordings(writing, [unit.drafted.id]);
  const [wording] = await insertMeasureWordings(writing, draft.id, [
    {
      measureId: unit.id,
      sectionId: section?.id ?? null,
      effect: effectOf(draft, unit),
      position: input.position ?? unit.position,
      input,
      deadline,
      provenance,
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

async function freeKey(writing: Writing, draft: DraftChangeSet, number: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const key = attempt === 1 ? number : `${number}-${attempt}`;
    if ((await findUnit(writing, draft, 'measure', key)) === null) return key;
  }
}

async function lastPosition({ trx }: Writing, draft: DraftChangeSet): Promise<number> {
  const { rows } = (await trx.raw(
    `select coalesce(max(position), 0) as last from register.wording where plan_id = ? and unit = 'measure'`,
    [draft.planId],
  )) as { rows: { last: number }[] };
  return Number(rows[0]?.last ?? 0);
}

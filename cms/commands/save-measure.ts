import type { MeasureWording } from '../domain/record/plan-record';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { openDraft, type DraftPlan } from './draft-plan';
import { measureProvenance } from './entered-wording';
import type { MeasureInput } from './input/wording';
import { deadlineOfInput, measureOfInput } from './measure-of-input';
import { findReferences } from './named-references';
import { changesNothing, partialOf } from './partial-change';
import { lastPlace, placeAsked } from './place-unit';
import { freeKey, newUnit, refuseStaleWording, requireUnit, type Unit } from './unit';
import { audited, effectOf, makeWayForWording, takeBackDrafted, type SavedWording } from './worded-unit';
import { insertMeasureWordings } from './wording-rows';

/**
 * Words a measure in a draft change-set: in place of what the draft said of it before. A measure
 * that reads as it did without the draft is no change of the draft any more.
 * @param key the measure's key
 * @throws Problem `invalid-fields`, `stale-revision`, `change-set-published`, `not-found`
 */
export async function saveMeasure(command: Command, changeSetId: string, key: string, input: MeasureInput): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const unit = await requireUnit(writing, draft, 'measure', key);
    refuseStaleWording(unit, input.basedOn);
    return wordMeasure(writing, draft, unit, input);
  });
}

/** Adds a measure to a plan in a draft change-set; its key is its number, or a free one like it. */
export async function insertMeasure(command: Command, changeSetId: string, input: MeasureInput): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const unit = await newUnit(writing, draft, 'measure', await freeKey(writing, draft, 'measure', input.number));
    return wordMeasure(writing, draft, unit, input);
  });
}

/**
 * Stores a measure's wording in a draft that is open.
 * @param partial what it changes, where the caller knows it; else by `input.scope`
 */
export async function wordMeasure(
  writing: Writing,
  draft: DraftPlan,
  unit: Unit,
  input: MeasureInput,
  partial?: MeasureWording['partial'],
): Promise<SavedWording> {
  const references = await findReferences(writing, [input]);
  const section = input.section === null ? null : await requireUnit(writing, draft, 'section', input.section);
  const deadline = deadlineOfInput(input);
  const effect = effectOf(draft, unit);
  const position = placeAsked(draft, 'measure', input) ?? (unit.drafted ?? unit.before)?.position ?? lastPlace(draft, 'measure');
  const saved = measureOfInput(input, deadline, references.codes, { id: '', changeSet: draft.documentId, effect, key: unit.key, position });
  const changed = partial ?? partialOf(unit, saved, input.scope);
  if (unit.before !== null && changesNothing(unit, changed)) {
    await takeBackDrafted(writing, draft, unit);
    return audited(writing, draft, 'revert-measure', unit, unit.before.id, null);
  }
  const provenance = await measureProvenance(writing, unit, { ...input, deadline }, references);
  await makeWayForWording(writing, unit);
  const [wording] = await insertMeasureWordings(writing, draft.id, [
    { measureId: unit.id ?? 0, sectionId: section?.id ?? null, effect, partial: changed, position, input, deadline, provenance, ...references },
  ]);
  return audited(writing, draft, 'save-measure', unit, wording ?? '', { ...input, partial: changed ?? null });
}

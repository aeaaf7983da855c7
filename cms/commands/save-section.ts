import type { SectionWording } from '../domain/record/plan-record';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { openDraft, type DraftPlan } from './draft-plan';
import { sectionProvenance } from './entered-wording';
import type { SectionInput } from './input/wording';
import { sectionOfInput } from './measure-of-input';
import { changesNothing, partialOf } from './partial-change';
import { lastPlace, placeAsked } from './place-unit';
import { findUnit, newUnit, refuseStaleWording, type Unit } from './unit';
import { audited, effectOf, makeWayForWording, takeBackDrafted, type SavedWording } from './worded-unit';
import { insertSectionWordings } from './wording-rows';

/** Words a section heading in a draft change-set; a key the plan does not know makes a new section. */
export async function saveSection(command: Command, changeSetId: string, key: string, input: SectionInput): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const unit = (await findUnit(writing, draft, 'section', key)) ?? (await newUnit(writing, draft, 'section', key));
    refuseStaleWording(unit, input.basedOn);
    return wordSection(writing, draft, unit, input);
  });
}

/** Stores a heading's wording in a draft that is open; `partial` as in `wordMeasure`. */
export async function wordSection(
  writing: Writing,
  draft: DraftPlan,
  unit: Unit,
  input: SectionInput,
  partial?: SectionWording['partial'],
): Promise<SavedWording> {
  const effect = effectOf(draft, unit);
  const position = placeAsked(draft, 'section', input) ?? (unit.drafted ?? unit.before)?.position ?? lastPlace(draft, 'section');
  const saved = sectionOfInput(input, { id: '', changeSet: draft.documentId, effect, key: unit.key, position });
  const changed = partial ?? partialOf(unit, saved, input.scope);
  if (unit.before !== null && changesNothing(unit, changed)) {
    await takeBackDrafted(writing, draft, unit);
    return audited(writing, draft, 'revert-section', unit, unit.before.id, null);
  }
  const provenance = await sectionProvenance(writing, unit, input);
  await makeWayForWording(writing, unit);
  const [wording] = await insertSectionWordings(writing, draft.id, [
    { sectionId: unit.id ?? 0, effect, partial: changed, position, input, provenance },
  ]);
  return audited(writing, draft, 'save-section', unit, wording ?? '', { ...input, partial: changed ?? null });
}

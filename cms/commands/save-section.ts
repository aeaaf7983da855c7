import { lockDraft } from './change-set';
import type { Command } from './command';
import { inTransaction } from './command';
import { deleteWordings } from './delete-wordings';
import { sectionProvenance } from './entered-wording';
import type { SectionInput } from './input/wording';
import { findUnit, refuseStaleWording, type Unit } from './unit';
import { audited, effectOf, insertUnit, type SavedWording } from './worded-unit';
import { insertSectionWordings } from './wording-rows';

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
    const provenance = await sectionProvenance(writing, unit, input);
    if (unit.drafted !== null) await deleteWordings(writing, [unit.drafted.id]);
    const [wording] = await insertSectionWordings(writing, draft.id, [
      { sectionId: unit.id, effect: effectOf(draft, unit), position: input.position ?? unit.position, input, provenance },
    ]);
    return audited(writing, draft, 'save-section', unit, wording ?? '', input);
  });
}

import { lockDraft, type DraftChangeSet } from './change-set';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { deleteUnworded, deleteWordings } from './delete-wordings';
import { insertRows } from './rows';
import { requireUnit, type Unit } from './unit';
import { audited } from './worded-unit';

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

async function insertRepeal({ trx, strapi }: Writing, draft: DraftChangeSet, unit: Unit): Promise<void> {
  const held = (await trx('wordings').where('id', unit.published?.id).first()) as { number: string; position: number };
  await insertRows(trx, strapi, 'api::wording.wording', [
    {
      values: { unit: 'measure', effect: 'repeal', number: held.number, position: held.position, searchText: '' },
      relations: { amendment: draft.id, measure: unit.id },
    },
  ]);
}

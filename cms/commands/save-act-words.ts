import type { LocalizedText } from '../domain/language';
import type { PartialChange, PointWording, TitleWording } from '../domain/record/plan-record';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { openDraft, type DraftPlan } from './draft-plan';
import { actProvenance } from './entered-wording';
import type { PointInput, TitleInput } from './input/wording';
import { text } from './measure-of-input';
import { changesNothing, partialOf } from './partial-change';
import { lastPlace, placeAsked } from './place-unit';
import { freeKey, newUnit, refuseStaleWording, requireUnit, type Unit } from './unit';
import { audited, effectOf, makeWayForWording, takeBackDrafted, type SavedWording } from './worded-unit';
import { insertActWording } from './wording-rows';

/**
 * Words a point of the order that approved the plan, in a draft change-set.
 * @throws Problem `invalid-fields`, `stale-revision`, `change-set-published`, `not-found`
 */
export async function savePoint(command: Command, changeSetId: string, key: string, input: PointInput): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const unit = await requireUnit(writing, draft, 'point', key);
    refuseStaleWording(unit, input.basedOn);
    return wordPoint(writing, draft, unit, input);
  });
}

/** Adds a point to the order in a draft change-set. */
export async function insertPoint(command: Command, changeSetId: string, input: PointInput): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const unit = await newUnit(writing, draft, 'point', await freeKey(writing, draft, 'point', input.number));
    return wordPoint(writing, draft, unit, input);
  });
}

/** Gives the plan another title in a draft change-set. */
export async function saveTitle(command: Command, changeSetId: string, input: TitleInput): Promise<SavedWording> {
  return inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const unit = await requireUnit(writing, draft, 'title', '');
    refuseStaleWording(unit, input.basedOn);
    const title = text(input.titleKk, input.titleRu, input.titleEn);
    const stated = { id: '', changeSet: draft.documentId, effect: effectOf(draft, unit), key: '', position: 0, number: '', clause: input.clause };
    return wordAct(writing, draft, unit, { ...stated, unit: 'title', title }, { scope: input.scope });
  });
}

/** Stores the words of a point in a draft that is open. */
async function wordPoint(writing: Writing, draft: DraftPlan, unit: Unit, input: PointInput): Promise<SavedWording> {
  const position = placeAsked(draft, 'point', input) ?? (unit.drafted ?? unit.before)?.position ?? lastPlace(draft, 'point');
  const said = text(input.textKk, input.textRu, input.textEn);
  const stated = { id: '', changeSet: draft.documentId, effect: effectOf(draft, unit), key: unit.key, position, clause: input.clause };
  return wordAct(writing, draft, unit, { ...stated, unit: 'point', number: input.number, text: said }, { scope: input.scope });
}

/** Stores a point's or the title's wording in a draft that is open. */
export async function wordAct(
  writing: Writing,
  draft: DraftPlan,
  unit: Unit,
  saved: PointWording | TitleWording,
  how: { readonly scope: PointInput['scope']; readonly partial?: PartialChange },
): Promise<SavedWording> {
  const partial = how.partial ?? partialOf(unit, saved, how.scope);
  if (unit.before !== null && changesNothing(unit, partial)) {
    await takeBackDrafted(writing, draft, unit);
    return audited(writing, draft, `revert-${unit.kind}`, unit, unit.before.id, null);
  }
  await makeWayForWording(writing, unit);
  const wording = await insertActWording(writing, draft.id, { ...saved, ...(partial === undefined ? {} : { partial }) }, actProvenance(writing, unit, saved));
  return audited(writing, draft, `save-${unit.kind}`, unit, wording, { number: saved.number, words: wordsOf(saved), clause: saved.clause, partial: partial ?? null });
}

function wordsOf(wording: PointWording | TitleWording): LocalizedText {
  return wording.unit === 'point' ? wording.text : wording.title;
}

import { unitsOf } from '../domain/change/compare';
import { changedCells, CELLS_OF, wordsOfCell } from '../domain/record/cells';
import type { PartialChange, SectionWording, WordReplacement, WordingRecord } from '../domain/record/plan-record';
import { hasWords, replaceWords } from '../domain/record/replace-words';
import { refuseFields } from '../http/problem';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { openDraft, type DraftPlan } from './draft-plan';
import type { ReplaceWordsInput, SectionInput } from './input/wording';
import { columns, inputOfMeasure } from './measure-of-input';
import { wordAct } from './save-act-words';
import { wordMeasure } from './save-measure';
import { wordSection } from './save-section';
import { refuseStaleWording, requireUnit, type Unit } from './unit';
import { effectOf, type SavedWording } from './worded-unit';

/**
 * "Replace the words X by the words Y" in a draft change-set: in one cell of one unit, or, where no
 * unit is named, wherever the plan and its act have them.
 * @returns what was worded anew, at least one unit
 * @throws Problem `invalid-fields` (`words-not-found` at `from`), `stale-revision`, `not-found`
 */
export async function replaceWordsInDraft(command: Command, changeSetId: string, input: ReplaceWordsInput): Promise<SavedWording[]> {
  return inTransaction(command, async (writing) => {
    const draft = await openDraft(writing, changeSetId);
    const saved: SavedWording[] = [];
    for (const { unit, cells } of await unitsWithWords(writing, draft, input)) {
      const replacements = cells.map((cell): WordReplacement => ({ cell, language: input.language, from: input.from, to: input.to }));
      saved.push(await storeReplaced(writing, draft, unit, replacements, input.clause));
    }
    if (saved.length === 0) refuseFields([{ path: 'from', code: 'words-not-found' }]);
    return saved;
  });
}

interface Found {
  readonly unit: Unit;
  readonly cells: readonly WordReplacement['cell'][];
}

async function unitsWithWords(writing: Writing, draft: DraftPlan, input: ReplaceWordsInput): Promise<Found[]> {
  if (input.unit !== null) {
    const unit = await requireUnit(writing, draft, input.unit, input.key ?? '');
    refuseStaleWording(unit, input.basedOn);
    const cells = unit.now === null ? [] : cellsWith(unit.now, input);
    return cells.length === 0 ? [] : [{ unit, cells }];
  }
  const found: Found[] = [];
  for (const wording of unitsOf(draft.after)) {
    const cells = cellsWith(wording, input);
    if (cells.length > 0) found.push({ unit: await requireUnit(writing, draft, wording.unit, wording.key), cells });
  }
  return found;
}

function cellsWith(wording: WordingRecord, { cell, language, from, to }: ReplaceWordsInput): WordReplacement['cell'][] {
  return CELLS_OF[wording.unit].filter(
    (one) => (cell === null || cell === one) && wordsOfCell(wording, one) !== null && hasWords(wording, { cell: one, language, from, to }),
  );
}

async function storeReplaced(
  writing: Writing,
  draft: DraftPlan,
  unit: Unit,
  replacements: readonly WordReplacement[],
  clause: string | null,
): Promise<SavedWording> {
  const now = unit.now as WordingRecord;
  const replaced = { ...replaceWords(now, replacements), effect: effectOf(draft, unit), clause: clause ?? unit.drafted?.clause ?? null };
  const partial = partialWith(unit, replaced, replacements);
  switch (replaced.unit) {
    case 'measure':
      return wordMeasure(writing, draft, unit, { ...inputOfMeasure(replaced), scope: scopeOf(unit) }, partial);
    case 'section':
      return wordSection(writing, draft, unit, sectionInputOf(replaced, scopeOf(unit)), partial);
    default:
      return wordAct(writing, draft, unit, replaced, { scope: scopeOf(unit), ...(partial === undefined ? {} : { partial }) });
  }
}

/** What the draft changes of the unit by now: the cells it gave before, and these words. */
function partialWith({ before, drafted }: Unit, replaced: WordingRecord, replacements: readonly WordReplacement[]): PartialChange | undefined {
  const isWhole = drafted !== null && drafted.partial === undefined;
  if (before === null || isWhole || replaced.effect !== 'substitute') return undefined;
  const given = new Set((drafted?.partial?.cells ?? []).filter((cell) => !(drafted?.partial?.words ?? []).some((one) => one.cell === cell)));
  const words = [...(drafted?.partial?.words ?? []), ...replacements].filter(({ cell }) => !given.has(cell));
  return { cells: changedCells(before, replaced), words };
}

function sectionInputOf({ number, position, clause, title }: SectionWording, scope: SectionInput['scope']): SectionInput {
  return { number, position, clause, scope, basedOn: null, ...columns('title', title) };
}

/** A unit that the draft words whole stays worded whole. */
function scopeOf({ drafted }: Unit): 'row' | 'cells' {
  return drafted !== null && drafted.partial === undefined ? 'row' : 'cells';
}

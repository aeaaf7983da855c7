import { changedCells } from '../domain/record/cells';
import { isSame } from '../domain/same';
import type { PartialChange, WordingRecord } from '../domain/record/plan-record';
import { replaceWords } from '../domain/record/replace-words';
import type { Unit } from './unit';

/** Whether a clause words a unit whole, or changes the cells that differ. */
export const SCOPES = ['row', 'cells'] as const;

export type Scope = (typeof SCOPES)[number];

/**
 * What of a unit a saved wording changes. Words that the draft replaced before stay said as such
 * where the cell still reads as they left it.
 * @returns undefined where it is worded whole: by the first text, as something new, or because the clause says so
 */
export function partialOf({ before, drafted }: Unit, saved: WordingRecord, scope: Scope): PartialChange | undefined {
  if (scope === 'row' || before === null || saved.effect !== 'substitute') return undefined;
  const cells = changedCells(before, saved);
  const words = (drafted?.partial?.words ?? []).filter(({ cell }) => cells.includes(cell));
  const standing = words.filter(({ cell }) => {
    const replaced = replaceWords(before, words.filter((one) => one.cell === cell), saved);
    return !changedCells(replaced, saved).includes(cell);
  });
  return { cells, words: standing };
}

/** Whether a wording leaves everything as it was. */
export function changesNothing({ before }: Unit, partial: PartialChange | undefined): boolean {
  return before !== null && partial !== undefined && isSame(partial.cells, []);
}

import { unitsOf } from '../../../../cms/domain/change/compare';
import { wordDiff, type WordStretch } from '../../../../cms/domain/change/word-diff';
import type { Language } from '../../../../cms/domain/language';
import { CELLS_OF, wordsOfCell } from '../../../../cms/domain/record/cells';
import type { Cell, WordingRecord } from '../../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../../cms/domain/record/plan-view';
import { hasWords, replaceWords } from '../../../../cms/domain/record/replace-words';

/** One cell that has the words a clause replaces, and how it will read. */
export interface WordsFound {
  readonly wording: WordingRecord;
  readonly cell: Cell;
  readonly stretches: readonly WordStretch[];
}

export interface WordsAsked {
  /** Null: every unit of the plan and its act. */
  readonly wording: WordingRecord | null;
  /** Null: every cell. */
  readonly cell: Cell | null;
  readonly language: Language;
  readonly from: string;
  readonly to: string;
}

/** Where the words stand in a plan, and what comes of replacing them: as the server will do it. */
export function wordsFound(view: PlanView, { wording, cell, language, from, to }: WordsAsked): WordsFound[] {
  const units = wording === null ? unitsOf(view.redaction) : [wording];
  return units.flatMap((unit) =>
    wordedCells(unit)
      .filter((one) => cell === null || cell === one)
      .flatMap((one): WordsFound[] => {
        const replacement = { cell: one, language, from, to };
        if (!hasWords(unit, replacement)) return [];
        const [before, after] = [unit, replaceWords(unit, [replacement])].map((side) => wordsOfCell(side, one)?.[language] ?? '');
        return [{ wording: unit, cell: one, stretches: wordDiff(before ?? '', after ?? '') }];
      }),
  );
}

/** The cells of a unit that hold words. */
export function wordedCells(wording: WordingRecord): Cell[] {
  return CELLS_OF[wording.unit].filter((cell) => wordsOfCell(wording, cell) !== null);
}

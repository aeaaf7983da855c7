import type { UnitChange } from '../../../cms/domain/change/compare';
import { deadlineMove } from '../../../cms/domain/change/deadline-move';
import { wordDiff, type WordStretch } from '../../../cms/domain/change/word-diff';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { CELLS, cellWords, meaningOfDeadline, originalWords, type CellName, type Named, type Words } from './cell-words';

/** A stretch of words with its language: where a text falls back to another, the two sides differ in it. */
export interface SaidStretch extends WordStretch {
  readonly language: Language;
}

/** A cell of two redactions as one text, struck and put in. */
export interface CellChange {
  readonly cell: CellName;
  readonly stretches: readonly SaidStretch[];
  /** The change as the original says it, where the page's language does not show it. */
  readonly inOriginal: readonly SaidStretch[] | null;
  readonly isChanged: boolean;
}

/** Whose names the words take, and in which languages the official text is. */
export interface Saying {
  readonly named: Named;
  readonly originals: readonly Language[];
  readonly language: Language;
  /** A section's number by its key; a dash for none. */
  readonly sectionNumber: (key: string | null) => string;
}

/** How the pages of a plan say its changes in a language. */
export function sayingOf(record: PlanRecord, language: Language): Saying {
  const numbers = new Map(record.wordings.flatMap(({ unit, key, number }) => (unit === 'section' ? [[key, number] as const] : [])));
  return {
    named: record,
    originals: record.order.originalLanguages,
    language,
    sectionNumber: (key) => numbers.get(key ?? '') ?? '—',
  };
}

/** Every cell of a unit's row, compared word by word as a page in the language says it. */
export function cellChanges(change: UnitChange, saying: Saying): CellChange[] {
  return CELLS.map((cell) => cellChange(cell, change, saying));
}

function cellChange(cell: CellName, change: UnitChange, saying: Saying): CellChange {
  const { before, after } = change;
  const { named, originals, language } = saying;
  const [was, is] = [before, after].map((side) => (side === null ? null : cellWords(side, cell, named, language)));
  const stretches = compared(was ?? null, is ?? null);
  if (hasChange(stretches)) return { cell, stretches, inOriginal: null, isChanged: true };
  const meant = cell === 'deadline' ? meaningChange(change, saying) : null;
  if (meant !== null) return { cell, stretches: meant, inOriginal: null, isChanged: true };
  const [original] = originals;
  const isOriginal = original === undefined || originals.includes(language);
  if (before === null || after === null || isOriginal) return { cell, stretches, inOriginal: null, isChanged: false };
  const inOriginal = compared(originalWords(before, cell, original), originalWords(after, cell, original));
  return hasChange(inOriginal) ? { cell, stretches, inOriginal, isChanged: true } : { cell, stretches, inOriginal: null, isChanged: false };
}

/** The same words may come to mean another day: then the meanings are compared. */
function meaningChange({ before, after }: UnitChange, { named, language }: Saying): SaidStretch[] | null {
  if (before?.unit !== 'measure' || after?.unit !== 'measure' || deadlineMove(before, after) === null) return null;
  const stretches = compared(meaningOfDeadline(before, named, language), meaningOfDeadline(after, named, language));
  return hasChange(stretches) ? stretches : null;
}

/** Words of two languages are not compared word by word: one text is struck, the other put in. */
function compared(was: Words | null, is: Words | null): SaidStretch[] {
  if (was !== null && is !== null && was.language === is.language) {
    return wordDiff(was.text, is.text).map((stretch) => ({ ...stretch, language: is.language }));
  }
  return [
    ...(was === null ? [] : [{ kind: 'deleted' as const, ...was }]),
    ...(is === null ? [] : [{ kind: 'inserted' as const, ...is }]),
  ];
}

function hasChange(stretches: readonly SaidStretch[]): boolean {
  return stretches.some(({ kind }) => kind !== 'same');
}

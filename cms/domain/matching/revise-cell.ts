import type { Deadline } from '../deadline/deadline';
import type { Language, LocalizedText } from '../language';
import type { Cell, MeasureWording } from '../record/plan-record';
import { isSame } from '../same';
import type { NewMeasure } from './new-text';
import { otherLanguages, sameWords } from './same-words';

/** The cells of a row that words say, each apart from the others. */
export const WORDED_CELLS = ['action', 'deadline', 'completionForm', 'executors', 'funding'] as const satisfies readonly Cell[];

export type WordedCell = (typeof WORDED_CELLS)[number];

/** A text that a new one takes the place of. */
export interface RevisedText {
  readonly text: LocalizedText;
  readonly isSame: boolean;
  /** Languages whose words are left out, because they translate words that are no more. */
  readonly lost: readonly Language[];
}

/**
 * A text after its words in `language` are given anew. Said the same, however it is spelt, it stays as it is held, in
 * every language; said otherwise, a translation of the old words would lie and is left out. Where it was not
 * held in that language, what is held in others stays beside the new words.
 */
export function reviseText(before: LocalizedText, after: LocalizedText, language: Language): RevisedText {
  const [was, is] = [before[language] ?? '', after[language] ?? ''];
  if (sameWords(was, is)) return { text: before, isSame: true, lost: [] };
  if (was === '') return { text: { ...before, [language]: is }, isSame: false, lost: [] };
  return { text: is === '' ? {} : { [language]: is }, isSame: false, lost: otherLanguages(before, language) };
}

/** What a row's cell becomes: the fields of it that differ, or null where it says the same. */
export interface RevisedCell {
  readonly fields: Partial<MeasureWording>;
  readonly lost: readonly Language[];
}

/**
 * One cell of a measure after a new text of its row. The words and what they mean are both compared: the same words
 * under another row above can mean another day.
 */
export function reviseCell(before: MeasureWording, row: NewMeasure, cell: WordedCell, language: Language): RevisedCell | null {
  const { text, isSame: saysSame, lost } = reviseText(wordsOf(before, cell), wordsOf(row, cell), language);
  if (saysSame && meansSame(before, row, cell)) return null;
  switch (cell) {
    case 'action':
      return { fields: { action: text }, lost };
    case 'completionForm':
      return { fields: { completionForm: text }, lost };
    case 'deadline':
      return { fields: { deadline: row.deadline, deadlineText: text }, lost };
    case 'executors':
      return { fields: { executors: row.executors, executorsText: text }, lost };
    case 'funding':
      return { fields: { funding: { ...row.funding, text } }, lost };
  }
}

type Row = Pick<MeasureWording, 'action' | 'deadline' | 'deadlineText' | 'completionForm' | 'executorsText' | 'executors' | 'funding'>;

function wordsOf(row: Row, cell: WordedCell): LocalizedText {
  switch (cell) {
    case 'action':
      return row.action;
    case 'deadline':
      return row.deadlineText;
    case 'completionForm':
      return row.completionForm;
    case 'executors':
      return row.executorsText;
    case 'funding':
      return row.funding.text;
  }
}

function meansSame(before: Row, after: Row, cell: WordedCell): boolean {
  switch (cell) {
    case 'deadline':
      return isSame(meaningOf(before.deadline), meaningOf(after.deadline));
    case 'executors':
      return isSame(before.executors, after.executors);
    case 'funding':
      return before.funding.source === after.funding.source && isSame(before.funding.lines.map(sumOf), after.funding.lines.map(sumOf));
    default:
      return true;
  }
}

/** What a deadline means, without the words it is said in. */
function meaningOf({ text: _text, parts, resolved, onRequestOf: _names, ...meaning }: Deadline): unknown {
  return { ...meaning, parts: parts.map(meaningOf), resolved: resolved === undefined ? null : meaningOf(resolved) };
}

/** A line of money without the figure as printed, which the words of the cell say. */
function sumOf({ amountPrinted: _printed, ...sum }: Row['funding']['lines'][number]): unknown {
  return sum;
}

import { LANGUAGES, type LocalizedText } from '../language';
import { isSame } from '../same';
import type { Cell, MeasureWording, PointWording, SectionWording, WordingRecord } from './plan-record';

/** The cells a unit has, in the order of the official columns. */
export const CELLS_OF: Readonly<Record<WordingRecord['unit'], readonly Cell[]>> = {
  title: ['title'],
  point: ['number', 'place', 'text'],
  section: ['number', 'place', 'title'],
  measure: ['number', 'place', 'action', 'deadline', 'completionForm', 'executors', 'funding'],
};

/** The cells in which one unit's two wordings differ; a text that is empty in a language is one it does not have. */
export function changedCells(before: WordingRecord, after: WordingRecord): Cell[] {
  return CELLS_OF[after.unit].filter((cell) => !isSame(contentOf(before, cell), contentOf(after, cell)));
}

/** `target` with one cell as `source` has it. Both word the same unit. */
export function withCell<Worded extends WordingRecord>(target: Worded, source: WordingRecord, cell: Cell): Worded {
  return { ...target, ...fieldsOf(source, cell) };
}

/** The words of a cell; null where the cell is not one of words. */
export function wordsOfCell(wording: WordingRecord, cell: Cell): LocalizedText | null {
  switch (cell) {
    case 'title':
      return wording.unit === 'section' || wording.unit === 'title' ? wording.title : null;
    case 'text':
      return wording.unit === 'point' ? wording.text : null;
    default:
      return wording.unit === 'measure' ? wordsOfMeasure(wording, cell) : null;
  }
}

/** What a unit says before anything else: a measure's action, a heading, a point's text. */
export function headWords(wording: WordingRecord): LocalizedText {
  if (wording.unit === 'measure') return wording.action;
  return wording.unit === 'point' ? wording.text : wording.title;
}

function wordsOfMeasure(measure: MeasureWording, cell: Cell): LocalizedText | null {
  switch (cell) {
    case 'action':
      return measure.action;
    case 'deadline':
      return measure.deadlineText;
    case 'completionForm':
      return measure.completionForm;
    case 'executors':
      return measure.executorsText;
    case 'funding':
      return measure.funding.text;
    default:
      return null;
  }
}

type Fields = Partial<Omit<MeasureWording, 'unit'> & Pick<SectionWording, 'title'> & Pick<PointWording, 'text'>>;

/** The fields that make up a cell. */
function fieldsOf(wording: WordingRecord, cell: Cell): Fields {
  if (cell === 'number') return { number: wording.number };
  if (cell === 'place') return { position: wording.position, ...(wording.unit === 'measure' ? { section: wording.section } : {}) };
  switch (wording.unit) {
    case 'title':
    case 'section':
      return { title: wording.title };
    case 'point':
      return { text: wording.text };
    case 'measure':
      return fieldsOfMeasure(wording, cell);
  }
}

function fieldsOfMeasure(measure: MeasureWording, cell: Cell): Fields {
  switch (cell) {
    case 'action':
      return { action: measure.action };
    case 'deadline':
      return { deadline: measure.deadline, deadlineText: measure.deadlineText };
    case 'completionForm':
      return { completionForm: measure.completionForm };
    case 'executors':
      return { executors: measure.executors, executorsText: measure.executorsText };
    case 'funding':
      return { funding: measure.funding };
    default:
      return {};
  }
}

function contentOf(wording: WordingRecord, cell: Cell): unknown {
  const words = wordsOfCell(wording, cell);
  const said = words === null ? null : LANGUAGES.map((language) => words[language] ?? '');
  const rest = fieldsOf(wording, cell);
  if (wording.unit !== 'measure' || words === null) return said ?? rest;
  if (cell === 'deadline') return [said, wording.deadline];
  if (cell === 'executors') return [said, wording.executors];
  return cell === 'funding' ? [said, wording.funding.source, wording.funding.lines] : said;
}

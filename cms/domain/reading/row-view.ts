import { actHasCitation, NOTE, REPEALED_ROW } from './notes';
import type { Column, ColumnRole } from './columns';
import { isColumnNumbers } from './column-numbers';
import type { Pen } from './pen';
import { printed, type SourceCell, type SourceRow } from './source';
import { isTotalLabel } from './total-words';

/** A row of a table under its columns. */
export interface RowView {
  readonly row: SourceRow;
  /** The cells with words, each once; those that go on from above are among them. */
  readonly filled: readonly SourceCell[];
  /** Those of the row itself. */
  readonly own: readonly SourceCell[];
  /** The words of the row's own cells under columns of a role, blank ones left out. */
  readonly text: (role: ColumnRole) => string;
  /** The cells under columns of a role, those that go on from above among them. */
  readonly cells: (role: ColumnRole) => readonly SourceCell[];
}

export function viewOf(row: SourceRow, columns: readonly Column[], pen: Pen): RowView {
  const filled = row.cells.filter((cell) => cell.spans !== 'left' && hasWords(cell));
  const texts = new Map<ColumnRole, string>();
  const places = placesOf(columns);
  const under = (role: ColumnRole): readonly SourceCell[] => {
    const cells: SourceCell[] = [];
    for (const place of places.get(role) ?? []) {
      const cell = row.cells[place];
      if (cell !== undefined && cell.spans !== 'left') cells.push(cell);
    }
    return cells;
  };
  return {
    row,
    filled,
    own: filled.filter((cell) => cell.spans !== 'above'),
    cells: under,
    text: (role) => {
      const known = texts.get(role);
      if (known !== undefined) return known;
      const own = under(role).filter((cell) => cell.spans !== 'above' && hasWords(cell));
      const [only] = own;
      const text = own.length === 1 && only !== undefined ? pen.textOf(only) : pen.join(own.flatMap(printed));
      texts.set(role, text);
      return text;
    },
  };
}

const PLACES = new WeakMap<readonly Column[], ReadonlyMap<ColumnRole, readonly number[]>>();

/** Where the columns of each role stand, worked out once for the columns. */
function placesOf(columns: readonly Column[]): ReadonlyMap<ColumnRole, readonly number[]> {
  const known = PLACES.get(columns);
  if (known !== undefined) return known;
  const places = new Map<ColumnRole, number[]>();
  columns.forEach(({ role }, place) => {
    places.set(role, [...(places.get(role) ?? []), place]);
  });
  PLACES.set(columns, places);
  return places;
}

function hasWords(cell: SourceCell): boolean {
  return cell.lines.some(({ text }) => text.trim() !== '');
}

/**
 * What a row is: nothing, the header or the column numbers again, a heading over the rows below, a
 * printed total or a part of one, a note of amendment in the place of a row, more of the measure
 * above (over a page, or a second source of money), or a measure.
 */
export type RowKind = 'blank' | 'repeat' | 'heading' | 'total' | 'part' | 'note' | 'goes-on' | 'measure';

export interface RowContext {
  readonly columns: readonly Column[];
  readonly next: RowView | undefined;
  readonly above: RowKind | null;
  /** The first row of the measure above, where the row may go on with it. */
  readonly first: RowView | undefined;
}

const FIGURE = /^\d{1,4}(?:[.-]\d{1,3})*\p{Ll}?[.)]*$/u;
/** `до 1.08.98г.`, `1 тамызға дейін`: a deadline that slid under another column heads nothing. */
const STARTS_AS_DATE = /^(?:до|к|не позднее)\s\d|^\d{1,2}\.\d{1,2}\.\d{2,4}|^\d{1,2}\s?\p{L}{3,12}\s?(?:дейін|ға|ге)/iu;
const UNFINISHED = /(?:[-,(]|(?<![\p{L}])(?:и|в|с|на|по|о|об|для|от|до|из|к|при|и\/или|және|мен|бен|пен|үшін|туралы|жөніндегі))$/iu;
const LIST_MARK = /^(?:\p{Ll}|\d{1,2})\)|^[-–—•]\s/u;

export function kindOfRow(view: RowView, context: RowContext, pen: Pen): RowKind {
  const { filled, own } = view;
  if (own.length === 0) return 'blank';
  if (isColumnNumbers(view.row, pen) || repeatsHeader(view, context.columns, pen)) return 'repeat';
  const label = labelOf(view, pen);
  const wordsOnly = view.text('executors') === '' || own.length === 1;
  if (wordsOnly && isTotalLabel(label, own.length === 1)) return 'total';
  if (filled.length <= 2 && (NOTE.test(label) || REPEALED_ROW.test(label)) && actHasCitation(label, pen.language)) return 'note';
  if ((context.above === 'total' || context.above === 'part') && isPartOfTotal(view)) return 'part';
  if (filled.length === 1) return kindOfLone(view, context);
  const number = view.text('number');
  if (number === '' && context.first !== undefined && goesOn(view, context.first, context.columns)) return 'goes-on';
  return isHeadingRow(view, number, context) ? 'heading' : 'measure';
}

/** The words a row starts with, its number aside. */
function labelOf(view: RowView, pen: Pen): string {
  const [first, second] = view.own;
  const text = first === undefined ? '' : pen.textOf(first);
  return FIGURE.test(text) && second !== undefined ? pen.textOf(second) : text;
}

/** Whether a row says nothing but words of the header, as the next page of a table repeats them. */
function repeatsHeader({ own }: RowView, columns: readonly Column[], pen: Pen): boolean {
  if (own.length < 2) return false;
  const words = headerWords(columns);
  return own.every((cell) => words.has(bare(pen.textOf(cell))));
}

const HEADER_WORDS = new WeakMap<readonly Column[], ReadonlySet<string>>();

/** The words of a header, cell by cell, worked out once for the columns. */
function headerWords(columns: readonly Column[]): ReadonlySet<string> {
  const known = HEADER_WORDS.get(columns) ?? new Set(columns.flatMap(({ parts, header }) => [...parts.map(bare), bare(header)]));
  HEADER_WORDS.set(columns, known);
  return known;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}№]/gu, '');
}

/** A row with one cell of words: more of the column above it, where it lies unmerged among blank cells, or a heading. */
function kindOfLone(view: RowView, { columns, first }: RowContext): RowKind {
  const cell = view.filled[0];
  const at = view.row.cells.findIndex((candidate) => candidate === cell);
  const isMerged = view.row.cells[at + 1]?.spans === 'left' || view.row.cells.length === 1;
  const role = columns[at]?.role ?? 'other';
  if (isMerged || cell?.spans === 'above') return 'heading';
  if (role === 'number') return FIGURE.test(view.text('number')) ? 'measure' : 'heading';
  if (first === undefined) return 'heading';
  if (role !== 'action') return 'goes-on';
  return isMore(view.text('action'), first.text('action')) ? 'goes-on' : 'heading';
}

function isMore(action: string, above: string): boolean {
  return /^\p{Ll}/u.test(action) && !LIST_MARK.test(action) ? true : UNFINISHED.test(above);
}

/** Whether a row without a number is more of the measure above. */
function goesOn(view: RowView, first: RowView, columns: readonly Column[]): boolean {
  const isFromAbove = (role: ColumnRole): boolean => view.cells(role).some((cell) => cell.spans === 'above' && hasWords(cell));
  const action = view.text('action');
  if (isFromAbove('action') || (isFromAbove('number') && (action === '' || view.text('deadline') + view.text('executors') === ''))) return true;
  if (isFromAbove('number')) return false;
  if (action === '') return true;
  const isBroken = isMore(action, first.text('action'));
  const isNumbered = columns.some(({ role }) => role === 'number');
  return isBroken && (isNumbered || (view.text('deadline') === '' && view.text('executors') === ''));
}

/** After a total: where its money comes from, or how it falls on years. */
function isPartOfTotal(view: RowView): boolean {
  const isBare = (['deadline', 'executors', 'completion'] as const).every((role) => view.text(role) === '');
  return isBare && !FIGURE.test(view.text('number')) && view.own.length >= 2 && /\d/.test(view.text('amount') + view.text('funding'));
}

/** A number and a title, every other cell blank: a heading where the rows below are numbered under it, or it is set apart. */
function isHeadingRow(view: RowView, number: string, { next }: RowContext): boolean {
  const action = view.text('action');
  if (view.filled.length !== 2 || number === '' || action === '' || STARTS_AS_DATE.test(action)) return false;
  if (!FIGURE.test(number)) return !LIST_MARK.test(number);
  if (action.length > 3 && action === action.toUpperCase() && /\p{L}{3}/u.test(action)) return true;
  const actionAt = view.row.cells.indexOf(view.own[1] ?? view.filled[1] ?? view.row.cells[0] ?? { lines: [], start: 0, end: 0 });
  if (view.row.cells[actionAt + 1]?.spans === 'left') return true;
  const below = next?.text('number') ?? '';
  const stem = number.replace(/[.)]+$/, '');
  if (below.startsWith(`${stem}.`) && below.length > stem.length + 1) return true;
  return (/^1[.)]?$/.test(below) || LIST_MARK.test(below)) && next !== undefined && next.filled.length > 2;
}

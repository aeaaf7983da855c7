/** A line of a source, with its place: `start` and `end` count characters, `number` counts from 1. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * What stands in one column of one row. A cell merged over columns or rows occupies each of them, so
 * that the cells of a row stand under their headers; only its first place is without `spans`.
 * - `left`: goes on with the cell on its left. It has no lines and an empty place (the end of that
 *   cell), so its text is met once; `cellAt` gives the whole cell, for a header over several columns.
 * - `above`: goes on with the cell above. It repeats that cell's lines and place, as what is said
 *   once for several rows is said for each; who counts or joins texts down a column skips it.
 */
export interface SourceCell {
  readonly lines: readonly SourceLine[];
  readonly start: number;
  readonly end: number;
  readonly spans?: 'left' | 'above';
}

/** The cells of a row, one for each column it reaches: rows may end early, none has a gap. */
export interface SourceRow {
  readonly cells: readonly SourceCell[];
}

/** What a source is made of, in order: stretches of lines, and tables. */
export type Block =
  | { readonly type: 'text'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'table'; readonly rows: readonly SourceRow[] };

/** A stretch of a source's characters: from `start` up to, not with, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A source made ready for reading, whatever kind of file it came in.
 * - `text`: what places count characters in: the received text, or, of a file that is no text, the
 *   text written out of it.
 * - `blocks`: the text lines and tables of the act, in order. The words round it that belong to the
 *   page (menus, links, forms, scripts) are in no block, so they are left over. A line's `text` may
 *   be shorter than its place, where the place holds tags or entities.
 * - `markup`: stretches of `text` that are no words (tags, comments, marks of Markdown), in order;
 *   they are neither read nor left over.
 * - `controls`: stretches that hold nothing but a page's buttons and menus, in order; they are left over.
 */
export interface SourceDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly markup: readonly Stretch[];
  readonly controls?: readonly Stretch[];
}

/** The rule of left-over text that is a page's, not the act's: its buttons and menus. */
export const LEFT_OVER_OF_PAGE = 'left-over/page';

/** The lines of a source, blank ones too. */
export function linesOf(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const text of source.split('\n')) {
    lines.push({ text, start, end: start + text.length, number: lines.length + 1 });
    start += text.length + 1;
  }
  return lines;
}

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === '';
}

/** The cell's printed lines. */
export function printed(cell: SourceCell): string[] {
  return cell.lines.map((line) => line.text);
}

/** The cell that stands over a column of a row: where it is merged over columns, the whole of it. */
export function cellAt(row: SourceRow, column: number): SourceCell | undefined {
  let at = Math.min(column, row.cells.length);
  while (at > 0 && row.cells[at]?.spans === 'left') at -= 1;
  return row.cells[at];
}

/** The lines of a block, cell by cell; those that a merged cell repeats only once. */
export function linesIn(block: Block): readonly SourceLine[] {
  if (block.type === 'text') return block.lines;
  const lines: SourceLine[] = [];
  for (const { cells } of block.rows) {
    for (const cell of cells) if (cell.spans === undefined) for (const line of cell.lines) lines.push(line);
  }
  return lines;
}

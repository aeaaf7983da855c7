import { delimitedTable } from './delimited-table';
import { drawnTable, mayBeDrawn } from './drawn-table';
import { pageMarks } from './page-marks';
import { linesOf, type Block, type SourceDocument, type SourceLine, type SourceRow, type Stretch } from './source';
import { tabbedBlocks } from './tabbed-blocks';

/** What lines of plain text are made of, and what of them is no word: the bars and rules of drawn tables. */
export interface TextParts {
  readonly blocks: readonly Block[];
  readonly markup: readonly Stretch[];
}

/** A plain text made ready for reading; its tables are told by {@link partsOfLines}. */
export function textDocument(text: string): SourceDocument {
  return { text, ...partsOfLines(linesOf(text)) };
}

/**
 * The blocks of lines of plain text, whose tables have their cells parted by tabs, by bars, or, under
 * a header that plans have, by semicolons or commas. Columns that only stand in line are not guessed
 * at: they are text. Page marks are in no block; that a header repeats on a new page is for whoever
 * reads the table to see.
 */
export function partsOfLines(lines: readonly SourceLine[]): TextParts {
  const marks = pageMarks(lines);
  const blocks: Block[] = [];
  const markup: Stretch[] = [];
  let from = 0;
  let undrawn = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const drawn = at >= undrawn && line !== undefined && mayBeDrawn(line) ? drawnTable(lines, at) : null;
    undrawn = drawn?.end ?? undrawn;
    const found = drawn !== null && drawn.rows.length > 0 ? drawn : delimitedTable(lines, at);
    if (found === null) {
      at += 1;
      continue;
    }
    blocks.push(...tabbedBlocks(lines.slice(from, at), marks), { type: 'table', rows: found.rows });
    markup.push(...between(lines.slice(at, found.end), found.rows));
    at = found.end;
    from = at;
  }
  blocks.push(...tabbedBlocks(from === 0 ? lines : lines.slice(from), marks));
  return { blocks, markup };
}

/** What of a table's lines stands in no cell. */
function between(lines: readonly SourceLine[], rows: readonly SourceRow[]): Stretch[] {
  const words = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)).sort((a, b) => a.start - b.start);
  const marks: Stretch[] = [];
  let at = lines[0]?.start ?? 0;
  for (const { start, end } of words) {
    if (start > at) marks.push({ start: at, end: start });
    at = end;
  }
  const end = lines.at(-1)?.end ?? at;
  return end > at ? [...marks, { start: at, end }] : marks;
}

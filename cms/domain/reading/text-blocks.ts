import { isBlank, linesOf, type Block, type SourceCell, type SourceDocument, type SourceLine, type SourceRow } from './source';

/** Text about an act is set in; the lines of a cell are not, so such a line ends a table. */
const SET_IN = /^[^\S\t]{3,}\S/;

/** A cell with nothing in it, as it stands on a line of its own. */
const EMPTY_CELL = /^\t[^\S\t]*$/;

interface OpenTable {
  readonly rows: SourceCell[][];
  /** Each row of a pasted table stands on a line of its own. */
  readonly pasted: boolean;
}

/** A plain text made ready for reading; its cells are told by {@link blocksOfLines}. */
export function textDocument(text: string): SourceDocument {
  return { text, blocks: blocksOfLines(linesOf(text)), markup: [] };
}

/**
 * The blocks of lines of plain text. Cells start with a tab; a blank line before the tab starts a new
 * row, and lines without a tab go on with the cell. Lines with tabs inside are rows pasted from a sheet.
 */
export function blocksOfLines(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let text: SourceLine[] = [];
  let table: OpenTable | null = null;
  let afterBlank = true;
  let isPastedTable = false;

  const endText = (): void => {
    if (text.length > 0) blocks.push({ type: 'text', lines: text });
    text = [];
  };
  const endTable = (): void => {
    if (table !== null) blocks.push({ type: 'table', rows: table.rows.map((cells): SourceRow => ({ cells })) });
    table = null;
    isPastedTable = false;
  };

  for (const line of lines) {
    const isEmptyCell = table !== null && EMPTY_CELL.test(line.text);
    const isRowOfPasted = isPastedTable && line.text.trim().includes('\t');
    const startsCell = line.text.startsWith('\t') && !isRowOfPasted && (isEmptyCell || !isBlank(line));
    const isPasted = !startsCell && line.text.trim().includes('\t');
    if (startsCell || isPasted) {
      endText();
      const open: OpenTable = table ?? { rows: [], pasted: isPasted };
      table = open;
      isPastedTable = open.pasted;
      const cells = cellsOf(line, startsCell);
      if (isPasted || afterBlank || open.rows.length === 0 || cells.length > 1) open.rows.push(cells);
      else open.rows.at(-1)?.push(...cells);
    } else if (table === null) {
      text.push(line);
    } else if (!isBlank(line)) {
      const current: OpenTable = table;
      if ((SET_IN.test(line.text) && afterBlank) || (current.pasted && afterBlank)) {
        endTable();
        text.push(line);
      } else {
        goOn(current.rows, line);
      }
    }
    afterBlank = isBlank(line) && !isEmptyCell;
  }
  endText();
  endTable();
  return blocks;
}

function cellsOf(line: SourceLine, startsCell: boolean): SourceCell[] {
  const from = startsCell ? 1 : 0;
  let start = line.start + from;
  return line.text.slice(from).trimEnd().split('\t').map((text) => {
    const cell = { lines: [{ text, start, end: start + text.length, number: line.number }], start, end: start + text.length };
    start += text.length + 1;
    return cell;
  });
}

function goOn(rows: SourceCell[][], line: SourceLine): void {
  const row = rows.at(-1);
  const cell = row?.pop();
  if (row === undefined || cell === undefined) return;
  row.push({ lines: [...cell.lines, line], start: cell.start, end: line.end });
}

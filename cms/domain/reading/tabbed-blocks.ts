import { isBlank, type Block, type SourceCell, type SourceLine, type SourceRow } from './source';

/** Text about an act is set in; the lines of a cell are not, so such a line ends a table. */
const SET_IN = /^[^\S\t]{3,}\S/;

/** A cell with nothing in it, as it stands on a line of its own. */
const EMPTY_CELL = /^\t[^\S\t]*$/;

interface OpenCell {
  readonly lines: SourceLine[];
  readonly start: number;
  end: number;
}

interface OpenTable {
  readonly rows: OpenCell[][];
  /** Each row of a pasted table stands on a line of its own. */
  readonly pasted: boolean;
  /** How many cells its longest row has. */
  width: number;
}

/**
 * The blocks of lines whose cells are told by tabs. Cells start with a tab; a blank line before the
 * tab starts a new row, and lines without a tab go on with the cell. Lines with tabs inside are rows
 * pasted from a sheet. A row that a page mark parts goes on behind it until it is as long as others.
 */
export function tabbedBlocks(lines: readonly SourceLine[], pageMarks: ReadonlySet<SourceLine>): Block[] {
  const blocks: Block[] = [];
  let text: SourceLine[] = [];
  let table: OpenTable | null = null;
  let afterBlank = true;
  let afterPageMark = false;

  const endText = (): void => {
    if (text.length > 0) blocks.push({ type: 'text', lines: text });
    text = [];
  };
  const endTable = (): void => {
    if (table !== null) blocks.push({ type: 'table', rows: table.rows.map((cells): SourceRow => ({ cells: cells as SourceCell[] })) });
    table = null;
  };
  const openTable = (pasted: boolean): OpenTable => {
    endText();
    return { rows: [], pasted, width: 0 };
  };

  for (const line of lines) {
    if (pageMarks.has(line)) {
      afterPageMark = true;
      continue;
    }
    const open: OpenTable | null = table;
    const isEmptyCell = open !== null && EMPTY_CELL.test(line.text);
    const isRowOfPasted = open?.pasted === true && line.text.trim().includes('\t');
    const startsCell = line.text.startsWith('\t') && !isRowOfPasted && (isEmptyCell || !isBlank(line));
    const isPasted = !startsCell && line.text.trim().includes('\t');
    if (startsCell || isPasted) {
      const current: OpenTable = open ?? openTable(isPasted);
      table = current;
      const cells = cellsOf(line, startsCell);
      const row = current.rows.at(-1);
      const goesOn = afterPageMark && row !== undefined && row.length > 1 && row.length < current.width;
      const startsRow = isPasted || (afterBlank && !goesOn) || row === undefined || cells.length > 1;
      if (startsRow) current.rows.push(cells);
      else row.push(...cells);
      current.width = Math.max(current.width, current.rows.at(-1)?.length ?? 0);
      afterPageMark = false;
    } else if (open === null) {
      text.push(line);
    } else if (!isBlank(line)) {
      if (afterBlank && (SET_IN.test(line.text) || open.pasted)) {
        endTable();
        text.push(line);
      } else {
        goOn(open, line);
      }
      afterPageMark = false;
    }
    afterBlank = isBlank(line) && !isEmptyCell;
  }
  endText();
  endTable();
  return blocks;
}

function cellsOf(line: SourceLine, startsCell: boolean): OpenCell[] {
  const from = startsCell ? 1 : 0;
  let start = line.start + from;
  return line.text.slice(from).trimEnd().split('\t').map((text) => {
    const cell = { lines: [{ text, start, end: start + text.length, number: line.number }], start, end: start + text.length };
    start += text.length + 1;
    return cell;
  });
}

function goOn({ rows }: OpenTable, line: SourceLine): void {
  const cell = rows.at(-1)?.at(-1);
  if (cell === undefined) return;
  cell.lines.push(line);
  cell.end = line.end;
}

import { columnRole, columnsOf, isPartOfCost, yearIn, type Column } from './columns';
import { isColumnNumbers } from './column-numbers';
import type { Pen } from './pen';
import { cellAt, printed, type SourceCell, type SourceRow } from './source';

/** What stands above the rows of a table. */
export interface TableHeader {
  readonly columns: readonly Column[];
  /** For each column, the cells its header is made of, outermost first. */
  readonly cells: ReadonlyArray<readonly SourceCell[]>;
  /** Rows over the header that go across the table: its title, its unit of money. */
  readonly captions: readonly SourceCell[];
  readonly numbers: readonly SourceCell[];
  /** How many rows of the table all this takes. */
  readonly length: number;
}

const MOST_ROWS = 7;
const FEWEST_COLUMNS = 3;

/** Finds a table's header: captions across it, one to several rows of words, a row of column numbers. Null where there is none. */
export function tableHeader(rows: readonly SourceRow[], pen: Pen): TableHeader | null {
  const top = rows.slice(0, MOST_ROWS);
  const captions = captionsOf(top);
  const words = (cell: SourceCell): string => pen.textOf(cell);
  const numbersAt = top.findIndex((row) => isColumnNumbers(row, pen));
  const end = numbersAt >= captions.length ? numbersAt : captions.length + rowsOfWords(top.slice(captions.length), words);
  const header = top.slice(captions.length, end);
  const numbers = numbersAt === end ? (top[end]?.cells ?? []) : [];
  const length = end + (numbers.length > 0 ? 1 : 0);
  const width = Math.max(numbers.length, widest(header), header.length > 1 ? widest(rows.slice(length, length + 3)) : 0);
  if (header.length === 0 || width < FEWEST_COLUMNS) return null;
  const cells = chainsOf(header, width, words);
  return { columns: columnsUnder(cells, words), cells, captions, numbers, length };
}

/** The columns under chains of header cells; one header merged over several columns is one of them, only wider. */
function columnsUnder(cells: readonly SourceCell[][], words: (cell: SourceCell) => string): Column[] {
  const isWider = cells.map((chain, index) => chain.length > 0 && isSameChain(chain, cells[index - 1] ?? []));
  const columns = columnsOf(cells.filter((_, index) => isWider[index] !== true).map((chain) => chain.map(words)));
  let at = -1;
  return isWider.flatMap((wider): Column[] => {
    if (!wider) at += 1;
    const column = columns[at];
    if (column === undefined) return [];
    return [wider ? { ...column, isWider: true } : column];
  });
}

function isSameChain(chain: readonly SourceCell[], before: readonly SourceCell[]): boolean {
  return chain.length === before.length && chain.every((cell, index) => cell === before[index]);
}

function widest(rows: readonly SourceRow[]): number {
  return rows.reduce((width, row) => Math.max(width, row.cells.length), 0);
}

/** Rows across the table at its top, before any row with two cells of words. */
function captionsOf(rows: readonly SourceRow[]): SourceCell[] {
  const captions: SourceCell[] = [];
  for (const row of rows) {
    const [only, ...more] = filledCells(row);
    if (only === undefined || more.length > 0) break;
    captions.push(only);
  }
  return captions.length === rows.length ? [] : captions;
}

function filledCells(row: SourceRow): SourceCell[] {
  return row.cells.filter((cell) => cell.spans !== 'left' && printed(cell).some((text) => text.trim() !== ''));
}

/** How many rows name columns: the first by its words, the next while they go on with merged cells of it or part a cost. */
function rowsOfWords(rows: readonly SourceRow[], words: (cell: SourceCell) => string): number {
  const known = (row: SourceRow): number =>
    filledCells(row).filter((cell) => cell.spans === undefined && columnRole(words(cell)) !== 'other').length;
  const [first, ...next] = rows;
  if (first === undefined || known(first) < 2) return 0;
  let length = 1;
  for (const row of next) {
    const own = filledCells(row).filter((cell) => cell.spans === undefined);
    const isMerged = row.cells.some((cell) => cell.spans === 'above');
    const goesOn = own.length > 0 && own.every((cell) => isHeaderWords(words(cell)) || (isMerged && DAY.test(words(cell))));
    const parts = own.length > 0 && own.every((cell) => isPartOfCost(words(cell)));
    if (!parts && !(goesOn && (isMerged || known(row) >= 2))) break;
    length += 1;
  }
  return length;
}

/** Days that a deadline's column is divided into: `15.05`. */
const DAY = /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?\.?$/;

/** Short words without a number before them; a year is a header too. */
function isHeaderWords(text: string): boolean {
  return text.length <= 90 && (yearIn(text) !== null || !/^\d/.test(text));
}

/**
 * The header cells over each column, outermost first. Where merged cells are not marked, the shorter
 * rows say how many columns the cell of costs above them was merged over.
 */
function chainsOf(header: readonly SourceRow[], width: number, words: (cell: SourceCell) => string): SourceCell[][] {
  const isMarked = header.some(({ cells }) => cells.some(({ spans }) => spans !== undefined));
  const rows = isMarked ? header : unmerged(header, width, words);
  const chains = Array.from({ length: width }, (_, column) => {
    const chain: SourceCell[] = [];
    for (const row of rows) {
      const cell = cellAt(row, column);
      const isNew = cell !== undefined && row.cells[column] !== undefined && cell.spans !== 'above' && !chain.includes(cell);
      if (isNew && words(cell) !== '') chain.push(cell);
    }
    return chain;
  });
  return rows.length > 1 ? underCosts(chains, words) : chains;
}

/** A year or a source alone under a blank cell stands under the costs to its left, as those before it do. */
function underCosts(chains: readonly SourceCell[][], words: (cell: SourceCell) => string): SourceCell[][] {
  let cost: SourceCell | null = null;
  return chains.map((chain) => {
    const [outer] = chain;
    const isPart = chain.length === 1 && outer !== undefined && isPartOfCost(words(outer));
    if (isPart && cost !== null) return [cost, outer];
    cost = chain.length > 1 && outer !== undefined && ['amount', 'funding'].includes(columnRole(words(outer))) ? outer : null;
    return chain;
  });
}

const NOTHING: SourceCell = { lines: [], start: 0, end: 0 };

function unmerged(header: readonly SourceRow[], width: number, words: (cell: SourceCell) => string): SourceRow[] {
  const [top, ...below] = header;
  const parts = below[0]?.cells ?? [];
  const missing = width - (top?.cells.length ?? 0);
  if (top === undefined || below.length === 0 || missing <= 0) return [...header];
  const parents = parts.length - missing;
  const costs = top.cells.flatMap((cell, index) => (['amount', 'funding'].includes(columnRole(words(cell))) ? [index] : []));
  const wide = new Set((costs.length >= parents ? costs : top.cells.map((_, index) => index)).slice(0, parents));
  const over = Math.ceil(parts.length / Math.max(1, parents));
  const spread: SourceCell[] = [];
  const under: SourceCell[] = [];
  let part = 0;
  top.cells.forEach((cell, index) => {
    const count = wide.has(index) ? Math.min(over, parts.length - part) : 1;
    for (let at = 0; at < count; at += 1) {
      spread.push(at === 0 ? cell : { lines: [], start: cell.end, end: cell.end, spans: 'left' });
      under.push(wide.has(index) ? (parts[part] ?? NOTHING) : NOTHING);
      if (wide.has(index)) part += 1;
    }
  });
  return [{ cells: spread }, { cells: under }];
}

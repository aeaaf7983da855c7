import { columnRole } from '../../domain/reading/columns';
import type { SourceLine, SourceRow } from '../../domain/reading/source';
import { paragraphsIn, type PageCell, type PageNode, type PageTable } from './nodes';
import { layCells } from './table-rows';

const FEWEST_COLUMNS = 3;
const ROWS_OF_HEADER = 4;
const LONGEST_HEADER = 200;

/** The lines of a cell, those of a table inside it too; of blank ones those that words were left out of. */
export function linesOfCell(cell: PageCell): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const paragraph of paragraphsIn(cell.content)) {
    for (const line of paragraph.lines) if (line.text.trim() !== '' || line.tail !== undefined) lines.push(line);
  }
  return lines;
}

function hasWords(cell: PageCell): boolean {
  return paragraphsIn(cell.content).some(({ lines }) => lines.some(({ text }) => text.trim() !== ''));
}

/** A table's rows, its cells laid out in columns. */
export function rowsOf(table: PageTable): SourceRow[] {
  return layCells(
    table.rows
      .filter((row) => row.length > 0)
      .map((row) => row.map((cell) => ({ ...cell, lines: linesOfCell(cell) }))),
  );
}

/**
 * The tables of a page that hold data: three columns with words, in two rows or under a header that
 * plans have. The others only lay text out (a stamp beside a title, an office beside a name, a whole
 * page in columns); what they hold is text, or tables.
 */
export function dataTables(tables: Iterable<PageTable>): Set<PageTable> {
  const data = new Set<PageTable>();
  const widths = new Set<number>();
  const inside = new Set<PageTable>();
  const weigh = scales();
  for (const table of tables) {
    if (inside.has(table) || !isData(table, widths, weigh)) continue;
    data.add(table);
    widths.add(widthOf(table));
    for (const nested of nestedIn(table)) inside.add(nested);
  }
  return data;
}

function isData(table: PageTable, widths: ReadonlySet<number>, weigh: (node: PageNode) => number): boolean {
  const filled = table.rows.map((row) => row.filter(hasWords));
  const wide = filled.filter((row) => row.length >= FEWEST_COLUMNS);
  if (wide.length === 0 || isMostlyLinks(table) || isFrame(table, weigh)) return false;
  if (isPlanHeader(filled)) return true;
  const goesOn = widths.has(widthOf(table));
  return goesOn || (wide.length >= 2 && table.rows.length >= 2);
}

/** Whether the first rows hold two headers that columns of plans have. */
function isPlanHeader(rows: ReadonlyArray<readonly PageCell[]>): boolean {
  return namesColumns(rows.slice(0, ROWS_OF_HEADER).flatMap((row) => row.map(linesOfCell)));
}

function namesColumns(cells: ReadonlyArray<readonly SourceLine[]>): boolean {
  const roles = new Set(cells.map((lines) => columnRole(lines.map(({ text }) => text).join(' ').slice(0, LONGEST_HEADER))));
  roles.delete('other');
  return roles.size >= 2 && roles.has('action');
}

/** How many rows over a table's header hold one cell of words each: what the table is called, its unit. */
export function captionRows(rows: readonly SourceRow[]): number {
  const header = rows.findIndex(({ cells }) => cells.filter(({ lines }) => lines.some(({ text }) => text.trim() !== '')).length > 1);
  return header > 0 && namesColumns(rows[header]?.cells.map(({ lines }) => lines) ?? []) ? header : 0;
}

/** Whether the page is laid out in the table: most of its words stand in a table inside it. */
function isFrame(table: PageTable, weigh: (node: PageNode) => number): boolean {
  return table.nested.length > 0 && nestedIn(table).some((inner) => weigh(inner) * 2 > weigh(table));
}

function nestedIn(table: PageTable): PageTable[] {
  return table.nested.flatMap((inner) => [inner, ...nestedIn(inner)]);
}

function isMostlyLinks(table: PageTable): boolean {
  let [linked, all] = [0, 0];
  for (const { lines } of paragraphsIn(table)) {
    for (const line of lines) {
      linked += line.linked;
      all += line.text.length;
    }
  }
  return linked * 10 > all * 6;
}

/** How many characters stand in a part of a page; each table is weighed once. */
function scales(): (node: PageNode) => number {
  const known = new Map<PageTable, number>();
  const weigh = (node: PageNode): number => {
    if (node.type === 'paragraph') return node.lines.reduce((sum, { text }) => sum + text.trim().length, 0);
    if (node.type === 'container') return node.children.reduce((sum, child) => sum + weigh(child), 0);
    const before = known.get(node);
    if (before !== undefined) return before;
    let weight = 0;
    for (const row of node.rows) for (const { content } of row) weight += weigh(content);
    known.set(node, weight);
    return weight;
  };
  return weigh;
}

function widthOf(table: PageTable): number {
  return table.rows.reduce((width, row) => Math.max(width, row.reduce((sum, { colSpan }) => sum + colSpan, 0)), 0);
}

import type { UnitElsewhere } from '../money/read-funding';
import { unitIn } from '../money/unit';
import { isPlan, type Column } from './columns';
import { columnsByContent, filledByContent } from './columns-by-content';
import type { Pen } from './pen';
import type { PlanReader } from './plan-reader';
import type { TableHeader as HeaderReading } from './reading';
import { withoutDrift } from './drifted-cells';
import { dividedByWidth, divideRunOn } from './run-on';
import { printed, type SourceLine, type SourceRow } from './source';
import { tableHeader, type TableHeader } from './table-header';

/** A table of the source, and what of it is a plan's. */
export interface Table {
  readonly rows: readonly SourceRow[];
  readonly header: TableHeader | null;
}

export function tableOf(source: readonly SourceRow[], pen: Pen): Table {
  const rows = divideRunOn(withoutDrift(source), pen);
  const header = tableHeader(rows, pen);
  if (header === null) return { rows, header };
  const columns = filledByContent(header.columns, rows.slice(header.length), pen);
  return { rows, header: { ...header, columns } };
}

/** The table with a header that its cells stand for, where they look like a plan's and nothing is over them. */
export function withGuessedHeader(table: Table, pen: Pen): Table {
  const columns = columnsByContent(table.rows, pen);
  return columns === null ? table : { ...table, header: { columns, cells: columns.map(() => []), captions: [], numbers: [], length: 0 } };
}

/** Whether a table has a header of its own that is a plan's. */
export function startsPlan({ header }: Table): boolean {
  return header !== null && isPlan(header.columns);
}

/** Whether a table without a header may go on with columns: its rows are about as wide, and wide enough. */
export function goesOnWith({ rows, header }: Table, columns: readonly Column[]): boolean {
  if (header !== null && !header.columns.every(({ role }) => role === 'other' || role === 'number' || role === 'action')) return false;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Math.abs(width - columns.length) <= Math.max(1, Math.floor(columns.length / 4)) || width === 1;
}

/** Claims a header's cells, and says what of its columns is not known. Answers the header as it is read. */
export function readHeader(header: TableHeader, at: number, captionLines: readonly SourceLine[], pen: Pen): HeaderReading {
  const path = at === 0 ? '' : `tables.${at}.`;
  const named = header.columns.flatMap((column, at) => (column.isWider === true ? [] : [{ ...column, cells: header.cells[at] ?? [] }]));
  const columns = named.map(({ role, header: words, isGuessed, cells }, index) => {
    const text = pen.takeCells(`${path}columns.${index}`, cells);
    if (role === 'other') pen.doubt(`${path}columns.${index}`, [{ code: 'column-unknown', detail: words }]);
    if (isGuessed === true && role !== 'other') pen.doubt(`${path}columns.${index}`, [{ code: 'column-by-content', detail: words }]);
    return text;
  });
  for (const needed of ['action', 'deadline', 'executors'] as const) {
    if (!header.columns.some(({ role }) => role === needed)) pen.doubt(`${path}columns`, [{ code: 'column-missing', detail: needed }]);
  }
  if (sumsYears(header.columns)) pen.doubt(`${path}columns`, [{ code: 'total-not-printed', detail: '' }]);
  const columnNumbers = header.numbers
    .filter(({ spans }) => spans !== 'left')
    .map((cell, index) => pen.takeCell(`${path}columnNumbers.${index}`, cell));
  const captionPath = `tables.${at}.caption`;
  for (const line of captionLines) pen.ledger.claim(captionPath, line.start, line.end);
  for (const cell of header.captions) pen.ledger.claimCell(captionPath, cell);
  const caption = pen.join([...captionLines.map(({ text }) => text), ...header.captions.flatMap(printed)]);
  return { columns, columnNumbers, ...(caption === '' ? {} : { caption }) };
}

/** Whether amounts stand in several columns and none of them is their total. */
function sumsYears(columns: readonly Column[]): boolean {
  const amounts = columns.filter(({ role, isWider }) => role === 'amount' && isWider !== true);
  return amounts.length > 1 && !amounts.some(({ isTotal }) => isTotal);
}

/** The unit of money that stands over a table, in its caption or in the plan's title. */
export function captionUnit(texts: readonly string[]): UnitElsewhere | null {
  for (const text of texts) {
    const multiplier = unitIn(text);
    if (multiplier !== null) return { multiplier, place: 'caption' };
  }
  return null;
}

/** Reads a table's rows under its own header, or under the columns it goes on with. */
export function readTable({ rows, header }: Table, columns: readonly Column[], caption: UnitElsewhere | null, plan: PlanReader, pen: Pen): void {
  plan.readRows(dividedByWidth(rows.slice(header?.length ?? 0), columns.length, pen), columns, caption);
}

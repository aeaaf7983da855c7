import { columnRole, columnRoles, type ColumnRole } from './columns';
import type { Pen } from './pen';
import { printed, type SourceCell, type SourceRow } from './source';

export interface TableLayout {
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly columnNumbers: readonly string[];
  /** The rows below the header, each as long as printed. */
  readonly rows: readonly SourceRow[];
}

const ROWS_OF_HEADER = 4;
const FEWEST_COLUMNS = 3;

/**
 * Finds a table's header and its row of column numbers, claims them, and divides the rows below. A
 * table without a header goes on with the columns of the `previous` one. `path` is the table's in
 * the reading: empty for the first, whose columns are the reading's own.
 */
export function layOut(rows: readonly SourceRow[], previous: TableLayout | null, path: string, pen: Pen): TableLayout | null {
  const divided = divideRunOn(rows, pen);
  const numbersAt = divided.slice(0, ROWS_OF_HEADER).findIndex((row) => isNumberRow(row, pen));
  const headerEnd = numbersAt >= 0 ? numbersAt : headerLength(divided, pen);
  const header = divided.slice(0, headerEnd);
  const width = numbersAt >= 0 ? (divided[numbersAt]?.cells.length ?? 0) : Math.max(0, ...header.map((row) => row.cells.length));
  const top = header.find((row) => row.cells.length === width) ?? header.at(-1);
  if (top === undefined || width < FEWEST_COLUMNS) return previous === null ? null : { ...previous, rows: divided };

  const headers = top.cells.map((cell, index) => pen.takeCell(`${path}columns.${index}`, cell));
  const numbers = numbersAt >= 0 ? (divided[numbersAt]?.cells ?? []) : [];
  const columnNumbers = numbers.map((cell, index) => pen.takeCell(`${path}columnNumbers.${index}`, cell));
  const roles = columnRoles(headers);
  roles.forEach((role, index) => {
    if (role === 'other') pen.doubt(`${path}columns.${index}`, [{ code: 'column-unknown', detail: headers[index] ?? '' }]);
  });
  for (const needed of ['action', 'deadline', 'executors'] as const) {
    if (!roles.includes(needed)) pen.doubt(`${path}columns`, [{ code: 'column-missing', detail: needed }]);
  }
  const below = divided.slice(numbersAt >= 0 ? numbersAt + 1 : headerEnd).filter((row) => !isNumberRow(row, pen));
  return { headers, roles, columnNumbers, rows: below };
}

function headerLength(rows: readonly SourceRow[], pen: Pen): number {
  const known = (row: SourceRow): number => row.cells.filter((cell) => columnRole(pen.join(printed(cell))) !== 'other').length;
  const first = rows[0];
  if (first === undefined || known(first) < 2) return 0;
  const second = rows[1];
  return second !== undefined && known(second) >= 2 && !/\d/.test(pen.join(printed(second.cells[0] ?? EMPTY))) ? 2 : 1;
}

const EMPTY: SourceCell = { lines: [], start: 0, end: 0 };

/** `1 | 2 | 3 | 4 | 5 | 6` */
function isNumberRow(row: SourceRow, pen: Pen): boolean {
  return row.cells.length >= FEWEST_COLUMNS && row.cells.every((cell, index) => pen.join(printed(cell)) === String(index + 1));
}

/** Cells that lost the breaks between their rows: the column numbers, where printed, tell how long a row is. */
function divideRunOn(rows: readonly SourceRow[], pen: Pen): SourceRow[] {
  const longest = rows[0]?.cells ?? [];
  const texts = longest.slice(0, 40).map((cell) => pen.join(printed(cell)));
  const one = texts.findIndex((text, index) => index >= FEWEST_COLUMNS && text === '1' && texts[index + 1] === '2' && texts[index + 2] === '3');
  if (one < 0 || one * 2 > longest.length) return [...rows];
  const width = one;
  const divided: SourceRow[] = [{ cells: longest.slice(0, width) }, { cells: longest.slice(width, 2 * width) }];
  let at = 2 * width;
  while (at < longest.length) {
    const next = /^\d/.test(pen.join(printed(longest[at + 1] ?? EMPTY)));
    const isSection = next && !/^\d/.test(pen.join(printed(longest[at] ?? EMPTY)));
    const end = isSection ? at + 1 : at + width;
    divided.push({ cells: longest.slice(at, end) });
    at = end;
  }
  return [...divided, ...rows.slice(1)];
}

import { unparse } from 'papaparse';
import { tengeString } from '../../../cms/domain/money/tiyn';
import type { Cell, Table } from './table';

export const CSV = 'text/csv; charset=utf-8';

/** Spreadsheets take UTF-8 for what it is only after this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets take for a formula, full-width signs included (OWASP, CSV injection). */
const FORMULA = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as RFC 4180 CSV: sums in tenge with a point, dates in ISO, and no cell that a
 * spreadsheet would run as a formula.
 */
export function csvFile(table: Table): string {
  const lines = [
    table.columns.map((column) => neutralised(column.label)),
    ...table.rows.map((row) => row.map(csvCell)),
  ];
  return BYTE_ORDER_MARK + unparse(lines, { newline: '\r\n', quotes: mayMislead }) + '\r\n';
}

/** Readers that guess the separator, as spreadsheets do, must not guess it from a text. */
function mayMislead(value: unknown): boolean {
  return typeof value === 'string' && /[;\t|]/.test(value);
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  switch (cell.type) {
    case 'text':
      return neutralised(cell.value);
    case 'money':
      return tengeString(cell.value);
    default:
      return String(cell.value);
  }
}

/** A text that would be a formula gets an apostrophe before it, which spreadsheets show as text. */
export function neutralised(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

import writeXlsxFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node';
import { dayNumber, type IsoDate } from '../../../cms/domain/calendar/iso-date';
import { tengeString, type Tiyn } from '../../../cms/domain/money/tiyn';
import type { Cell, Table } from './table';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Excel keeps 15 significant digits; a sum with more is written as text rather than rounded. */
const EXACT_TIYN = 10n ** 15n;

/** Day 0 of Excel's 1900 calendar, as days since 1970-01-01. */
const EXCEL_EPOCH = -25_569;

const LONGEST_SHEET_NAME = 31;

/** A table as a workbook: sums are numbers in tenge, dates are dates, texts are never formulas. */
export async function xlsxFile(table: Table): Promise<Uint8Array> {
  const data: SheetData = [
    table.columns.map(({ label }) => ({
      type: String,
      value: label,
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'top',
    })),
    ...table.rows.map((row) => row.map(sheetCell)),
  ];
  const { toBuffer } = writeXlsxFile(data, {
    sheet: sheetName(table.name),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  });
  return toBuffer();
}

function sheetCell(cell: Cell): SheetCell {
  if (cell === null) return null;
  switch (cell.type) {
    case 'text':
      return { type: String, value: cell.value, wrap: true, alignVertical: 'top' };
    case 'date':
      return { type: Number, value: excelDay(cell.value), format: 'yyyy-mm-dd', alignVertical: 'top' };
    case 'money':
      return moneyCell(cell.value);
    case 'count':
      return { type: Number, value: cell.value, alignVertical: 'top' };
  }
}

function moneyCell(amount: Tiyn): SheetCell {
  if (amount >= EXACT_TIYN) return { type: String, value: tengeString(amount), alignVertical: 'top' };
  return { type: Number, value: Number(amount) / 100, format: '#,##0.00', alignVertical: 'top' };
}

function excelDay(date: IsoDate): number {
  return dayNumber(date) - EXCEL_EPOCH;
}

/** Excel allows 31 characters and none of `[]:*?/\` in a sheet's name. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_SHEET_NAME).trim();
}

import { sourcesIn } from '../money/sources';
import { columnOf, type Column, type ColumnRole } from './columns';
import type { Pen } from './pen';
import type { SourceRow } from './source';

const SAMPLE = 24;
const FEWEST_ROWS = 2;
const MOST_OF = 0.6;
const FEWEST_CELLS = 3;
const NUMBER = /^\d{1,3}(?:[.-]\d{1,3})*[.)]?$/;
const BODY = /(?:министерств|комитет|управлени|департамент|агентств|аким|отдел|комисси|инспекци|маслихат|министрлі|агентті|басқарма|әкім|бөлім|комиссия|мәслихат|(?<!\p{L})[А-ЯӘҒҚҢӨҰҮҺІ]{2,6}(?!\p{L}))/u;

/** What the cells of each column look like, of rows with several cells of words; `other` where they look like nothing known. */
function rolesByContent(rows: readonly SourceRow[], width: number, pen: Pen): ColumnRole[] {
  const sample = rows.filter(({ cells }) => cells.filter((cell) => cell.spans === undefined && cell.lines.length > 0).length >= FEWEST_CELLS).slice(0, SAMPLE);
  if (sample.length < FEWEST_ROWS) return [];
  const texts = Array.from({ length: width }, (_, column) =>
    sample.flatMap(({ cells }) => {
      const cell = cells[column];
      const text = cell === undefined || cell.spans !== undefined ? '' : pen.textOf(cell);
      return text === '' ? [] : [text];
    }),
  );
  const isMost = (column: readonly string[], like: (text: string) => boolean): boolean =>
    column.length >= FEWEST_ROWS && column.filter(like).length >= column.length * MOST_OF;
  return texts.map((column): ColumnRole => {
    if (isMost(column, (text) => NUMBER.test(text))) return 'number';
    if (isMost(column, (text) => isDeadline(text, pen))) return 'deadline';
    if (isMost(column, (text) => text.length < 60 && sourcesIn(text).length > 0)) return 'funding';
    return isMost(column, (text) => BODY.test(text)) ? 'executors' : 'other';
  });
}

function isDeadline(text: string, pen: Pen): boolean {
  const { kind } = pen.cells.deadline([text]).deadline;
  return kind !== 'unread' && kind !== 'none';
}

/**
 * Columns whose header says nothing known, by what their cells look like: a deadline, executors, a
 * source of money, each where no header names it. The columns themselves where nothing is to be added.
 */
export function filledByContent(columns: readonly Column[], rows: readonly SourceRow[], pen: Pen): readonly Column[] {
  const lacking = (['deadline', 'executors', 'funding'] as const).filter((role) => !columns.some((column) => column.role === role));
  const isOpen = columns.some(({ role, header }) => role === 'other' && header.length > 0);
  if (!isOpen || !(lacking.includes('deadline') || lacking.includes('executors'))) return columns;
  const roles = rolesByContent(rows, columns.length, pen);
  const wanted = new Set<ColumnRole>(lacking);
  const filled = columns.map((column, index): Column => {
    const role = roles[index] ?? 'other';
    if (column.role !== 'other' || !wanted.delete(role)) return column;
    return { ...column, role, isGuessed: true };
  });
  return filled.some(({ isGuessed }) => isGuessed === true) ? filled : columns;
}

/** The columns of a table without a header whose cells look like a plan's: deadlines and executors beside words; null for others. */
export function columnsByContent(rows: readonly SourceRow[], pen: Pen): readonly Column[] | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width < FEWEST_CELLS) return null;
  const roles = rolesByContent(rows, width, pen);
  if (!roles.includes('deadline') || !roles.includes('executors')) return null;
  const lengths = roles.map((role, column) =>
    role === 'other' ? rows.slice(0, SAMPLE).reduce((sum, { cells }) => sum + ((cells[column]?.end ?? 0) - (cells[column]?.start ?? 0)), 0) : 0,
  );
  const action = lengths.indexOf(Math.max(...lengths));
  if ((lengths[action] ?? 0) === 0) return null;
  return roles.map((role, column): Column => {
    const isFirst = roles.indexOf(role) === column;
    return { ...columnOf([]), role: column === action ? 'action' : isFirst ? role : 'other', isGuessed: true };
  });
}

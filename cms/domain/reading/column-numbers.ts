import type { Pen } from './pen';
import type { SourceRow } from './source';

const FEWEST = 3;
const NUMBER = /^(\d{1,2})[.)]?$/;
const LETTER = /^[АAБB][.)]?$/;

/**
 * Whether a row numbers the columns: `1 | 2 | 3 | 4`, `1. | 2. | 3.`, `А | 1 | 2 | 3`, and, in a
 * table parted down the page, `1 | 2 | 5 | 6`: figures that only grow, from one or a letter.
 */
export function isColumnNumbers(row: SourceRow, pen: Pen): boolean {
  let last = 0;
  let count = 0;
  for (const cell of row.cells) {
    if (cell.spans === 'left') continue;
    const text = pen.textOf(cell);
    count += 1;
    if (count <= 2 && last === 0 && LETTER.test(text)) continue;
    const figure = Number(NUMBER.exec(text)?.[1] ?? '0');
    if (figure <= last || (last === 0 && figure !== 1) || (count <= 2 && figure > 2)) return false;
    last = figure;
  }
  return count >= FEWEST && last >= FEWEST - 1;
}

import type { Pen } from './pen';
import { printed, type SourceRow } from './source';

const FEWEST = 3;
const NUMBER = /^(\d{1,2})[.)]?$/;
const LETTER = /^[АAБB][.)]?$/;

/**
 * Whether a row numbers the columns: `1 | 2 | 3 | 4`, `1. | 2. | 3.`, `А | 1 | 2 | 3`, and, in a
 * table parted down the page, `1 | 2 | 5 | 6`: figures that only grow, from one or a letter.
 */
export function isColumnNumbers(row: SourceRow, pen: Pen): boolean {
  const texts = row.cells.filter(({ spans }) => spans !== 'left').map((cell) => pen.join(printed(cell)));
  if (texts.length < FEWEST) return false;
  let last = 0;
  for (const [index, text] of texts.entries()) {
    if (index < 2 && last === 0 && LETTER.test(text)) continue;
    const figure = Number(NUMBER.exec(text)?.[1] ?? '0');
    if (figure <= last || (last === 0 && figure !== 1) || (index < 2 && figure > 2)) return false;
    last = figure;
  }
  return last >= FEWEST - 1;
}

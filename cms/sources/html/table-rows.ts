import type { SourceCell, SourceLine, SourceRow } from '../../domain/reading/source';
import { SourceProblem } from '../source-problem';

/** A cell of a table as its source gives it: its lines and place, and over how many columns and rows it is merged. */
export interface MergedCell {
  readonly lines: readonly SourceLine[];
  readonly start: number;
  readonly end: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** More places than any table has; merged cells can name any number of them in a few characters. */
const MOST_PLACES = 600_000;

/**
 * Lays the cells of a table out in columns: a merged cell takes up each of its columns and rows,
 * marked in all but the first (`spans`). Rows end with their last cell that is no mere end of a
 * merged one beyond the table's own width.
 * @throws SourceProblem `source-expands` where merged cells make a table larger than can be held
 */
export function layCells(rows: ReadonlyArray<readonly MergedCell[]>): SourceRow[] {
  const hanging = new Map<number, { readonly cell: SourceCell; left: number }>();
  let places = 0;
  return rows.map((row) => {
    const cells: SourceCell[] = [];
    const put = (cell: SourceCell): void => {
      places += 1;
      if (places > MOST_PLACES) throw new SourceProblem('source-expands');
      cells.push(cell);
    };
    const putHanging = (): boolean => {
      const above = hanging.get(cells.length);
      if (above === undefined) return false;
      if (above.left === 1) hanging.delete(cells.length);
      else above.left -= 1;
      put(above.cell);
      return true;
    };
    for (const { colSpan, rowSpan, lines, start, end } of row) {
      while (putHanging()) continue;
      for (let span = 0; span < colSpan; span += 1) {
        const isFirst = span === 0;
        if (!isFirst && hanging.has(cells.length)) break;
        const cell: SourceCell = isFirst ? { lines, start, end } : { lines: [], start: end, end, spans: 'left' };
        if (rowSpan > 1) hanging.set(cells.length, { cell: isFirst ? { ...cell, spans: 'above' } : cell, left: rowSpan - 1 });
        put(cell);
      }
    }
    while (putHanging()) continue;
    return { cells };
  });
}

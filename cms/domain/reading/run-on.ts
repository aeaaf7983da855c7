import type { Pen } from './pen';
import type { SourceCell, SourceRow } from './source';

const FEWEST_COLUMNS = 3;
const EMPTY: SourceCell = { lines: [], start: 0, end: 0 };

/** Cells that lost the breaks between their rows: the column numbers, where printed, tell how long a row is. */
export function divideRunOn(rows: readonly SourceRow[], pen: Pen): readonly SourceRow[] {
  const longest = rows[0]?.cells ?? [];
  if (longest.length < 2 * FEWEST_COLUMNS) return rows;
  const texts = longest.slice(0, 40).map((cell) => pen.textOf(cell));
  const one = texts.findIndex((text, index) => index >= FEWEST_COLUMNS && text === '1' && texts[index + 1] === '2' && texts[index + 2] === '3');
  if (one < 0 || one * 2 > longest.length) return rows;
  const width = one;
  const divided: SourceRow[] = [{ cells: longest.slice(0, width) }, { cells: longest.slice(width, 2 * width) }];
  let at = 2 * width;
  while (at < longest.length) {
    const next = /^\d/.test(pen.textOf(longest[at + 1] ?? EMPTY));
    const isSection = next && !/^\d/.test(pen.textOf(longest[at] ?? EMPTY));
    const end = isSection ? at + 1 : at + width;
    divided.push({ cells: longest.slice(at, end) });
    at = end;
  }
  return [...divided, ...rows.slice(1)];
}

/** Rows that run on where a blank line between them was lost: as many cells as several rows have, each starting with a number. */
export function dividedByWidth(rows: readonly SourceRow[], width: number, pen: Pen): readonly SourceRow[] {
  if (rows.every(({ cells }) => cells.length < 2 * width)) return rows;
  return rows.flatMap((row) => {
    const count = row.cells.length / width;
    if (count < 2 || !Number.isInteger(count) || row.cells.some(({ spans }) => spans !== undefined)) return [row];
    const parts = Array.from({ length: count }, (_, at) => ({ cells: row.cells.slice(at * width, (at + 1) * width) }));
    return parts.every(({ cells }) => /^\d/.test(pen.textOf(cells[0] ?? EMPTY))) ? parts : [row];
  });
}

import type { SourceCell, SourceRow } from './source';

const FEWEST_COLUMNS = 3;
/** The share of rows that must have one printed cell under each header. */
const MOST = 0.8;

/**
 * Rows whose merged cells drifted: as many cells are printed under a header as it has names, but the
 * wide one is another in the rows than in the header (`Мерзімі` over two columns, `Іс-шаралар` two
 * columns wide in every row). Such cells stand under their header by their order: each row is closed
 * up. Rows that have more or fewer cells, and tables with cells that go on from above, stay as they are.
 */
export function withoutDrift(rows: readonly SourceRow[]): readonly SourceRow[] {
  const [header, ...below] = rows.filter((row) => ownCells(row).length >= FEWEST_COLUMNS);
  if (header === undefined || below.length === 0 || rows.some(({ cells }) => cells.some(({ spans }) => spans === 'above'))) return rows;
  const count = ownCells(header).length;
  const shape = shapeOf(header);
  const alike = below.filter((row) => ownCells(row).length === count);
  const drifted = alike.filter((row) => shapeOf(row) !== shape && row.cells.length === header.cells.length);
  if (drifted.length === 0 || alike.length < below.length * MOST) return rows;
  return rows.map((row) => (ownCells(row).length === count ? { cells: ownCells(row) } : row));
}

function ownCells({ cells }: SourceRow): SourceCell[] {
  return cells.filter(({ spans }) => spans !== 'left');
}

/** Which cells are wide. */
function shapeOf({ cells }: SourceRow): string {
  return cells.map(({ spans }) => (spans === 'left' ? '-' : '+')).join('');
}

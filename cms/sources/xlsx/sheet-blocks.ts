import type { Block, SourceLine } from '../../domain/reading/source';
import { layCells, type MergedCell } from '../html/table-rows';
import { SourceProblem } from '../source-problem';
import type { Merge } from './sheet-parts';

/** The texts of a sheet, row by row; an empty cell is an empty text. */
export type SheetTexts = ReadonlyArray<readonly string[]>;

const FEWEST_COLUMNS = 3;
/** Merged cells do not overlap, so they cover no more places than a sheet has; a trap's may. */
const MOST_PLACES_MERGED = 1_000_000;

/**
 * The blocks of a sheet: a table from its first row of three filled cells to the last such row and
 * the rows that follow that without a gap; above and below, text.
 */
export function sheetBlocks(texts: SheetTexts, merges: readonly Merge[]): Block[] {
  const filled = texts.map((row) => row.filter((text) => text.trim() !== '').length);
  const first = filled.findIndex((count) => count >= FEWEST_COLUMNS);
  if (first < 0) return textBlock(texts);
  let end = filled.findLastIndex((count) => count >= FEWEST_COLUMNS) + 1;
  while (end < texts.length && (filled[end] ?? 0) > 0) end += 1;
  return [...textBlock(texts.slice(0, first)), tableBlock(texts, merges, first, end), ...textBlock(texts.slice(end))];
}

function textBlock(rows: SheetTexts): Block[] {
  const lines = rows.flatMap((row) => [...row.filter((text) => text.trim() !== '').flatMap((text) => text.split('\n')), '']).map(lineOf);
  return lines.some(({ text }) => text !== '') ? [{ type: 'text', lines }] : [];
}

function tableBlock(texts: SheetTexts, merges: readonly Merge[], first: number, end: number): Block {
  const rows = texts.slice(first, end);
  const left = Math.min(...rows.map((row) => firstFilled(row)));
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text !== '') + 1), 0);
  const covered = new Set<string>();
  let places = 0;
  const spans = new Map<string, { readonly colSpan: number; readonly rowSpan: number }>();
  for (const merge of merges) {
    const [top, bottom] = [Math.max(merge.top, first), Math.min(merge.bottom, end - 1)];
    const [from, to] = [Math.max(merge.left, left), Math.min(merge.right, width - 1)];
    if (bottom < top || to < from) continue;
    places += (bottom - top + 1) * (to - from + 1);
    if (places > MOST_PLACES_MERGED) throw new SourceProblem('source-expands');
    spans.set(`${top} ${from}`, { colSpan: to - from + 1, rowSpan: bottom - top + 1 });
    for (let row = top; row <= bottom; row += 1) for (let column = from; column <= to; column += 1) covered.add(`${row} ${column}`);
  }
  const cellsOf = (row: readonly string[], at: number): MergedCell[] =>
    Array.from({ length: width - left }, (_, index) => index + left).flatMap((column): MergedCell[] => {
      const span = spans.get(`${at} ${column}`);
      if (span === undefined && covered.has(`${at} ${column}`)) return [];
      const text = row[column] ?? '';
      const lines = text.trim() === '' ? [] : text.split('\n').map(lineOf);
      return [{ lines, start: 0, end: 0, ...(span ?? { colSpan: 1, rowSpan: 1 }) }];
    });
  return { type: 'table', rows: layCells(rows.map((row, index) => cellsOf(row, first + index))) };
}

function firstFilled(row: readonly string[]): number {
  const at = row.findIndex((text) => text.trim() !== '');
  return at < 0 ? Infinity : at;
}

/** Its place is given when the document is written. */
function lineOf(text: string): SourceLine {
  return { text, start: 0, end: 0, number: 0 };
}

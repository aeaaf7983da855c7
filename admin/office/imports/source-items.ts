import type { SourceDocument, SourceLine, SourceRow } from '../../../cms/domain/reading/source';
import type { ReviewField } from '../../../cms/domain/review/review';

/** One thing of the source's list: a line of text, a row of a table, or words outside the act. */
export type SourceItem =
  | { readonly type: 'line'; readonly line: SourceLine }
  | { readonly type: 'outside'; readonly line: SourceLine }
  | { readonly type: 'row'; readonly row: SourceRow; readonly table: number; readonly index: number };

/** A table's shape: shares of its width by column, and how many rows it has. */
export interface TableShape {
  readonly widths: readonly number[];
  readonly rows: number;
}

/** A source as the list it is drawn from: in order, with where each item begins. */
export interface SourceList {
  readonly items: readonly SourceItem[];
  /** Where each item begins in the source's text, ascending. */
  readonly starts: readonly number[];
  readonly tables: readonly TableShape[];
}

/** The list of a source. Words outside the act (a page's menus) stand where they were met, if a field holds them. */
export function sourceList(source: SourceDocument, fields: readonly ReviewField[]): SourceList {
  const items: SourceItem[] = [];
  const tables: TableShape[] = [];
  for (const block of source.blocks) {
    if (block.type === 'text') {
      items.push(...block.lines.map((line): SourceItem => ({ type: 'line', line })));
      continue;
    }
    const table = tables.length;
    tables.push({ widths: widthsOf(block.rows), rows: block.rows.length });
    items.push(...block.rows.map((row, index): SourceItem => ({ type: 'row', row, table, index })));
  }
  const withStarts = items.map((item) => ({ item, ...boundsOf(item) }));
  const outside = outsideOf(source, fields, withStarts);
  const all = [...withStarts, ...outside].sort((one, other) => one.start - other.start);
  return { items: all.map(({ item }) => item), starts: all.map(({ start }) => start), tables };
}

/** The place in the list of the item that holds a character of the source; -1 where the source is empty. */
export function itemAt({ starts }: Pick<SourceList, 'starts'>, character: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= character) low = middle + 1;
    else high = middle;
  }
  return starts.length === 0 ? -1 : Math.max(0, low - 1);
}

interface Placed {
  readonly item: SourceItem;
  readonly start: number;
  readonly end: number;
}

function boundsOf(item: SourceItem): { start: number; end: number } {
  if (item.type !== 'row') return { start: item.line.start, end: item.line.end };
  const own = item.row.cells.filter(({ spans }) => spans === undefined);
  const cells = own.length > 0 ? own : item.row.cells;
  return { start: cells[0]?.start ?? 0, end: Math.max(0, ...cells.map(({ end }) => end)) };
}

function outsideOf(source: SourceDocument, fields: readonly ReviewField[], placed: readonly Placed[]): Placed[] {
  const inside = [...placed].sort((one, other) => one.start - other.start);
  const starts = inside.map(({ start }) => start);
  return fields.flatMap(({ unit, places }) =>
    unit !== 'leftOver'
      ? []
      : places.flatMap(({ start, end, line: number }) => {
          const around = inside[itemAt({ starts }, start)];
          if (around !== undefined && around.start <= start && start < around.end) return [];
          const line = { text: source.text.slice(start, end), start, end, number };
          return [{ item: { type: 'outside' as const, line }, start, end }];
        }),
  );
}

const LEAST_SHARE = 7;
const MOST_SHARE = 60;

/** Columns as wide as their words ask for, none squeezed out: shares that sum to 100. */
function widthsOf(rows: readonly SourceRow[]): number[] {
  const sums: number[] = [];
  for (const { cells } of rows) {
    // A heading over the whole table says nothing of its columns.
    if (cells.filter(({ spans }) => spans !== 'left').length < 2) continue;
    cells.forEach(({ lines }, column) => {
      const length = lines.reduce((sum, { text }) => sum + text.length, 0);
      const longestWord = Math.max(0, ...lines.flatMap(({ text }) => text.split(/\s+/).map((word) => word.length)));
      sums[column] = Math.max(sums[column] ?? 0, longestWord) + Math.sqrt(Math.min(length, 900));
    });
  }
  if (sums.length === 0) return [100];
  const all = sums.reduce((sum, one) => sum + one, 0) || 1;
  const shares = sums.map((sum) => Math.min(MOST_SHARE, Math.max(LEAST_SHARE, (sum / all) * 100)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / total) * 100);
}

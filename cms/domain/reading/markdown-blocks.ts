import { decodeEntities } from './html-entities';
import { linesOf, type Block, type SourceCell, type SourceLine, type SourceRow } from './source';

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;
const BREAKS_LINE = new Set(['br', 'p', 'div', 'li']);

/** Where a source has marks that are no words of it: tags, signs of emphasis. */
export interface Markup {
  readonly start: number;
  readonly end: number;
}

/** Whether a source is Markdown or HTML with tables, not tab-separated text. */
export function hasHtmlTable(source: string): boolean {
  return /<table[\s>]/i.test(source);
}

/**
 * The blocks of a Markdown text with HTML tables, as the official bank publishes acts, and the
 * places of the tags. A cell that spans rows stands in each of them.
 */
export function markdownBlocks(source: string): { blocks: Block[]; markup: Markup[] } {
  const lines = linesOf(source);
  const blocks: Block[] = [];
  const markup: Markup[] = [];
  let textFrom = 0;
  let table: OpenTable | null = null;
  for (const match of source.matchAll(TAG)) {
    const tag = (match[2] ?? '').toLowerCase();
    const closes = match[1] === '/';
    const [start, end] = [match.index, match.index + match[0].length];
    if (table === null) {
      if (tag !== 'table' || closes) continue;
      pushText(blocks, lines, source, textFrom, start);
      table = { rows: [], row: null, cell: null };
      markup.push({ start, end });
      continue;
    }
    markup.push({ start, end });
    if (tag === 'table' && closes) {
      endCell(table, source, start, lines);
      blocks.push({ type: 'table', rows: spread(table.rows) });
      table = null;
      textFrom = end;
    } else {
      takeTag(table, tag, closes, match[3] ?? '', start, end, source, lines);
    }
  }
  if (table !== null) {
    endCell(table, source, source.length, lines);
    blocks.push({ type: 'table', rows: spread(table.rows) });
  } else {
    pushText(blocks, lines, source, textFrom, source.length);
  }
  return { blocks, markup };
}

interface SpanningCell extends SourceCell {
  readonly rowSpan: number;
}

interface OpenTable {
  readonly rows: SpanningCell[][];
  row: SpanningCell[] | null;
  cell: { readonly start: number; readonly rowSpan: number; readonly breaks: number[] } | null;
}

function takeTag(
  table: OpenTable, tag: string, closes: boolean, attributes: string, start: number, end: number, source: string, lines: readonly SourceLine[],
): void {
  if (tag === 'tr') {
    endCell(table, source, start, lines);
    table.row = closes ? null : openRow(table);
  } else if (tag === 'td' || tag === 'th') {
    endCell(table, source, start, lines);
    if (closes) return;
    table.row ??= openRow(table);
    const rowSpan = Math.min(500, Number(/rowspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? '1'));
    table.cell = { start: end, rowSpan, breaks: [] };
  } else if (table.cell !== null && BREAKS_LINE.has(tag)) {
    table.cell.breaks.push(start);
  }
}

function openRow(table: OpenTable): SpanningCell[] {
  const row: SpanningCell[] = [];
  table.rows.push(row);
  return row;
}

function endCell(table: OpenTable, source: string, end: number, lines: readonly SourceLine[]): void {
  const { cell } = table;
  if (cell === null) return;
  const bounds = [cell.start, ...cell.breaks, end];
  const cellLines = bounds.slice(0, -1).flatMap((from, index) => rawLines(source, from, bounds[index + 1] ?? end, lines));
  table.row?.push({ lines: cellLines, start: cell.start, end, rowSpan: cell.rowSpan });
  table.cell = null;
}

function rawLines(source: string, from: number, to: number, lines: readonly SourceLine[]): SourceLine[] {
  const number = lineAt(lines, from);
  let start = from;
  return source.slice(from, to).split('\n').map((raw, index) => {
    const line = { text: decodeEntities(raw.replace(TAG, '')), start, end: start + raw.length, number: number + index };
    start += raw.length + 1;
    return line;
  });
}

/** The number of the line a place is on. */
function lineAt(lines: readonly SourceLine[], place: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.number ?? 1;
}

/** Gives each row the cells that span into it from above. */
function spread(rows: readonly SpanningCell[][]): SourceRow[] {
  const hanging = new Map<number, { cell: SpanningCell; left: number }>();
  return rows.map((row) => {
    const cells: SourceCell[] = [];
    const own = [...row];
    for (let column = 0; own.length > 0 || hanging.has(column); column += 1) {
      const above = hanging.get(column);
      if (above !== undefined && above.left > 0) {
        cells.push(above.cell);
        if (above.left === 1) hanging.delete(column);
        else hanging.set(column, { cell: above.cell, left: above.left - 1 });
        continue;
      }
      const cell = own.shift();
      if (cell === undefined) break;
      cells.push(cell);
      if (cell.rowSpan > 1) hanging.set(column, { cell, left: cell.rowSpan - 1 });
    }
    return { cells };
  });
}

function pushText(blocks: Block[], lines: readonly SourceLine[], source: string, from: number, to: number): void {
  if (source.slice(from, to).trim() === '') return;
  const first = lineAt(lines, from) - 1;
  const inside: SourceLine[] = [];
  for (let index = first; index < lines.length && (lines[index]?.start ?? to) < to; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const [start, end] = [Math.max(line.start, from), Math.min(line.end, to)];
    inside.push({ text: withoutMarks(source.slice(start, end)), start, end, number: line.number });
  }
  blocks.push({ type: 'text', lines: inside });
}

/** A line without the marks of Markdown: heading, quotation, emphasis, escapes, forced break. */
function withoutMarks(raw: string): string {
  const line = raw.replace(TAG, '').replace(/^\s*(?:>\s?)*(?:#{1,6}\s+)?/, '').replace(/\\$/, '');
  return decodeEntities(line.replace(/\*{1,3}/g, '').replace(/\\([()[\].*_#>-])/g, '$1'));
}

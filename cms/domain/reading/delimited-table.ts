import { columnRole } from './columns';
import { LONGEST_LINE, type FoundTable } from './drawn-table';
import type { SourceCell, SourceLine } from './source';

const FEWEST_COLUMNS = 3;
const FEWEST_ROLES = 2;
const DELIMITERS = [';', ','] as const;
/** A quoted cell that is never closed takes no more lines than this. */
const MOST_LINES_OF_CELL = 200;

/**
 * The table whose cells are parted by semicolons or commas, as programs export it, that starts at a
 * line, or null. Its first row must be a header that plans have, and every row as long: sentences
 * have semicolons and commas too.
 */
export function delimitedTable(lines: readonly SourceLine[], at: number): FoundTable | null {
  for (const delimiter of DELIMITERS) {
    const header = recordAt(lines, at, delimiter);
    if (header === null || header.cells.length < FEWEST_COLUMNS || !isHeader(header.cells)) continue;
    const rows = [header.cells];
    let end = header.end;
    for (let next = recordAt(lines, end, delimiter); next !== null && next.cells.length === header.cells.length; next = recordAt(lines, end, delimiter)) {
      rows.push(next.cells);
      end = next.end;
    }
    if (rows.length > 1) return { rows: rows.map((cells) => ({ cells })), end };
  }
  return null;
}

function isHeader(cells: readonly SourceCell[]): boolean {
  const roles = new Set(cells.map((cell) => columnRole(cell.lines.map(({ text }) => text).join(' ').slice(0, 200))));
  roles.delete('other');
  return roles.size >= FEWEST_ROLES && roles.has('action');
}

interface Found {
  readonly cells: readonly SourceCell[];
  readonly end: number;
}

/** The record that starts at a line; a quoted cell may go on over lines. */
function recordAt(lines: readonly SourceLine[], at: number, delimiter: string): Found | null {
  const first = lines[at];
  if (first === undefined || first.text.length > LONGEST_LINE || !first.text.includes(delimiter)) return null;
  const cells: SourceCell[] = [];
  let index = at;
  let line = first;
  let column = 0;
  for (;;) {
    const parts: SourceLine[] = [];
    const isQuoted = line.text.charAt(column) === '"';
    let to = isQuoted ? closingQuote(line.text, column + 1) : nextDelimiter(line.text, column, delimiter);
    let from = isQuoted ? column + 1 : column;
    while (isQuoted && to < 0) {
      parts.push(part(line, from, line.text.length));
      index += 1;
      const below = lines[index];
      if (below === undefined || index - at > MOST_LINES_OF_CELL) return null;
      line = below;
      from = 0;
      to = closingQuote(line.text, 0);
    }
    parts.push(part(line, from, to));
    const filled = parts.filter(({ text }) => text.trim() !== '');
    cells.push({ lines: filled, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });
    const next = isQuoted ? to + 1 : to;
    if (next >= line.text.length || line.text.slice(next).trim() === '') return { cells, end: index + 1 };
    if (line.text.charAt(next) !== delimiter) return null;
    column = next + 1;
  }
}

function nextDelimiter(text: string, from: number, delimiter: string): number {
  const at = text.indexOf(delimiter, from);
  return at < 0 ? text.length : at;
}

/** The place of the quote that closes a cell: one that is not doubled; -1 where the line has none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text.charAt(at + 1) !== '"') return at;
  return -1;
}

function part(line: SourceLine, from: number, to: number): SourceLine {
  return { text: line.text.slice(from, to).replaceAll('""', '"'), start: line.start + from, end: line.start + to, number: line.number };
}

/** A line of a source, with its place: `start` and `end` count characters, `number` counts from 1. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

export interface SourceCell {
  readonly lines: readonly SourceLine[];
  readonly start: number;
  readonly end: number;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
}

/** What a source is made of, in order: stretches of lines, and tables. */
export type Block =
  | { readonly type: 'text'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'table'; readonly rows: readonly SourceRow[] };

/** The lines of a source, blank ones too. */
export function linesOf(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const text of source.split('\n')) {
    lines.push({ text, start, end: start + text.length, number: lines.length + 1 });
    start += text.length + 1;
  }
  return lines;
}

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === '';
}

/** The cell's printed lines. */
export function printed(cell: SourceCell): string[] {
  return cell.lines.map((line) => line.text);
}

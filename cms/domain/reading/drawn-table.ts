import type { SourceCell, SourceLine, SourceRow } from './source';

/** What was found in lines of plain text: a table up to `end`, not with it, or, without rows, none up to there. */
export interface FoundTable {
  readonly rows: readonly SourceRow[];
  readonly end: number;
}

const RULE = /^[\s|:+=_\-–—─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/;
const RULE_MARK = /[=_\-–—─━═]{3}/;
const BAR = /[|│┃║]/;
const FEWEST_COLUMNS = 3;
const FEWEST_RULES_OF_GRID = 2;
/** No row of a drawn table is as long. */
export const LONGEST_LINE = 20_000;

/**
 * The table drawn with bars that starts at a line. `| a | b | c |` is a row; rules between
 * lines part header and rows. Where two rules or more stand between rows, all lines from one rule to
 * the next are one row, its cells going on line below line.
 */
export function drawnTable(lines: readonly SourceLine[], at: number): FoundTable {
  const groups: SourceCell[][][] = [[]];
  let end = at;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text.trim() === '') {
      if (!isRowLine(lines[index + 1])) break;
      continue;
    }
    if (!mayBeDrawn(line)) break;
    if (isRule(line.text)) groups.push([]);
    else groups.at(-1)?.push(cellsOf(line));
    end = index + 1;
  }
  const parts = groups.filter((group) => group.length > 0);
  const rows = parts.flat();
  const wide = rows.filter((cells) => cells.length >= FEWEST_COLUMNS).length;
  if (wide < 2) return { rows: [], end };
  return { rows: rowsOf(parts).map((cells) => ({ cells })), end };
}

function rowsOf(parts: ReadonlyArray<readonly SourceCell[][]>): SourceCell[][] {
  if (parts.length > FEWEST_RULES_OF_GRID) return parts.map(below);
  const [header = [], body = []] = parts;
  return parts.length === 2 && header.length > 1 ? [below(header), ...body] : parts.flat();
}

/** Whether a line may be one of a drawn table. */
export function mayBeDrawn({ text }: SourceLine): boolean {
  return text.length <= LONGEST_LINE && !text.includes('\t') && (BAR.test(text) || isRule(text));
}

function isRule(text: string): boolean {
  return RULE.test(text) && RULE_MARK.test(text);
}

function isRowLine(line: SourceLine | undefined): boolean {
  return line !== undefined && mayBeDrawn(line);
}

/** The cells of a line; the bars at its edges are no cells of their own. */
function cellsOf(line: SourceLine): SourceCell[] {
  const bars = [...line.text.matchAll(/(?<!\\)[|│┃║]/g)].map(({ index }) => index);
  const from = line.text.slice(0, bars[0]).trim() === '' ? bars.shift() : undefined;
  const to = bars.length > 0 && line.text.slice((bars.at(-1) ?? 0) + 1).trim() === '' ? bars.pop() : undefined;
  const edges = [from ?? -1, ...bars, to ?? line.text.length];
  return edges.slice(1).map((right, index) => {
    const left = (edges[index] ?? -1) + 1;
    const [start, end] = [line.start + left, line.start + Math.max(left, right)];
    const text = line.text.slice(left, Math.max(left, right));
    return { lines: text.trim() === '' ? [] : [{ text, start, end, number: line.number }], start, end };
  });
}

/** Lines of one row as its cells, each going on below. */
function below(lines: ReadonlyArray<readonly SourceCell[]>): SourceCell[] {
  const width = Math.max(...lines.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const parts = lines.flatMap((cells) => cells[column] ?? []);
    const filled = parts.flatMap((cell) => cell.lines);
    const [first, last] = [filled[0] ?? parts[0], filled.at(-1) ?? parts[0]];
    return { lines: filled, start: first?.start ?? 0, end: last?.end ?? 0 };
  });
}

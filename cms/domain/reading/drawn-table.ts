import type { SourceCell, SourceLine, SourceRow } from './source';

/** What was found in lines of plain text: a table up to `end`, not with it, or, without rows, none up to there. */
export interface FoundTable {
  readonly rows: readonly SourceRow[];
  readonly end: number;
}

const RULE = /^[\s|:+=_\-–—─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/;
const RULE_MARK = /[=_\-–—─━═]{3}/;
const BAR = /[|│┃║]/;
/** Exclamation marks stand for bars in texts of the nineties, two or more a line, apart from words. */
const BANGS = /(?:^|\s)!(?:\s.*)?\s!(?=\s|$)/;
const NUMBERED = /^\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s*$/;
const TOTAL = /^\s*(?:итого|всего|жиыны|жиынтығы|барлығы)/i;
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
  const drawn: SourceLine[][] = [[]];
  let end = at;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text.trim() === '') {
      if (!isRowLine(lines[index + 1])) break;
      continue;
    }
    if (!mayBeDrawn(line)) break;
    if (isRule(line.text)) drawn.push([]);
    else drawn.at(-1)?.push(line);
    end = index + 1;
  }
  const edges = edgesOf(drawn.flat());
  const parts = drawn.filter((group) => group.length > 0).map((group) => group.map((line) => cellsOf(line, edges)));
  const rows = parts.flat();
  const wide = rows.filter((cells) => cells.length >= FEWEST_COLUMNS).length;
  if (wide < 2) return { rows: [], end };
  return { rows: rowsOf(parts).map((cells) => ({ cells })), end };
}

function rowsOf(parts: ReadonlyArray<readonly SourceCell[][]>): SourceCell[][] {
  const isGrid = parts.length > FEWEST_RULES_OF_GRID;
  if (isGrid && parts.some((part) => part.filter(startsRow).length > 1)) return parts.flatMap(rowsOfPart);
  if (isGrid) return parts.map(below);
  const [header = [], body = []] = parts;
  return parts.length === 2 && header.length > 1 ? [below(header), ...body] : parts.flat();
}

/** Lines between two rules: one row, or, where several start with a number, a row for each with the lines under it. */
function rowsOfPart(part: readonly SourceCell[][]): SourceCell[][] {
  if (part.filter(startsRow).length < 2) return [below(part)];
  const rows: SourceCell[][][] = [];
  let isAfterBlank = true;
  for (const line of part) {
    const isBlank = line.every(({ lines }) => lines.length === 0);
    if (!isBlank && (isAfterBlank || startsRow(line))) rows.push([line]);
    else if (!isBlank) rows.at(-1)?.push(line);
    isAfterBlank = isBlank;
  }
  return rows.map(below);
}

function startsRow([number, action]: readonly SourceCell[]): boolean {
  return NUMBERED.test(number?.lines[0]?.text ?? '') || TOTAL.test(action?.lines[0]?.text ?? '') || TOTAL.test(number?.lines[0]?.text ?? '');
}

/** Whether a line may be one of a drawn table. */
export function mayBeDrawn({ text }: SourceLine): boolean {
  return text.length <= LONGEST_LINE && !text.includes('\t') && (BAR.test(text) || BANGS.test(text) || isRule(text));
}

function isRule(text: string): boolean {
  return RULE.test(text) && RULE_MARK.test(text);
}

function isRowLine(line: SourceLine | undefined): boolean {
  return line !== undefined && mayBeDrawn(line);
}

/** Whether lines have bars at their edges, which part no cells: where all of them have. */
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

function edgesOf(lines: readonly SourceLine[]): Edges {
  const barred = lines.map(({ text }) => ({ text, bars: barsOf(text) })).filter(({ bars }) => bars.length > 0);
  return {
    left: barred.every(({ text, bars }) => text.slice(0, bars[0]).trim() === ''),
    right: barred.every(({ text, bars }) => text.slice((bars.at(-1) ?? 0) + 1).trim() === ''),
  };
}

function barsOf(text: string): number[] {
  return [...text.matchAll(BAR.test(text) ? /(?<!\\)[|│┃║]/g : /!/g)].map(({ index }) => index);
}

function cellsOf(line: SourceLine, edges: Edges): SourceCell[] {
  const bars = barsOf(line.text);
  const from = edges.left ? bars.shift() : undefined;
  const to = edges.right ? bars.pop() : undefined;
  const sides = [from ?? -1, ...bars, to ?? line.text.length];
  return sides.slice(1).map((right, index) => {
    const left = (sides[index] ?? -1) + 1;
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

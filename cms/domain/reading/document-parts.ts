import type { Pen } from './pen';
import { printed, type Block, type SourceLine, type SourceRow } from './source';
import { startsPlan, tableOf, withGuessedHeader, type Table } from './tables';

/** A part of the act, in order: lines of text, or a table. */
export type Part = { readonly type: 'text'; readonly lines: readonly SourceLine[] } | ({ readonly type: 'table' } & Table);

const MOST_ROWS = 6;
const MOST_FILLED = 3;
const LONGEST_CELL = 400;

/**
 * The parts of a source. A table that only sets text side by side, as pages set a signature or a
 * stamp of approval, is text; `plan` is the place of the first table of a plan, or -1.
 */
export function partsOf(blocks: readonly Block[], pen: Pen): { parts: readonly Part[]; plan: number } {
  const parts: Part[] = [];
  let plan = -1;
  for (const block of blocks) {
    if (block.type === 'text') {
      pushText(parts, block.lines);
      continue;
    }
    const table = tableOf(block.rows, pen);
    if (plan < 0 && startsPlan(table)) plan = parts.length;
    else if (table.header === null && (plan < 0 ? setsText(block.rows) : setsStamp(block.rows, pen))) {
      pushText(parts, linesOfCells(block.rows));
      continue;
    }
    parts.push({ type: 'table', ...table });
  }
  return plan < 0 ? guessedPlan(parts, pen) : { parts, plan };
}

/** Where no header names a plan, the first table whose cells look like one is it. */
function guessedPlan(parts: readonly Part[], pen: Pen): { parts: readonly Part[]; plan: number } {
  for (const [index, part] of parts.entries()) {
    if (part.type !== 'table' || part.header !== null) continue;
    const guessed = withGuessedHeader(part, pen);
    if (!startsPlan(guessed)) continue;
    return { parts: [...parts.slice(0, index), { type: 'table', ...guessed }, ...parts.slice(index + 1)], plan: index };
  }
  return { parts, plan: -1 };
}

function pushText(parts: Part[], lines: readonly SourceLine[]): void {
  const last = parts.at(-1);
  if (last?.type === 'text') parts[parts.length - 1] = { type: 'text', lines: [...last.lines, ...lines] };
  else parts.push({ type: 'text', lines });
}

/** Few rows, few cells of words in each: no list of anything. */
function setsText(rows: readonly SourceRow[]): boolean {
  if (rows.length > MOST_ROWS) return false;
  return rows.every(({ cells }) => {
    const filled = cells.filter((cell) => cell.spans === undefined && printed(cell).some((text) => text.trim() !== ''));
    return filled.length <= MOST_FILLED && filled.every((cell) => cell.end - cell.start <= LONGEST_CELL);
  });
}

function setsStamp(rows: readonly SourceRow[], pen: Pen): boolean {
  if (!setsText(rows)) return false;
  const text = pen.join(linesOfCells(rows).map((line) => line.text));
  return /^(?:утвержд[её]н|приложение)|(?:бекітілген|қосымша)\.?$/i.test(text);
}

function linesOfCells(rows: readonly SourceRow[]): SourceLine[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.spans === undefined ? cell.lines : [])));
}

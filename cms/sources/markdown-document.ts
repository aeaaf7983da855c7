import { linesOf, type Block, type SourceDocument, type SourceLine, type Stretch } from '../domain/reading/source';
import { partsOfLines } from '../domain/reading/text-blocks';
import { withoutMarks } from '../domain/reading/markdown-lines';
import { withBlankEntities } from './html/blank-entities';
import { readPage } from './html/read-page';
import { rowsOf } from './html/tables';

/**
 * A Markdown text, whose tables are written in HTML or in its own way, made ready for reading.
 * Places are offsets into the text as received.
 * @throws SourceProblem `source-expands` for a text of more cells and lines than can be held
 */
export function markdownDocument(text: string): SourceDocument {
  const page = readPage(text);
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const markup: Stretch[] = [...page.markup];
  let next = 0;
  let from = 0;
  const takeText = (to: number): void => {
    const between: SourceLine[] = [];
    for (let line = lines[next]; line !== undefined && line.start < to; line = lines[next]) {
      const [start, end] = [Math.max(line.start, from), Math.min(line.end, to)];
      between.push({ text: text.slice(start, end), start, end, number: line.number });
      if (line.end > to) break;
      next += 1;
    }
    if (between.every((line) => line.text.trim() === '')) return;
    const parts = partsOfLines(between);
    blocks.push(...parts.blocks.map(unmarked));
    markup.push(...parts.markup);
  };
  for (const table of page.tables) {
    if (table.start < from) continue;
    takeText(table.start);
    blocks.push({ type: 'table', rows: rowsOf(table) });
    from = table.end;
    while ((lines[next]?.end ?? Infinity) < from) next += 1;
  }
  takeText(text.length);
  return { text, blocks, markup: withBlankEntities(text, markup.sort((a, b) => a.start - b.start)) };
}

function unmarked(block: Block): Block {
  const bare = (line: SourceLine): SourceLine => ({ ...line, text: withoutMarks(line.text) });
  if (block.type === 'text') return { type: 'text', lines: block.lines.map(bare) };
  return { type: 'table', rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, lines: cell.lines.map(bare) })) })) };
}

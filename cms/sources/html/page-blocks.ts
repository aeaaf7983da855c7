import { withoutTags } from '../../domain/reading/markdown-lines';
import type { Block, SourceCell, SourceLine, Stretch } from '../../domain/reading/source';
import { partsOfLines } from '../../domain/reading/text-blocks';
import type { UnplacedLine } from '../written-document';
import { controlsOf, isOfAct } from './act-parts';
import type { Page, PageNode, PageTable, Paragraph } from './nodes';
import { captionRows, dataTables, rowsOf } from './tables';
import { seen } from './text-writer';

/**
 * The blocks of the act on a page, in order: its data tables, and between them its paragraphs as
 * text lines, a blank line after each. What stands in a table that only lays text out is text, and so
 * is what stands over the header of a table in rows of its own.
 */
export function pageBlocks(page: Page): Block[] {
  const data = dataTables(page.tables);
  return blocksOf(page, data, isOfAct(page, data));
}

/** The stretches of a page that hold nothing but its buttons and menus, in order. */
export function pageControls(page: Page): Stretch[] {
  return controlsOf(page, dataTables(page.tables));
}

/** The blocks of a page that is nothing but a document, in the same manner. */
export function documentBlocks(page: Page): Block[] {
  return blocksOf(page, dataTables(page.tables), () => true);
}

function blocksOf(page: Page, data: ReadonlySet<PageTable>, isKept: (paragraph: Paragraph) => boolean): Block[] {
  const blocks: Block[] = [];
  let text: UnplacedLine[] = [];
  const endText = (): void => {
    if (text.some((line) => line.text.trim() !== '' || line.tail !== undefined)) blocks.push({ type: 'text', lines: text });
    text = [];
  };
  const takeLines = (lines: readonly SourceLine[]): void => {
    const last = lines.at(-1);
    text.push(...lines, { text: '', start: last?.end ?? 0, end: last?.end ?? 0, number: last?.number ?? 1 });
  };
  const takeTable = (table: PageTable): void => {
    const rows = rowsOf(table);
    const captions = captionRows(rows);
    for (const { cells } of rows.slice(0, captions)) for (const { lines } of cells) if (lines.length > 0) takeLines(lines);
    endText();
    blocks.push({ type: 'table', rows: rows.slice(captions) });
  };
  const walk = (node: PageNode): void => {
    if (node.type === 'container') node.children.forEach(walk);
    else if (node.type === 'table') {
      if (data.has(node)) takeTable(node);
      else for (const row of node.rows) for (const { content } of row) walk(content);
    } else if (isKept(node)) {
      if (!node.isPlain) return takeLines(node.lines);
      endText();
      blocks.push(...plainBlocks(node.lines, page.html));
    }
  };
  walk(page.root);
  endText();
  return blocks;
}

/** Text that was written as it stands (`pre`) is told as plain texts are, by the characters of the source. */
function plainBlocks(lines: readonly SourceLine[], html: string): Block[] {
  const raw = lines.map(({ start, end, number }) => ({ text: html.slice(start, end), start, end, number }));
  const bare = (line: SourceLine): SourceLine => ({ ...line, text: seen(withoutTags(line.text)) });
  const bareCell = (cell: SourceCell): SourceCell => ({ ...cell, lines: cell.lines.map(bare) });
  return partsOfLines(raw).blocks.map((block) =>
    block.type === 'text'
      ? { type: 'text', lines: block.lines.map(bare) }
      : { type: 'table', rows: block.rows.map(({ cells }) => ({ cells: cells.map(bareCell) })) },
  );
}

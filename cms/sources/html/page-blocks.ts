import type { Block, SourceLine } from '../../domain/reading/source';
import { partsOfLines } from '../../domain/reading/text-blocks';
import { isOfAct } from './act-parts';
import type { Page, PageNode, PageTable, Paragraph } from './nodes';
import { dataTables, rowsOf } from './tables';

/**
 * The blocks of the act on a page, in order: its data tables, and between them its paragraphs as
 * text lines, a blank line after each. What stands in a table that only lays text out is text.
 */
export function pageBlocks(page: Page): Block[] {
  const data = dataTables(page.tables);
  return blocksOf(page, data, isOfAct(page, data));
}

/** The blocks of a page that is nothing but a document, in the same manner. */
export function documentBlocks(page: Page): Block[] {
  return blocksOf(page, dataTables(page.tables), () => true);
}

function blocksOf(page: Page, data: ReadonlySet<PageTable>, isKept: (paragraph: Paragraph) => boolean): Block[] {
  const blocks: Block[] = [];
  let text: SourceLine[] = [];
  const endText = (): void => {
    if (text.some((line) => line.text.trim() !== '')) blocks.push({ type: 'text', lines: text });
    text = [];
  };
  const take = (paragraph: Paragraph): void => {
    if (!isKept(paragraph)) return;
    if (paragraph.isPlain) {
      endText();
      blocks.push(...partsOfLines(paragraph.lines).blocks);
      return;
    }
    const end = paragraph.lines.at(-1)?.end ?? 0;
    text.push(...paragraph.lines, { text: '', start: end, end, number: paragraph.lines.at(-1)?.number ?? 1 });
  };
  const walk = (node: PageNode): void => {
    if (node.type === 'paragraph') take(node);
    else if (node.type === 'container') node.children.forEach(walk);
    else if (data.has(node)) {
      endText();
      blocks.push({ type: 'table', rows: rowsOf(node) });
    } else for (const row of node.rows) for (const { content } of row) walk(content);
  };
  walk(page.root);
  endText();
  return blocks;
}

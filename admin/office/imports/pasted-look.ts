/** Pasted HTML as it is shown for a look: never as HTML, only its words. */
export type LookPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly LookCell[])[]; readonly more: number };

export interface LookCell {
  readonly text: string;
  readonly span: number;
}

const MOST_ROWS = 100;
const MOST_CELL_SPAN = 50;
const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE', 'BR']);
const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'TITLE', 'META', 'LINK', 'TEMPLATE']);

/** The paragraphs and tables of pasted HTML. A parsed document runs no scripts and loads nothing. */
export function lookAt(html: string): LookPart[] {
  const parts: LookPart[] = [];
  let words = '';
  const flush = (): void => {
    const text = folded(words);
    if (text !== '') parts.push({ type: 'text', text });
    words = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) words += node.textContent ?? '';
    if (!(node instanceof Element) || NO_WORDS.has(node.tagName)) return;
    if (node instanceof HTMLTableElement) {
      flush();
      parts.push(tableOf(node));
      return;
    }
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) flush();
    node.childNodes.forEach(walk);
    if (isBlock) flush();
  };
  new DOMParser().parseFromString(html, 'text/html').body.childNodes.forEach(walk);
  flush();
  return parts;
}

function tableOf(table: HTMLTableElement): LookPart {
  const rows = [...table.rows];
  return {
    type: 'table',
    rows: rows.slice(0, MOST_ROWS).map((row) =>
      [...row.cells].map((cell) => ({ text: folded(cell.textContent ?? ''), span: Math.min(cell.colSpan, MOST_CELL_SPAN) })),
    ),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

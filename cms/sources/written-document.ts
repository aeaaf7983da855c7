import { withoutUnwritable } from '../domain/text/unwritable';
import type { Block, SourceCell, SourceDocument, SourceLine } from '../domain/reading/source';

/** A line as a source gives it; `tail` are words after it that are not the act's, such as a footnote's mark. */
export interface UnplacedLine extends SourceLine {
  readonly tail?: string;
}

/**
 * The document of a source that is no text: a text is written out of its blocks, for places to count
 * characters in. It is written as a plain text of a legal database is: a line for each line, each
 * cell on a line of its own after a tab, its further lines below it, a blank line between rows. The
 * places of the blocks given are not used.
 */
export function writtenDocument(blocks: readonly Block[]): SourceDocument {
  const pieces: string[] = [];
  let at = 0;
  let number = 1;
  const put = (text: string): void => {
    pieces.push(text);
    at += text.length;
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) number += 1;
  };
  const putLine = ({ text: received, tail }: UnplacedLine): SourceLine => {
    const text = withoutUnwritable(received);
    const [start, line] = [at, number];
    put(text);
    const end = at;
    put(`${withoutUnwritable(tail ?? '')}\n`);
    return { text, start, end, number: line };
  };
  const putCell = (lines: readonly SourceLine[]): SourceCell => {
    put('\t');
    const written = lines.map(putLine);
    if (lines.length === 0) put('\n');
    return { lines: written, start: written[0]?.start ?? at - 1, end: written.at(-1)?.end ?? at - 1 };
  };

  const written = blocks.map((block): Block => {
    if (block.type === 'text') return { type: 'text', lines: block.lines.map(putLine) };
    const merged = new Map<readonly SourceLine[], SourceCell>();
    const rows = block.rows.map(({ cells }) => {
      const row: SourceCell[] = [];
      for (const { lines, spans } of cells) {
        const above = spans === 'above' ? merged.get(lines) : undefined;
        if (above !== undefined) row.push({ ...above, spans: 'above' });
        else if (spans === 'left') row.push({ lines: [], start: row.at(-1)?.end ?? at, end: row.at(-1)?.end ?? at, spans });
        else {
          const cell = putCell(lines);
          merged.set(lines, cell);
          row.push(cell);
        }
      }
      put('\n');
      return { cells: row };
    });
    return { type: 'table', rows };
  });
  return { text: pieces.join(''), blocks: written, markup: [] };
}

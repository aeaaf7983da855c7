import type { SourceLine, Stretch } from '../../domain/reading/source';

/**
 * A line under construction. `linked` counts its letters that stand in links; `tail` holds the words
 * after it that are left out: deleted ones, a footnote's mark.
 */
export interface PageLine extends SourceLine {
  text: string;
  start: number;
  end: number;
  linked: number;
  tail?: string;
}

/** Lines between two boundaries of blocks; more than one where `<br>` breaks them. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly parent: Container;
  readonly lines: PageLine[];
  readonly isHeading: boolean;
  /** Whether its line breaks and spaces are the writer's own, as in a plain text. */
  readonly isPlain: boolean;
}

/** An element that holds blocks: `div`, `td`, `ul`, the page itself. */
export interface Container {
  readonly type: 'container';
  readonly name: string;
  readonly parent: Container | null;
  readonly depth: number;
  readonly children: PageNode[];
  /** Whether its name or class says that it belongs to the page, not to the act. */
  readonly isSuspect: boolean;
}

export interface PageCell {
  readonly content: Container;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Where its contents stand: after its start tag, up to its end tag. */
  readonly start: number;
  end: number;
}

export interface PageTable {
  readonly type: 'table';
  readonly parent: Container;
  readonly rows: PageCell[][];
  readonly start: number;
  end: number;
}

export type PageNode = Paragraph | Container | PageTable;

/** A page as a tree of blocks, and the stretches of it that are tags and comments. */
export interface Page {
  readonly root: Container;
  readonly markup: readonly Stretch[];
}

export function* paragraphsIn(node: PageNode): Iterable<Paragraph> {
  if (node.type === 'paragraph') yield node;
  else if (node.type === 'container') for (const child of node.children) yield* paragraphsIn(child);
  else for (const row of node.rows) for (const cell of row) yield* paragraphsIn(cell.content);
}

export function* tablesIn(node: PageNode): Iterable<PageTable> {
  if (node.type === 'table') {
    yield node;
    for (const row of node.rows) for (const cell of row) yield* tablesIn(cell.content);
  } else if (node.type === 'container') {
    for (const child of node.children) yield* tablesIn(child);
  }
}

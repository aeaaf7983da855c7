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
  /** The tables in its cells that are in no table in between. */
  readonly nested: PageTable[];
  readonly start: number;
  end: number;
}

export type PageNode = Paragraph | Container | PageTable;

/** A page as a tree of blocks, and the stretches of it that are tags and comments. */
export interface Page {
  readonly html: string;
  readonly root: Container;
  /** All its tables, in the order they begin. */
  readonly tables: readonly PageTable[];
  readonly markup: readonly Stretch[];
}

/** The paragraphs of a part of a page, but for those in tables that are `skipped`. */
export function paragraphsIn(node: PageNode, skipped?: ReadonlySet<PageTable>, found: Paragraph[] = []): Paragraph[] {
  if (node.type === 'paragraph') found.push(node);
  else if (node.type === 'container') for (const child of node.children) paragraphsIn(child, skipped, found);
  else if (skipped?.has(node) !== true) for (const row of node.rows) for (const { content } of row) paragraphsIn(content, skipped, found);
  return found;
}

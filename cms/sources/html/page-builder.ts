import type { Token } from 'parse5';
import { SourceProblem } from '../source-problem';
import { listNumber } from './list-number';
import type { WordPlace } from './markup-tape';
import type { Container, Page, PageCell, PageNode, PageTable, Paragraph } from './nodes';
import { openElements, type OpenElement, type OpenElements, type Place } from './open-elements';
import { attributesOf, listOf, spanOf, takenBy } from './tag-attributes';
import { looksLikeChrome } from './tags';
import { textWriter, type TextWriter } from './text-writer';

/** More nodes and lines than any act has; a page of ten thousand rows has a third of that. */
const MOST_NODES = 600_000;
const MOST_COLUMNS_MERGED = 100;
const MOST_ROWS_MERGED = 2_000;

export const isTable = ({ kind }: OpenElement): boolean => kind === 'table';
export const isCell = ({ kind }: OpenElement): boolean => kind === 'cell';
export const isCellOrTable = (element: OpenElement): boolean => isCell(element) || isTable(element);
const isRow = ({ kind }: OpenElement): boolean => kind === 'row';
const nothing = (): boolean => false;

/** Builds the tree of a page: what starts and ends, and the words between. */
export interface PageBuilder {
  readonly open: OpenElements;
  readonly writer: TextWriter;
  readonly startBlock: (token: Token.TagToken, name?: string) => void;
  /** A heading or a paragraph: it holds no blocks, so it is no element of the tree. */
  readonly startParagraph: (isHeading: boolean) => void;
  readonly endParagraph: () => void;
  readonly startTable: (token: Token.TagToken) => void;
  /** A row, a cell, or a part of a table between them; whatever of the kind was left open ends. */
  readonly startPart: (token: Token.TagToken) => void;
  readonly startInline: (token: Token.TagToken) => void;
  /** Writes words, the number of a list's item before its first. */
  readonly write: (words: string, place: WordPlace) => void;
  readonly end: (at: number) => Pick<Page, 'root' | 'tables'>;
}

/** @throws SourceProblem `source-expands`, from any of its functions, for more than can be held */
export function pageBuilder(): PageBuilder {
  const root = containerOf('page', null, false);
  const tables: PageTable[] = [];
  let nodes = 0;
  let isHeading = false;
  let number: { readonly text: string; readonly place: WordPlace } | null = null;

  const countNode = (): void => {
    nodes += 1;
    if (nodes + writer.lines() > MOST_NODES) throw new SourceProblem('source-expands');
  };
  const add = (node: PageNode, { container, before }: Place): void => {
    countNode();
    if (before !== null && container.children.at(-1) === before) container.children.splice(-1, 0, node);
    else container.children.push(node);
  };
  const writer = textWriter((): Paragraph => {
    const place = open.place();
    const paragraph: Paragraph = { type: 'paragraph', parent: place.container, lines: [], isHeading, isPlain: open.count('pre') > 0 };
    add(paragraph, place);
    return paragraph;
  });
  const open = openElements(root, ({ name, kind, cell, table }, at) => {
    if (name === 'li') writeNumber();
    if (kind !== 'inline') endParagraph();
    if (cell !== undefined) cell.end = at;
    if (kind === 'table' && table !== undefined) table.end = at;
  });
  const writeNumber = (): void => {
    if (number !== null) writer.number(number.text, number.place.start, number.place.end, number.place.line);
    number = null;
  };
  const endParagraph = (): void => {
    writer.endParagraph();
    isHeading = false;
  };
  const endTaken = (at: number): void => {
    if (open.count('p') > 0) open.end(({ name }) => name === 'p', isCellOrTable, at);
    endParagraph();
  };

  const numberItem = (token: Token.TagToken): void => {
    const list = open.innermost(({ name }) => name === 'ol' || name === 'ul')?.list;
    if (list === undefined) return;
    list.next = Number(attributesOf(token)('value')) || list.next;
    const { startOffset: start = 0, endOffset: end = 0, startLine: line = 1 } = token.location ?? {};
    number = { text: `${listNumber(list.next, list.format)}.`, place: { start, end, line } };
    list.next += 1;
  };

  const openRow = (table: PageTable, token: Token.TagToken, taken: OpenElement['taken']): void => {
    countNode();
    table.rows.push([]);
    open.push({ nested: 0, name: 'tr', kind: 'row', place: { container: table.parent, before: table }, table, taken: token.tagName === 'tr' ? taken : undefined });
  };
  const openCell = (table: PageTable, token: Token.TagToken, taken: OpenElement['taken']): void => {
    const { endOffset: start = 0 } = token.location ?? {};
    const attribute = attributesOf(token);
    const cell: PageCell = {
      content: containerOf(token.tagName, table.parent, false),
      colSpan: spanOf(attribute('colspan'), MOST_COLUMNS_MERGED),
      rowSpan: spanOf(attribute('rowspan'), MOST_ROWS_MERGED),
      start,
      end: start,
    };
    countNode();
    table.rows.at(-1)?.push(cell);
    open.push({ nested: 0, name: token.tagName, kind: 'cell', place: { container: cell.content, before: null }, cell, taken });
  };

  return {
    open,
    writer,
    endParagraph,
    startBlock: (token, name = token.tagName) => {
      const at = token.location?.startOffset ?? 0;
      if (/^(?:li|dd|dt)$/.test(name)) open.end((element) => element.name === name, ({ name: outer }) => /^(?:ul|ol|dl|td|th|table)$/.test(outer), at);
      endTaken(at);
      const place = open.place();
      const block = containerOf(name, place.container, looksLikeChrome(token.tagName, attributesOf(token)));
      add(block, place);
      open.push({ nested: 0, name, kind: 'block', place: { container: block, before: null }, taken: takenBy(token), list: listOf(token) });
      if (name === 'li') numberItem(token);
    },
    startParagraph: (asHeading) => {
      writer.endParagraph();
      isHeading = asHeading;
    },
    startTable: (token) => {
      const at = token.location?.startOffset ?? 0;
      const outer = open.innermost(isCellOrTable);
      if (outer !== undefined && isTable(outer)) open.end(isTable, nothing, at);
      endTaken(at);
      const place = open.place();
      const table: PageTable = { type: 'table', parent: place.container, rows: [], nested: [], start: at, end: at };
      tables.push(table);
      open.innermost(isTable)?.table?.nested.push(table);
      add(table, place);
      open.push({ nested: 0, name: 'table', kind: 'table', place: { container: place.container, before: table }, table, taken: takenBy(token) });
    },
    startPart: (token) => {
      const at = token.location?.startOffset ?? 0;
      const table = open.innermost(isTable)?.table;
      endParagraph();
      if (table === undefined) return;
      const startsCell = token.tagName === 'td' || token.tagName === 'th';
      open.end(isCell, isTable, at);
      if (!startsCell) open.end(isRow, isTable, at);
      for (let top = open.top(); top !== undefined && !isTable(top) && !(startsCell && isRow(top)); top = open.top()) {
        if (!open.end((element) => element === top, isTable, at)) return;
      }
      const taken = takenBy(token);
      if (token.tagName === 'tr' || (startsCell && open.top()?.kind !== 'row')) openRow(table, token, taken);
      if (startsCell) openCell(table, token, taken);
    },
    startInline: (token) => {
      const name = token.tagName;
      if (name === 'a') {
        open.end((element) => element.name === 'a', isCellOrTable, token.location?.startOffset ?? 0);
        if (attributesOf(token)('href') === '') return;
      }
      const taken = takenBy(token);
      if (name === 'a' || name === 'sup' || taken !== undefined) open.push({ nested: 0, name, kind: 'inline', place: open.place(), taken });
    },
    write: (words, { start, end, line }) => {
      writeNumber();
      writer.write(words, start, end, line, { isLinked: open.count('a') > 0, isRaised: open.count('sup') > 0 });
    },
    end: (at) => {
      while (open.top() !== undefined) open.end(() => true, nothing, at);
      return { root, tables };
    },
  };
}

function containerOf(name: string, parent: Container | null, isSuspect: boolean): Container {
  return { type: 'container', name, parent, depth: parent === null ? 0 : parent.depth + 1, children: [], isSuspect };
}

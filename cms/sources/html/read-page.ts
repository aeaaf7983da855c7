import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { SourceProblem } from '../source-problem';
import { listNumber, type NumberFormat } from './list-number';
import type { Container, Page, PageCell, PageNode, PageTable, Paragraph } from './nodes';
import { openElements, type OpenElement, type Place } from './open-elements';
import {
  BLOCKS, ESCAPABLE_TEXT, HEADINGS, isHidden, looksLikeChrome, NEVER_OF_ACT, PARAGRAPHS, RAW_TEXT, TABLE_PARTS, UNSEEN,
} from './tags';
import { textWriter } from './text-writer';

/** More nodes or lines than any act has; a page of ten thousand rows has a third of that. */
const MOST_NODES = 600_000;
const MOST_COLUMNS_MERGED = 100;
const MOST_ROWS_MERGED = 2_000;
/** A tag with another in it and words of people has lost its end: its words are no markup. */
const HAS_LOST_ITS_END = /[^\u0000-\u007f]/;

/**
 * Reads a page into a tree of paragraphs, containers and tables, by the tokenizer of parse5. It is
 * parse5's own tree that is not used: it moves and doubles elements of broken pages, and its work
 * grows with the square of their depth; here every word stands where it stood, once.
 * @throws SourceProblem `source-expands` for a page of more cells and lines than can be held
 */
export function readPage(html: string): Page {
  const root = container('page', null, false);
  const markup: { readonly start: number; end: number }[] = [];
  const tables: PageTable[] = [];
  let nodes = 0;
  let position = 0;
  let heading = false;
  let pendingNumber: { text: string; start: number; end: number; line: number } | null = null;

  const countNode = (): void => {
    nodes += 1;
    if (nodes + writer.lines() > MOST_NODES) throw new SourceProblem('source-expands');
  };
  const add = (node: PageNode, { container: parent, before }: Place): void => {
    countNode();
    if (before !== null && parent.children.at(-1) === before) parent.children.splice(-1, 0, node);
    else parent.children.push(node);
  };
  const writer = textWriter((): Paragraph => {
    const place = open.place();
    const paragraph: Paragraph = { type: 'paragraph', parent: place.container, lines: [], isHeading: heading, isPlain: open.count('pre') > 0 };
    add(paragraph, place);
    return paragraph;
  });
  const flushNumber = (): void => {
    if (pendingNumber === null) return;
    writer.number(pendingNumber.text, pendingNumber.start, pendingNumber.end, pendingNumber.line);
    pendingNumber = null;
  };
  const open = openElements(root, (element, at) => {
    if (element.name === 'li') flushNumber();
    if (element.kind !== 'inline') {
      writer.endParagraph();
      heading = false;
    }
    if (element.cell !== undefined) element.cell.end = at;
    if (element.table !== undefined && element.kind === 'table') element.table.end = at;
  });

  const isTable = ({ kind }: OpenElement): boolean => kind === 'table';
  const isCellOrTable = ({ kind }: OpenElement): boolean => kind === 'cell' || kind === 'table';
  const never = (): boolean => false;
  const endInCell = (name: string, at: number): boolean => open.end((element) => element.name === name, isCellOrTable, at);

  const startBlock = (name: string, token: Token.TagToken, at: number): void => {
    if (name === 'li' || name === 'dd' || name === 'dt') {
      open.end((element) => element.name === name, ({ name: outer }) => /^(ul|ol|dl|td|th|table)$/.test(outer), at);
    }
    if (open.count('p') > 0) endInCell('p', at);
    writer.endParagraph();
    const place = open.place();
    const block = container(name, place.container, looksLikeChrome(name, attributesOf(token)));
    add(block, place);
    const taken = takenBy(name, token);
    const list = name === 'ol' || name === 'ul' ? { format: formatOf(name, token), next: Number(attributesOf(token)('start')) || 1 } : undefined;
    open.push({ nested: 0, name, kind: 'block', place: { container: block, before: null }, taken, list });
    if (name === 'li') numberItem(token);
  };
  const numberItem = (token: Token.TagToken): void => {
    const list = open.innermost(({ list: found }) => found !== undefined)?.list;
    if (list === undefined || list.format === null) return;
    list.next = Number(attributesOf(token)('value')) || list.next;
    const place = token.location;
    pendingNumber = { text: `${listNumber(list.next, list.format)}.`, start: place?.startOffset ?? 0, end: place?.endOffset ?? 0, line: place?.startLine ?? 1 };
    list.next += 1;
  };

  const startTable = (at: number): void => {
    const outer = open.innermost(isCellOrTable);
    if (outer !== undefined && isTable(outer)) open.end(isTable, never, at);
    if (open.count('p') > 0) endInCell('p', at);
    writer.endParagraph();
    const place = open.place();
    const table: PageTable = { type: 'table', parent: place.container, rows: [], nested: [], start: at, end: at };
    tables.push(table);
    open.innermost(isTable)?.table?.nested.push(table);
    add(table, place);
    open.push({ nested: 0, name: 'table', kind: 'table', place: { container: place.container, before: table }, table });
  };
  const startPart = (name: string, token: Token.TagToken, at: number, end: number): void => {
    const table = open.innermost(isTable)?.table;
    writer.endParagraph();
    if (table === undefined || open.top() === undefined) return;
    const isCell = name === 'td' || name === 'th';
    open.end(({ kind }) => kind === 'cell', isTable, at);
    if (!isCell) open.end(({ kind }) => kind === 'row', isTable, at);
    endOutside(isCell ? ['row', 'table'] : ['table'], at);
    const place: Place = { container: table.parent, before: table };
    if (!isCell && name !== 'tr') return;
    if (!isCell || open.top()?.kind !== 'row') {
      countNode();
      table.rows.push([]);
      open.push({ nested: 0, name: 'tr', kind: 'row', place, table, taken: takenBy(name, token) });
      if (!isCell) return;
    }
    const attribute = attributesOf(token);
    const cell: PageCell = {
      content: container(name, table.parent, false),
      colSpan: spanOf(attribute('colspan'), MOST_COLUMNS_MERGED),
      rowSpan: spanOf(attribute('rowspan'), MOST_ROWS_MERGED),
      start: end,
      end,
    };
    countNode();
    table.rows.at(-1)?.push(cell);
    open.push({ nested: 0, name, kind: 'cell', place: { container: cell.content, before: null }, cell, taken: takenBy(name, token) });
  };
  /** Ends what stands open inside a table but outside its cells. */
  const endOutside = (kinds: readonly string[], at: number): void => {
    for (let top = open.top(); top !== undefined && !kinds.includes(top.kind); top = open.top()) {
      if (!open.end((element) => element === top, isTable, at)) return;
    }
  };

  const startInline = (name: string, token: Token.TagToken): void => {
    if (name === 'a') {
      open.end((element) => element.name === 'a', isCellOrTable, token.location?.startOffset ?? 0);
      if (attributesOf(token)('href') === '') return;
    }
    const taken = takenBy(name, token);
    if (name === 'a' || name === 'sup' || taken !== undefined) open.push({ nested: 0, name, kind: 'inline', place: open.place(), taken });
  };

  const startTag = (token: Token.TagToken): void => {
    const name = token.tagName;
    const [start, end] = [token.location?.startOffset ?? 0, token.location?.endOffset ?? 0];
    if (name === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
    else if (RAW_TEXT.has(name)) tokenizer.state = TokenizerMode.RAWTEXT;
    else if (ESCAPABLE_TEXT.has(name)) tokenizer.state = TokenizerMode.RCDATA;
    const top = open.top();
    if (top?.taken !== undefined && top.name === name && top.kind === 'inline') {
      top.nested += 1;
      return;
    }
    if (name === 'br') writer.breakLine(end, token.location?.endLine ?? 1);
    else if (name === 'table') startTable(start);
    else if (TABLE_PARTS.has(name)) startPart(name, token, start, end);
    else if (BLOCKS.has(name)) startBlock(name, token, start);
    else if (PARAGRAPHS.has(name)) {
      if (takenBy(name, token) !== undefined || looksLikeChrome(name, attributesOf(token))) startBlock('p', token, start);
      else if (open.count('p') > 0) endInCell('p', start);
      writer.endParagraph();
      heading = HEADINGS.has(name);
    } else if (name === 'hr') writer.endParagraph();
    else if (!token.selfClosing || UNSEEN.has(name)) startInline(name, token);
  };

  const endTag = (token: Token.TagToken): void => {
    const name = token.tagName;
    const start = token.location?.startOffset ?? 0;
    const top = open.top();
    if (top !== undefined && top.name === name && top.nested > 0) {
      top.nested -= 1;
      return;
    }
    if (name === 'br') writer.breakLine(start, token.location?.endLine ?? 1);
    else if (name === 'table') open.end(isTable, never, start);
    else if (TABLE_PARTS.has(name)) {
      if (name === 'td' || name === 'th') open.end(({ kind }) => kind === 'cell', isTable, start);
      else open.end(({ kind }) => kind === 'row', isTable, start);
    } else if (PARAGRAPHS.has(name)) {
      if (open.count('p') > 0) endInCell('p', start);
      writer.endParagraph();
      heading = false;
    } else if (name !== 'body' && (open.count(name) === 0 || !endInCell(name, start)) && BLOCKS.has(name)) writer.endParagraph();
  };

  const mark = (start: number, end: number, isSpace = false): void => {
    const last = markup.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else if (!isSpace) markup.push({ start, end });
  };
  const markTag = (token: Token.TagToken): void => {
    const [start, end] = [token.location?.startOffset ?? 0, token.location?.endOffset ?? 0];
    const inside = html.slice(start + 1, end);
    const hasLostItsEnd = inside.includes('<') && HAS_LOST_ITS_END.test(inside);
    if (!hasLostItsEnd) mark(start, end);
    position = end;
  };
  const markWhole = ({ location }: Token.Token): void => {
    if (location === null) return;
    mark(location.startOffset, location.endOffset);
    position = location.endOffset;
  };
  /** The tokenizer starts words that begin with an entity at its end: they start where the last token ended. */
  const placeOf = ({ chars, location }: Token.CharacterToken): { start: number; end: number; line: number } => {
    const start = position;
    const isPlain = html.startsWith(chars, start);
    position = isPlain ? start + chars.length : (location?.endOffset ?? start);
    return { start, end: position, line: location?.startLine ?? 1 };
  };
  const write = (token: Token.CharacterToken): void => {
    const { start, end, line } = placeOf(token);
    const taken = open.taken();
    if (taken === 'unseen') mark(start, end);
    else if (taken === 'out') writer.leaveOut(token.chars, start, line);
    else {
      flushNumber();
      writer.write(token.chars, start, end, line, { isLinked: open.count('a') > 0, isRaised: open.count('sup') > 0 });
    }
  };
  const writeSpace = (token: Token.CharacterToken): void => {
    const { start, end, line } = placeOf(token);
    mark(start, end, true);
    if (open.taken() !== null) return;
    if (open.count('pre') > 0) writePlainSpace(token.chars, start, line);
    else if (token.chars.includes('\n') && (open.count('td') > 0 || open.count('th') > 0)) writer.endLine();
    else writer.space();
  };
  const writePlainSpace = (chars: string, start: number, line: number): void => {
    let at = start;
    chars.split('\n').forEach((spaces, index) => {
      if (index > 0) writer.breakLine(at, line + index);
      if (spaces !== '') writer.write(spaces, at, at + spaces.length, line + index, { isLinked: false, isRaised: false });
      at += spaces.length + 1;
    });
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        markTag(token);
        startTag(token);
      },
      onEndTag: (token) => {
        markTag(token);
        endTag(token);
      },
      onComment: markWhole,
      onDoctype: markWhole,
      onCharacter: write,
      onWhitespaceCharacter: writeSpace,
      onNullCharacter: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  while (open.top() !== undefined) open.end(() => true, never, html.length);
  return { root, tables, markup };
}

function container(name: string, parent: Container | null, isSuspect: boolean): Container {
  return { type: 'container', name, parent, depth: parent === null ? 0 : parent.depth + 1, children: [], isSuspect };
}

function attributesOf(token: Token.TagToken): (name: string) => string {
  return (name) => token.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function takenBy(name: string, token: Token.TagToken): 'out' | 'unseen' | undefined {
  if (UNSEEN.has(name)) return 'unseen';
  if (NEVER_OF_ACT.has(name) || (name === 'a' && FOOTNOTE_LINK.test(attributesOf(token)('href')))) return 'out';
  if (token.attrs.length === 0) return undefined;
  return isHidden((wanted) => token.attrs.some((attribute) => attribute.name === wanted), attributesOf(token)) ? 'out' : undefined;
}

/** Links between a footnote and its mark, as Word, LibreOffice and mammoth write them. */
const FOOTNOTE_LINK = /^#(?:_ftn|_edn|footnote-|endnote-|sdfootnote|sdendnote)/;

function spanOf(value: string, most: number): number {
  const span = Number.parseInt(value, 10);
  return Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1;
}

const LIST_TYPES: Readonly<Record<string, NumberFormat>> = { a: 'lower-letter', A: 'upper-letter', i: 'lower-roman', I: 'upper-roman' };

function formatOf(name: string, token: Token.TagToken): NumberFormat | null {
  return name === 'ol' ? (LIST_TYPES[attributesOf(token)('type')] ?? 'decimal') : null;
}

import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { markupTape, type WordPlace } from './markup-tape';
import type { Page } from './nodes';
import { isCell, isCellOrTable, isTable, pageBuilder } from './page-builder';
import { attributesOf, takenBy } from './tag-attributes';
import { BLOCKS, ESCAPABLE_TEXT, HEADINGS, looksLikeChrome, PARAGRAPHS, RAW_TEXT, TABLE_PARTS, UNSEEN } from './tags';

/**
 * Reads a page into a tree of paragraphs, containers and tables, by the tokenizer of parse5. It is
 * parse5's own tree that is not used: it moves and doubles elements of broken pages, and its work
 * grows with the square of their depth; here every word stands where it stood, once.
 * @throws SourceProblem `source-expands` for a page of more cells and lines than can be held
 */
export function readPage(html: string): Page {
  const tape = markupTape(html);
  const builder = pageBuilder();
  const { open, writer } = builder;

  const endNamed = (name: string, at: number): boolean => open.count(name) > 0 && open.end((element) => element.name === name, isCellOrTable, at);

  const startTag = (token: Token.TagToken): void => {
    const name = token.tagName;
    const { startOffset: start = 0, endOffset: end = 0, endLine = 1 } = token.location ?? {};
    tokenizer.state = stateIn(name) ?? tokenizer.state;
    const top = open.top();
    if (top?.taken !== undefined && top.name === name && top.kind === 'inline') top.nested += 1;
    else if (name === 'br') writer.breakLine(end, endLine);
    else if (name === 'hr') writer.endParagraph();
    else if (name === 'table') builder.startTable(token);
    else if (TABLE_PARTS.has(name)) builder.startPart(token);
    else if (BLOCKS.has(name)) builder.startBlock(token);
    else if (PARAGRAPHS.has(name)) {
      if (takenBy(token) !== undefined || looksLikeChrome(name, attributesOf(token))) builder.startBlock(token, 'p');
      else endNamed('p', start);
      builder.startParagraph(HEADINGS.has(name));
    } else if (!token.selfClosing || UNSEEN.has(name)) builder.startInline(token);
  };

  const endTag = (token: Token.TagToken): void => {
    const name = token.tagName;
    const { startOffset: start = 0, endLine = 1 } = token.location ?? {};
    const top = open.top();
    if (top !== undefined && top.name === name && top.nested > 0) top.nested -= 1;
    else if (name === 'br') writer.breakLine(start, endLine);
    else if (name === 'table') open.end(isTable, () => false, start);
    else if (name === 'td' || name === 'th') open.end(isCell, isTable, start);
    else if (TABLE_PARTS.has(name)) open.end(({ kind }) => kind === 'row', isTable, start);
    else if (PARAGRAPHS.has(name)) {
      endNamed('p', start);
      builder.endParagraph();
    } else if (name !== 'body' && !endNamed(name, start) && BLOCKS.has(name)) writer.endParagraph();
  };

  const words = (token: Token.CharacterToken): void => {
    const place = tape.placeOf(token);
    const taken = open.taken();
    if (taken === 'unseen') tape.unseen(place);
    else if (taken === 'out') writer.leaveOut(token.chars, place.start, place.line);
    else builder.write(token.chars, place);
  };

  const space = (token: Token.CharacterToken): void => {
    const place = tape.placeOf(token);
    tape.space(place);
    if (open.taken() !== null) return;
    if (open.count('pre') > 0) plainSpace(token.chars, place);
    else if (token.chars.includes('\n') && (open.count('td') > 0 || open.count('th') > 0)) writer.endLine();
    else writer.space();
  };
  const plainSpace = (chars: string, { start, line }: WordPlace): void => {
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
        tape.tag(token);
        startTag(token);
      },
      onEndTag: (token) => {
        tape.tag(token);
        endTag(token);
      },
      onComment: tape.whole,
      onDoctype: tape.whole,
      onCharacter: words,
      onWhitespaceCharacter: space,
      onNullCharacter: tape.placeOf,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  return { html, ...builder.end(html.length), markup: tape.markup };
}

/** How the tokenizer goes on in an element whose contents are no tags. */
function stateIn(name: string): Tokenizer['state'] | null {
  if (name === 'script') return TokenizerMode.SCRIPT_DATA;
  if (RAW_TEXT.has(name)) return TokenizerMode.RAWTEXT;
  return ESCAPABLE_TEXT.has(name) ? TokenizerMode.RCDATA : null;
}

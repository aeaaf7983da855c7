import { withoutUnwritable } from '../../domain/text/unwritable';
import type { PageLine, Paragraph } from './nodes';

/** Characters a reader does not see, and hyphens that are hyphens only. */
const UNSEEN_CHARACTERS = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const OTHER_HYPHENS = /[\u2010\u2011]/g;
const MAY_NEED = /[\u00ad\u200b-\u200d\u2010\u2011\u2060\ufeff]/;
const ENDS_A_WORD = /\p{L}{4}$/u;
const FOOTNOTE_MARK = /^(?:\d{1,2}|\*{1,3})$/;

/** Text as people see it: without control characters, soft hyphens and zero-width characters, every hyphen a plain one. */
export function seen(text: string): string {
  const written = withoutUnwritable(text);
  return !MAY_NEED.test(written) ? written : written.replace(UNSEEN_CHARACTERS, '').replace(OTHER_HYPHENS, '-');
}

/** Writes words into the paragraphs of a page, line by line. */
export interface TextWriter {
  /** Words, where they stand; `into` is asked for a container only when there is something to write. */
  readonly write: (words: string, start: number, end: number, number: number, how: WritingStyle) => void;
  readonly space: () => void;
  /** Words that are left out end the line; they are kept as its tail. */
  readonly leaveOut: (words: string, start: number, number: number) => void;
  /** Ends the line; twice in a row, it leaves a blank one. */
  readonly breakLine: (place: number, number: number) => void;
  /** Ends the line where the source breaks it, without a trace. */
  readonly endLine: () => void;
  /** Writes the number of a list item on a line of its own, which the item's first words go on with. */
  readonly number: (text: string, start: number, end: number, line: number) => void;
  readonly endParagraph: () => void;
  /** How many lines are written: what a page may hold is limited. */
  readonly lines: () => number;
}

/** How words stand: inside a link, raised above the line. */
export interface WritingStyle {
  readonly isLinked: boolean;
  readonly isRaised: boolean;
}

/** @param paragraphAt makes the paragraph that words go into, at the place on the page where the writing is */
export function textWriter(paragraphAt: () => Paragraph): TextWriter {
  let paragraph: Paragraph | null = null;
  let line: PageLine | null = null;
  let isSpaced = false;
  let lastWords = '';
  let count = 0;

  const openLine = (start: number, number: number): PageLine => {
    paragraph ??= paragraphAt();
    line = { text: '', start, end: start, number, linked: 0 };
    paragraph.lines.push(line);
    count += 1;
    return line;
  };

  return {
    write: (words, start, end, number, { isLinked, isRaised }) => {
      const text = seen(words);
      if (text === '' && line === null) return;
      const current = line ?? openLine(start, number);
      const isMark = isRaised && FOOTNOTE_MARK.test(text) && ENDS_A_WORD.test(lastWords);
      if ((isSpaced || isMark) && current.text !== '') current.text += ' ';
      isSpaced = false;
      lastWords = text.slice(-8);
      current.text += text;
      current.end = end;
      if (isLinked) current.linked += text.length;
    },
    space: () => {
      isSpaced = true;
    },
    leaveOut: (words, start, number) => {
      const last = paragraph?.lines.at(-1) ?? openLine(start, number);
      last.tail = last.tail === undefined ? words : `${last.tail} ${words}`;
      line = null;
      isSpaced = false;
    },
    breakLine: (place, number) => {
      if (paragraph === null) return;
      if (line === null && paragraph.lines.at(-1)?.text !== '') openLine(place, number);
      line = null;
      isSpaced = false;
    },
    endLine: () => {
      line = null;
      isSpaced = false;
    },
    number: (text, start, end, number) => {
      const current = openLine(start, number);
      current.text = `${text} `;
      current.end = end;
    },
    endParagraph: () => {
      paragraph = null;
      line = null;
      isSpaced = false;
    },
    lines: () => count,
  };
}

import type { Token } from 'parse5';
import type { Stretch } from '../../domain/reading/source';

/** A tag with another in it and words of people has lost its end: its words are no markup. */
const OF_PEOPLE = /[^\u0000-\u007f]/;

/** Where words stand: their characters, and the number of the line they start on. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Follows the tokens of a page, telling where each stands and which of its characters are no words. */
export interface MarkupTape {
  readonly markup: readonly Stretch[];
  readonly tag: (token: Token.TagToken) => void;
  readonly whole: (token: Token.CommentToken | Token.DoctypeToken) => void;
  /** The place of words or white space; asked once for each, in order. */
  readonly placeOf: (token: Token.CharacterToken) => WordPlace;
  readonly unseen: (place: WordPlace) => void;
  /** White space goes with the tags round it. */
  readonly space: (place: WordPlace) => void;
}

export function markupTape(html: string): MarkupTape {
  const markup: { readonly start: number; end: number }[] = [];
  let position = 0;

  const mark = (start: number, end: number, isSpace = false): void => {
    const last = markup.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else if (!isSpace) markup.push({ start, end });
  };
  return {
    markup,
    tag: ({ location }) => {
      const { startOffset: start = 0, endOffset: end = 0 } = location ?? {};
      const inside = html.slice(start + 1, end);
      if (!inside.includes('<') || !OF_PEOPLE.test(inside)) mark(start, end);
      position = end;
    },
    whole: ({ location }) => {
      const { startOffset: start = 0, endOffset: end = 0 } = location ?? {};
      mark(start, end);
      position = end;
    },
    placeOf: ({ chars, location }) => {
      // The tokenizer starts words that begin with an entity at its end: they start where the last token ended.
      const start = position;
      position = html.startsWith(chars, start) ? start + chars.length : (location?.endOffset ?? start);
      return { start, end: position, line: location?.startLine ?? 1 };
    },
    unseen: ({ start, end }) => mark(start, end),
    space: ({ start, end }) => mark(start, end, true),
  };
}

import { Tokenizer, type Token } from 'parse5';

/** A tag of an XML text: its name and attributes in small letters, and where it stands. */
export interface XmlTag {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly isEnd: boolean;
  /** Whether it is a whole element: `<w:br/>`. */
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

/** Goes through the tags of an XML text in order, without building a tree. */
export function scanXml(xml: string, onTag: (tag: XmlTag) => void): void {
  const tell = (token: Token.TagToken, isEnd: boolean): void => {
    const { startOffset = 0, endOffset = 0 } = token.location ?? {};
    onTag({
      name: token.tagName,
      attribute: (name) => token.attrs.find((attribute) => attribute.name === name)?.value,
      isEnd,
      isEmpty: token.selfClosing,
      start: startOffset,
      end: endOffset,
    });
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => tell(token, false),
      onEndTag: (token) => tell(token, true),
      onComment: nothing,
      onDoctype: nothing,
      onCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onNullCharacter: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(xml, true);
}

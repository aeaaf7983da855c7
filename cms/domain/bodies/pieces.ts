/** A stretch of a printed list between two separators. */
export interface Piece {
  readonly separator: string;
  readonly text: string;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”', '„': '“' };
const SHORTENED = String.raw`(?<!(?<!\p{L})(?:\p{L}|[Оо]бл|[Уу]пр|[Гг]ор|[Рр]ай|[Дд]еп|[Кк]ом|мин|[Рр]есп|[Тт]ерр|гг|отд|зам|нач|им|ген|инсп|аудан|с\/х))`;
/** Words that bring in one more body: `совместно с`, `при участии`. */
const JOINTLY = String.raw`,?\s+(?:совместно|вместе)\s+со?\s+|,?\s+(?:при участии|с участием|с привлечением)\s+`;
const SEPARATOR = new RegExp(
  [
    String.raw`(?<!\s)\s*[,;]\s*(?:[-–—•]\s*(?=\p{L}))?(?:\d{1,2}[.)]\s*(?=\p{L}))?`,
    JOINTLY,
    String.raw`(?<=\p{Lu}\.\p{Lu}\.)\s+(?=\p{Lu}\p{Ll}{1,20}\s\p{Lu}\.)`,
    String.raw`${SHORTENED}\.\s+(?=\p{Lu})`,
    String.raw`\s+(?:және|мен|бен|пен|сондай-ақ|и|а также)\s+`,
    String.raw`\s+\/\s+|(?<=\p{Lu}\p{Lu})\/(?=\p{Lu}\p{Lu})`,
    String.raw`\s+(?:[-–—•]\s+)?\d{1,2}\)\s*(?=\p{L})`,
  ].join('|'),
  'gu',
);

/** The pieces of a list, in order, with what parts each from the one before; brackets and quotes do not part. */
export function piecesOf(text: string): Piece[] {
  const shelter = sheltered(text);
  const pieces: Piece[] = [];
  let start = 0;
  let separator = '';
  for (const match of text.matchAll(SEPARATOR)) {
    if (shelter.has(match.index)) continue;
    pieces.push({ separator, text: text.slice(start, match.index) });
    separator = match[0];
    start = match.index + match[0].length;
  }
  pieces.push({ separator, text: text.slice(start) });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

/** Whether a separator lists by "and" and not by a mark or a word of joint work. */
export function isAnd(separator: string): boolean {
  return /^\s+(?:және|мен|бен|пен|сондай-ақ|и|а также)\s+$/u.test(separator);
}

/** Whether what follows the separator is a name of its own whatever it looks like. */
export function partsAlways(separator: string): boolean {
  return /;|\d|•|\/|совместно|вместе|участи|привлечени/u.test(separator);
}

/** Places inside brackets and quotes. */
function sheltered(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (!/[([«“„"]/.test(text)) return places;
  let closer = '';
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (closer === '') {
      closer = CLOSING[character] ?? (character === '"' && text.includes('"', at + 1) ? '"' : '');
      opened = at;
    } else if (character === closer) {
      for (let inner = opened; inner <= at; inner += 1) places.add(inner);
      closer = '';
    }
  }
  return places;
}

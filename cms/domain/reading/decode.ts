import { withoutUnwritable } from '../text/unwritable';

/** Declarations stand at the start of a page or an XML text. */
const DECLARATIONS_WITHIN = 4096;
const DECLARED = /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w-]{3,20})|<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]{3,20})/i;
/** A text of UTF-8 with a damaged byte here and there is still that; a text of another encoding is damaged at every letter. */
const MOST_DAMAGE = 0.02;

/**
 * The text of a file: UTF-8, UTF-16 with a mark of its byte order, or an encoding of one byte a
 * letter, the one a page declares, else windows-1251, in which every byte of an old Russian text is
 * a letter. Line ends come out as `\n`, characters that no text is written with as spaces. What a page declares does not count against its bytes: saved
 * pages keep the declaration of the page as it was sent.
 */
export function decodeText(bytes: Uint8Array): string {
  return receivedText(decoded(bytes).replace(/^\ufeff/, ''));
}

/** A text as it came, its line ends as `\n` and characters that no text is written with as spaces. */
export function receivedText(text: string): string {
  return withoutUnwritable(text.replace(/\r\n?/g, '\n'));
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return isUtf8(text) ? text : new TextDecoder(declaredEncoding(bytes) ?? 'windows-1251').decode(bytes);
  }
}

function isUtf8(text: string): boolean {
  let [damaged, whole] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged += 1;
    else if (code >= 0x80) whole += 1;
  }
  return damaged < whole * MOST_DAMAGE;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, DECLARATIONS_WITHIN));
  const found = DECLARED.exec(start);
  const label = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  if (label === '' || /^utf/.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

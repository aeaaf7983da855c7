/**
 * The text of a file that is UTF-8 (with or without a mark) or windows-1251, line ends as `\n`.
 * Bytes that are not UTF-8 are windows-1251: every byte of an old Russian text is a letter in it.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

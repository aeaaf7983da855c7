const UNWRITABLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/**
 * A text with a space for each character that no text is written with, nor a database or a file of a page
 * holds: control characters other than tabs, line ends and form feeds, and halves of characters.
 * Every other character stays where it was.
 */
export function withoutUnwritable(text: string): string {
  return text.replace(UNWRITABLE, ' ');
}

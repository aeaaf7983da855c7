import type { Token } from 'parse5';
import type { NumberFormat } from './list-number';
import { isHidden, NEVER_OF_ACT, UNSEEN } from './tags';

/** Links between a footnote and its mark, as Word, LibreOffice and mammoth write them. */
const FOOTNOTE_LINK = /^#(?:_ftn|_edn|footnote-|endnote-|sdfootnote|sdendnote)/;
const LIST_TYPES: Readonly<Record<string, NumberFormat>> = { a: 'lower-letter', A: 'upper-letter', i: 'lower-roman', I: 'upper-roman' };

/** The values of a tag's attributes by name; an empty one where there is none. */
export function attributesOf(token: Token.TagToken): (name: string) => string {
  return (name) => token.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** Whether the words in an element are not the act's: left `out`, or `unseen` by whoever reads the page. */
export function takenBy(token: Token.TagToken): 'out' | 'unseen' | undefined {
  const name = token.tagName;
  if (UNSEEN.has(name)) return 'unseen';
  if (NEVER_OF_ACT.has(name)) return 'out';
  if (token.attrs.length === 0) return undefined;
  if (name === 'a' && FOOTNOTE_LINK.test(attributesOf(token)('href'))) return 'out';
  return isHidden((wanted) => token.attrs.some((attribute) => attribute.name === wanted), attributesOf(token)) ? 'out' : undefined;
}

/** Over how many columns or rows a cell is merged, as its attribute says, but not more than `most`. */
export function spanOf(value: string, most: number): number {
  const span = Number.parseInt(value, 10);
  return Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1;
}

/** How a list numbers its items, and where it starts; null for a list without numbers. */
export function listOf(token: Token.TagToken): { readonly format: NumberFormat; next: number } | undefined {
  if (token.tagName !== 'ol') return undefined;
  const attribute = attributesOf(token);
  return { format: LIST_TYPES[attribute('type')] ?? 'decimal', next: Number(attribute('start')) || 1 };
}

import { decodeEntities } from './html-entities';

const TAG = /<\/?[a-z][a-z0-9]*\b[^<>]*>/gi;

/** A line of a page without its tags, entities as the characters they name. */
export function withoutTags(raw: string): string {
  return decodeEntities(raw.replace(TAG, ''));
}

/** A line of Markdown without its marks: heading, quotation, emphasis, escapes, forced break, tags, entities. */
export function withoutMarks(raw: string): string {
  const line = raw.replace(TAG, '').replace(/^\s*(?:>\s?)*(?:#{1,6}\s+)?/, '').replace(/\\$/, '');
  return decodeEntities(line.replace(/\*{1,3}/g, '').replace(/\\([()[\].*_#>|-])/g, '$1'));
}

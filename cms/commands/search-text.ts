import { searchFold } from '../domain/text/search-fold';

/** What a record is found by: its texts in every language, folded once here and never at reading. */
export function searchTextOf(...texts: readonly (string | null | undefined)[]): string {
  return searchFold(texts.filter(Boolean).join('\n')).replace(/\s+/g, ' ');
}

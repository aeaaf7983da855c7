import { searchFold } from '../../domain/text/search-fold';

/**
 * A text down to its letters and figures, so that two copies of one cell compare equal however
 * they were broken into lines, spaced, escaped or typed with look-alike letters.
 */
export function bareWords(text: string): string {
  return searchFold(text.replace(/&quot;/g, '"').replace(/-/g, ''))
    .replace(/[ІI]/gi, 'і')
    .replace(/[vү]/g, 'у')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

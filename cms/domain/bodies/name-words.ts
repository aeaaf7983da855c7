import { searchFold } from '../text/search-fold';
import { isMisprint } from './word-forms';

const MOST_WORDS = 40;
const SMALL_WORDS = new Set(['және', 'мен', 'бен', 'пен', 'и', 'по', 'в', 'на', 'the', 'of', 'and', 'жөніндегі']);
const REPUBLIC = /^(?:республик\p{L}{1,4}|республил?ик\p{L}{1,5}|қазақстан\p{L}{0,4}|казахстан\p{L}{0,2}|kazakhstan|republic|рк|қр)$/u;

/**
 * The words that tell a name from others: without the Republic's name, however misprinted beside it,
 * small words, and the case after an abbreviation (`ІІМ-ге`).
 */
export function wordsOf(name: string, fold: (token: string) => readonly string[]): string[] {
  const words = name.split(/\s+/, MOST_WORDS).flatMap(fold);
  return words.filter((word, index) => !SMALL_WORDS.has(word) && !isOfRepublic(word, words[index - 1] ?? '', words[index + 1] ?? ''));
}

function isOfRepublic(word: string, before: string, after: string): boolean {
  if (REPUBLIC.test(word)) return true;
  return (REPUBLIC.test(before) || REPUBLIC.test(after)) && (isMisprint(word, 'қазақстан') || isMisprint(word, 'республикасы'));
}

/** The words of one printed token, folded for comparing. */
export function foldToken(token: string): readonly string[] {
  return searchFold(token.replace(/(?<=\p{Lu}{2})-\p{Ll}+/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words with the small ones, hyphens kept, for abbreviations; the Republic's name is no part of them. */
export function wordsWithSmall(name: string): string[] {
  return (searchFold(name).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).slice(0, MOST_WORDS).filter((word) => !REPUBLIC.test(word));
}

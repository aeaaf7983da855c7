import type { Lexicon } from '../text/lexicon';
import { bareWord } from '../text/lexicon';
import type { Misprint } from './reading';

/** Letters that are taken for each other when a text is retyped or recognised. */
const CONFUSED = ['зэ', 'ес', 'цщ', 'шщ', 'ин', 'пн', 'лп', 'оө', 'аә', 'кқ', 'нң', 'гғ', 'уү', 'уұ', 'үұ', 'ыі', 'иі', 'хһ', 'бв', 'ео', 'сз', 'ье'];
const SHORTEST = 6;
const ENOUGH = 3;
const ENDING = 2;

/**
 * A word of a title that the rest of the document writes otherwise, by one letter easily taken for
 * another: `злектрондық`, where the document has `электрондық` again and again. Null where every
 * word is one the document has elsewhere, or is like none.
 */
export function misprintIn(title: string, lexicon: Lexicon): Misprint | null {
  for (const token of title.split(/[\s-]+/)) {
    const word = bareWord(token);
    if (word.length < SHORTEST || lexicon.count(word) > 1) continue;
    for (const [other, count] of lexicon.words()) {
      if (count >= ENOUGH && other.length === word.length && isOneConfusedLetterAway(word, other)) {
        return { 'as printed': word, reads: other };
      }
    }
  }
  return null;
}

function isOneConfusedLetterAway(word: string, other: string): boolean {
  let at = -1;
  for (let index = 0; index < word.length; index += 1) {
    if (word[index] === other[index]) continue;
    if (at >= 0) return false;
    at = index;
  }
  if (at < 0 || at >= word.length - ENDING) return false;
  const [a, b] = [word.charAt(at), other.charAt(at)];
  return CONFUSED.some((pair) => pair.includes(a) && pair.includes(b));
}

/** The title with the misprint read right, its capital kept. */
export function readRight(title: string, misprint: Misprint): string {
  const printed = misprint['as printed'];
  const at = title.toLowerCase().indexOf(printed);
  if (at < 0) return title;
  const first = title.charAt(at);
  const reads = first === first.toLowerCase() ? misprint.reads : misprint.reads.charAt(0).toUpperCase() + misprint.reads.slice(1);
  return title.slice(0, at) + reads + title.slice(at + printed.length);
}

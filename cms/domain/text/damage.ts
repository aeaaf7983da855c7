import type { Lexicon } from './lexicon';

/** Signs of other old fonts that no Kazakh or Russian word is written with; what they stand for, each document shows. */
const SIGN = '‰±¤†‡§¶µ¬®©¦€™ђЂљЉњЊџЏ';
const IN_WORD = new RegExp(`(?<=[\\u0400-\\u052f])[${SIGN}]|[${SIGN}](?=[\\u0400-\\u052f])`, 'gu');
const ANYWHERE = new RegExp(`[${SIGN}]`);
const WORD = new RegExp(`[\\u0400-\\u052f${SIGN}]+`, 'gu');
const KAZAKH = ['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і'];
const CAPITAL_AFTER = /^[\u0410-\u042fӘҒҚҢӨҰҮҺІ]/u;

/** What each sign of a damaged font stands for, small letters. */
export type Damage = ReadonlyMap<string, string>;

export function mayBeDamaged(text: string): boolean {
  return ANYWHERE.test(text) && text.search(IN_WORD) >= 0;
}

/**
 * What the signs inside words stand for, as the words of the document prove: the Kazakh letter with
 * which most of them are words it has elsewhere. A sign that no word proves is left out.
 */
export function damageOf(lines: Iterable<string>, lexicon: Lexicon): Damage {
  const votes = new Map<string, Map<string, number>>();
  for (const line of lines) {
    if (!mayBeDamaged(line)) continue;
    for (const [word] of line.matchAll(WORD)) vote(word.toLowerCase(), lexicon, votes);
  }
  const damage = new Map<string, string>();
  for (const [sign, letters] of votes) {
    const [best, second] = [...letters].sort((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] > (second?.[1] ?? 0)) damage.set(sign, best[0]);
  }
  return damage;
}

function vote(word: string, lexicon: Lexicon, votes: Map<string, Map<string, number>>): void {
  const signs = [...new Set(Array.from(word).filter((letter) => SIGN.includes(letter)))];
  const [sign] = signs;
  if (sign === undefined || signs.length > 1) return;
  for (const letter of KAZAKH) {
    if (lexicon.count(word.replaceAll(sign, letter)) === 0) continue;
    const letters = votes.get(sign) ?? new Map<string, number>();
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
    votes.set(sign, letters);
  }
}

/** The text with such signs put right; a capital stays one before a capital or at the start of a word that has capitals. */
export function undoDamage(text: string, damage: Damage): string {
  if (damage.size === 0) return text;
  return text.replace(IN_WORD, (sign, offset: number) => {
    const letter = damage.get(sign.toLowerCase());
    if (letter === undefined) return sign;
    return CAPITAL_AFTER.test(text.slice(offset + 1, offset + 2)) ? letter.toUpperCase() : letter;
  });
}

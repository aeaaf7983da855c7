import { DEADLINE_WORDS } from '../deadline/vocabulary';
import type { Language } from '../language';
import { FUNDING_WORDS } from '../money/vocabulary';
import { damageOf, mayBeDamaged, undoDamage, type Damage } from '../text/damage';
import { mayNeedRight, putLettersRight } from '../text/letters';
import { lexiconOf, type Lexicon } from '../text/lexicon';
import { DAMAGED_LETTERS, undamaged } from '../text/look-alikes';
import { remembering } from '../text/remember';
import { HEADER_WORDS } from './vocabulary';

/** What a document shows of its own letters and words. */
export interface LettersOfDocument {
  readonly lexicon: Lexicon;
  readonly damage: Damage;
  /** A line with its letters put right, those that only the lexicon tells apart aside. */
  readonly right: (line: string) => string;
  /** Which letters of old fonts are put right, and into what: ґ into ө, ‰ into ә. */
  readonly putRight: ReadonlyMap<string, string>;
}

const KNOWN_WORDS = [...DEADLINE_WORDS, ...FUNDING_WORDS, ...HEADER_WORDS];
const DAMAGED = new RegExp(`[${DAMAGED_LETTERS}]`);
const EACH_DAMAGED = new RegExp(DAMAGED, 'g');

/** The lexicon of a document's lines, their letters put right, those of damaged fonts as its own words prove. */
export function lettersOf(lines: readonly string[], language: Language): LettersOfDocument {
  const remembered = remembering((line: string) => putLettersRight(line, { language }));
  const right = (line: string): string => (mayNeedRight(line) ? remembered(line) : line);
  const lexicon = lexiconOf(lines.map(right), KNOWN_WORDS);
  const damage: Damage = lines.some(mayBeDamaged) ? damageOf(lines.map(right), lexicon) : new Map();
  const signs = new Map([...damage]);
  for (const line of lines) {
    if (!DAMAGED.test(line)) continue;
    for (const [letter] of line.matchAll(EACH_DAMAGED)) signs.set(letter, undamaged(letter) ?? letter);
  }
  return {
    lexicon: damage.size === 0 ? lexicon : lexiconOf(lines.map((line) => right(undoDamage(line, damage))), KNOWN_WORDS),
    damage,
    right: damage.size === 0 ? right : (line) => right(undoDamage(line, damage)),
    putRight: signs,
  };
}

import type { IsoDate } from '../calendar/iso-date';
import type { Doubt } from '../warning';
import type { Atom } from './atoms';
import { wordsOf } from './outcome';
import type { Stretch } from './stretch';

/** The last day that "until" an atom leaves: the named day, the end of a period where it says so, else its first day. */
export function untilOf(atom: Atom, stretches: readonly Stretch[], text: string, doubts: Doubt[]): IsoDate {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (atom.atEnd || atom.unit === 'day' || atom.role === 'to') return last.due;
  if (!atom.atBeginning) doubts.push({ code: 'until-two-ways', detail: wordsOf(atom, text) });
  return first.start;
}

/** `1 қаңтардан … дейін`, `с … по …`: in a pair the Kazakh ablative alone says "from". */
export function startsIt(atom: Atom): boolean {
  return atom.role === 'from' || (atom.role === 'plain' && atom.ablative);
}

import type { Doubt } from '../warning';
import type { Atom } from './atoms';
import { NOTHING, one, unread, wordsOf, type Combined, type Outcome, type Part } from './outcome';
import type { Phrase } from './phrase';
import type { DeadlineRule } from './rule';
import { impossibleIn, isPartOfEachYear, stretchesOf, type Stretch } from './stretch';
import { startsIt, untilOf } from './until';

/** Stretches of time without anything that recurs: one, from one to another, or several. */
export function combineDated(phrase: Phrase, text: string, doubts: Doubt[]): Combined {
  const atoms = shareYear(phrase.atoms);
  const yearless = atoms.find((atom) => atom.years === null);
  if (yearless !== undefined) return unread(wordsOf(yearless, text), 'year-missing');
  const impossible = atoms.map((atom) => impossibleIn(atom, wordsOf(atom, text))).find((doubt) => doubt !== null);
  if (impossible !== undefined) return { result: 'unread', rule: 'deadline/unread', doubts: [impossible] };
  const [first, second] = atoms;
  if (first === undefined || atoms.some(isPartOfEachYear)) return unread(text);

  if (atoms.length === 1) return phrase.onward ? onward(first, doubts) : single(first, text, doubts);
  if (phrase.onward) return unread(text);
  if (second !== undefined && atoms.length === 2) {
    const ends = second.role === 'until' || second.role === 'to';
    if ((startsIt(first) && ends) || (first.role === 'plain' && second.link === 'dash' && second.role === 'plain')) {
      return between(first, second, text, doubts);
    }
  }
  if (atoms.some((atom) => atom.role === 'from' || isInside(atom))) return unread(text);
  if (!phrase.atoms.every((atom, index) => standsByItself(atom, phrase.atoms[index - 1]))) return unread(text);
  return { result: 'several', rule: 'deadline/several', parts: atoms.flatMap((atom) => partsOf(atom, text, doubts)), doubts };
}

/** `2005 г. и далее`: from then on. */
function onward(atom: Atom, doubts: Doubt[]): Combined {
  return one({ kind: 'continuous', from: stretchesOf(atom)[0]?.start ?? null }, 'deadline/from', doubts);
}

function single(atom: Atom, text: string, doubts: Doubt[]): Combined {
  const stretches = stretchesOf(atom);
  const [first] = stretches;
  if (first === undefined || isInside(atom)) return unread(text);
  if (atom.role === 'from') return one({ kind: 'continuous', from: first.start }, 'deadline/from', doubts);
  if (stretches.length > 1) return { result: 'several', rule: 'deadline/several', parts: partsOf(atom, text, doubts), doubts };
  return one(outcomeOf(atom, first, text, doubts), ruleOf(atom), doubts);
}

/** Whether an atom is a deadline beside the one before it: a comma, a line or a word divides them, or both have years and are of one kind. */
function standsByItself(atom: Atom, before: Atom | undefined): boolean {
  if (before === undefined || atom.link !== null || atom.role !== 'plain') return true;
  return atom.unit === before.unit && atom.years !== null && before.years !== null;
}

/** `в начале 2005 г.`, `2005 жылдың ортасы`: no day of it is named. */
function isInside(atom: Atom): boolean {
  return atom.atBeginning && atom.role === 'plain';
}

function outcomeOf(atom: Atom, stretch: Stretch, text: string, doubts: Doubt[]): Outcome {
  if (atom.role === 'plain' && !atom.atEnd) {
    const { start, due, precision } = stretch;
    return { ...NOTHING, kind: precision === 'day' && start === due ? 'date' : 'period', precision, start, due };
  }
  const due = untilOf(atom, [stretch], text, doubts);
  return { ...NOTHING, kind: 'date', precision: 'day', start: due, due };
}

function ruleOf(atom: Atom): DeadlineRule {
  if (atom.atEnd) return 'deadline/until-end';
  if (atom.role !== 'plain') return atom.unit === 'day' ? 'deadline/until-day' : 'deadline/until-period';
  if (atom.unit === null) return atom.years?.from === atom.years?.to ? 'deadline/year' : 'deadline/range-of-years';
  return `deadline/${atom.unit}`;
}

function between(first: Atom, second: Atom, text: string, doubts: Doubt[]): Combined {
  const start = stretchesOf(first)[0]?.start;
  const due = stretchesOf(second).at(-1)?.due;
  if (start === undefined || due === undefined) return unread(text);
  if (due < start) return unread(text, 'range-backwards');
  if (second.role === 'until' && second.unit !== 'day' && !second.atEnd) doubts.push({ code: 'until-two-ways', detail: wordsOf(second, text) });
  return one({ kind: 'period', precision: second.unit ?? 'year', start, due }, 'deadline/range', doubts);
}

/** The stretches of an atom as deadlines, each with its own words: the first takes what stands before it, the last what follows. */
function partsOf(atom: Atom, text: string, doubts: Doubt[]): Part[] {
  const stretches = stretchesOf(atom);
  return stretches.map((stretch, index) => ({
    outcome: outcomeOf(atom, stretch, text, doubts),
    from: index === 0 ? Math.min(atom.start, stretch.from) : stretch.from,
    to: index === stretches.length - 1 ? Math.max(atom.end, stretch.to) : stretch.to,
  }));
}

/** `I – III квартал 2003 г.`, `с 1 января по 31 марта 2003 г.`: a year said once holds for its neighbours. */
export function shareYear(atoms: readonly Atom[]): readonly Atom[] {
  const years = atoms.filter((atom) => atom.years !== null);
  const only = years.length === 1 ? years[0]?.years : undefined;
  if (only === undefined || only === null || only.from !== only.to) return atoms;
  return atoms.map((atom) => (atom.years === null ? { ...atom, years: only } : atom));
}

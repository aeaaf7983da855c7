import { isoDate } from '../calendar/iso-date';
import type { Doubt } from '../warning';
import type { Atom, Phrase } from './atoms';
import type { Deadline, Precision, Recurrence } from './deadline';
import { impossibleIn, marksOf, stretchesOf, type Stretch } from './stretch';

export type Outcome = Omit<Deadline, 'text' | 'onRequestOf'>;

/** One reading of a phrase, the stretches of several deadlines, or why there is none. */
export type Combined =
  | { readonly result: 'one'; readonly deadline: Outcome; readonly doubts: readonly Doubt[] }
  | { readonly result: 'several'; readonly parts: ReadonlyArray<{ atom: Atom; stretch: Stretch }>; readonly doubts: readonly Doubt[] }
  | { readonly result: 'unread'; readonly doubts: readonly Doubt[] };

const EMPTY: Outcome = {
  kind: 'unread',
  precision: null,
  start: null,
  due: null,
  recurrence: null,
  from: null,
  until: null,
  parts: [],
};

const PRECISION_OF = { monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half-year', yearly: 'year' } as const;

/** Puts the parts of a phrase together; `text` is what they were cut from, for the doubts' words. */
export function combine(phrase: Phrase, text: string): Combined {
  const doubts: Doubt[] = [];
  for (const atom of phrase.atoms) {
    const impossible = impossibleIn(atom, wordsOf(atom, text));
    if (impossible !== null) return { result: 'unread', doubts: [impossible] };
  }
  for (const date of phrase.dates) {
    if (date.twoWays) doubts.push({ code: 'date-two-ways', detail: text.slice(date.start, date.end) });
  }
  if (phrase.shortYear) doubts.push({ code: 'year-in-two-digits', detail: text });

  if (phrase.frequencies.length > 1 || phrase.percent) return unread(text);
  if (phrase.frequencies.length === 1) return recurring(phrase, text, doubts);
  if (phrase.continuous) return continuous(phrase, text, doubts);
  if (phrase.atoms.length > 0) return stretch(phrase, text, doubts);
  if (phrase.inside && phrase.yearWord && phrase.strays.length === 0) {
    return one({ kind: 'continuous' }, [...doubts, { code: 'relative-deadline', detail: text }]);
  }
  if (phrase.requests.length > 0) return one({ kind: 'on-request' }, doubts);
  return unread(text);
}

function recurring(phrase: Phrase, text: string, doubts: Doubt[]): Combined {
  const frequency = phrase.frequencies[0]?.frequency ?? 'yearly';
  const bounds = boundsOf(phrase, text, doubts);
  const marked = phrase.atoms.filter((atom) => atom.unit !== null && (atom.role === 'plain' || atom.years === null));
  const on = [...new Set(marked.flatMap(marksOf))].sort();
  const recurrence: Recurrence = on.length > 0 ? { frequency, on } : { frequency };
  const unit: Precision = marked[0]?.unit ?? PRECISION_OF[frequency];
  return one({ kind: 'recurring', precision: unit, recurrence, ...bounds }, doubts);
}

function continuous(phrase: Phrase, text: string, doubts: Doubt[]): Combined {
  return one({ kind: 'continuous', ...boundsOf(phrase, text, doubts) }, doubts);
}

/** First and last day of what recurs or continues; a plain year bounds it on both sides. */
function boundsOf({ atoms, onward }: Phrase, text: string, doubts: Doubt[]): Pick<Outcome, 'from' | 'until'> {
  let from: string | null = null;
  let until: string | null = null;
  for (const atom of atoms) {
    if (atom.years === null) continue;
    const stretches = stretchesOf(atom);
    const [start, due] = [stretches[0]?.start ?? null, stretches.at(-1)?.due ?? null];
    if (startsIt(atom) || onward) from = start;
    else if (atom.role === 'until' || atom.role === 'to') until = untilOf(atom, stretches, text, doubts);
    else {
      from = atom.unit === null ? start : isoDate(atom.years.from, 1, 1);
      until = atom.unit === null ? due : isoDate(atom.years.to, 12, 31);
    }
  }
  return from !== null && until !== null && until < from ? { from, until: null } : { from, until };
}

function stretch(phrase: Phrase, text: string, doubts: Doubt[]): Combined {
  const atoms = shareYear(phrase.atoms);
  const yearless = atoms.find((atom) => atom.years === null);
  if (yearless !== undefined) return { result: 'unread', doubts: [{ code: 'year-missing', detail: wordsOf(yearless, text) }] };
  const [first, second] = atoms;
  if (first === undefined) return unread(text);

  if (atoms.length === 1) return single(first, text, doubts);
  if (second !== undefined && atoms.length === 2) {
    const ends = second.role === 'until' || second.role === 'to';
    if ((startsIt(first) && ends) || (first.role === 'plain' && second.link === 'dash' && second.role === 'plain')) {
      return between(first, second, text, doubts);
    }
  }
  if (atoms.some((atom) => atom.role === 'from')) return unread(text);
  const parts = atoms.flatMap((atom) => {
    const dated = atom.role === 'plain' ? stretchesOf(atom) : [dueOnly(untilOf(atom, stretchesOf(atom), text, doubts))];
    return dated.map((found) => ({ atom, stretch: found }));
  });
  return { result: 'several', parts, doubts };
}

function single(atom: Atom, text: string, doubts: Doubt[]): Combined {
  const stretches = stretchesOf(atom);
  const [first] = stretches;
  if (first === undefined) return unread(text);
  if (atom.role === 'from') return one({ kind: 'continuous', from: first.start }, doubts);
  if (atom.role === 'until' || atom.role === 'to' || atom.atEnd) {
    const due = untilOf(atom, stretches, text, doubts);
    return one({ kind: 'date', precision: 'day', start: due, due }, doubts);
  }
  if (atom.atBeginning) return unread(text);
  if (stretches.length > 1) return { result: 'several', parts: stretches.map((found) => ({ atom, stretch: found })), doubts };
  return one(outcomeOf(first), doubts);
}

function between(first: Atom, second: Atom, text: string, doubts: Doubt[]): Combined {
  const start = stretchesOf(first)[0]?.start;
  const due = stretchesOf(second).at(-1)?.due;
  if (start === undefined || due === undefined) return unread(text);
  if (due < start) return { result: 'unread', doubts: [{ code: 'range-backwards', detail: text }] };
  if (second.role === 'until' && second.unit !== 'day') doubts.push({ code: 'until-two-ways', detail: wordsOf(second, text) });
  return one({ kind: 'period', precision: second.unit ?? 'year', start, due }, doubts);
}

/** A stretch as a deadline: one day is a date, anything longer a period due on its last day. */
export function outcomeOf({ start, due, precision }: Stretch): Outcome {
  return { ...EMPTY, kind: precision === 'day' && start === due ? 'date' : 'period', precision, start, due };
}

/** The last day that "until" an atom leaves: the named day, the end of a period where it says so, else its first day. */
function untilOf(atom: Atom, stretches: readonly Stretch[], text: string, doubts: Doubt[]): string {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (atom.atEnd || atom.unit === 'day' || atom.role === 'to') return last.due;
  doubts.push({ code: 'until-two-ways', detail: wordsOf(atom, text) });
  return first.start;
}

function dueOnly(due: string): Stretch {
  return { start: due, due, precision: 'day' };
}

/** `1 қаңтардан … дейін`, `с … по …`: in a pair the Kazakh ablative alone says "from". */
function startsIt(atom: Atom): boolean {
  return atom.role === 'from' || (atom.role === 'plain' && atom.ablative);
}

/** `I – III квартал 2003 г.`, `с 1 января по 31 марта 2003 г.`: a year said once holds for its neighbours. */
function shareYear(atoms: readonly Atom[]): readonly Atom[] {
  const years = atoms.filter((atom) => atom.years !== null);
  const only = years.length === 1 ? years[0]?.years : undefined;
  if (only === undefined || only === null || only.from !== only.to) return atoms;
  return atoms.map((atom) => (atom.years === null ? { ...atom, years: only } : atom));
}

function one(outcome: Partial<Outcome>, doubts: readonly Doubt[]): Combined {
  return { result: 'one', deadline: { ...EMPTY, ...outcome }, doubts };
}

function unread(text: string): Combined {
  return { result: 'unread', doubts: [{ code: 'deadline-not-read', detail: text }] };
}

function wordsOf(atom: Atom, text: string): string {
  return text.slice(atom.start, atom.end).replace(/\s+/g, ' ');
}

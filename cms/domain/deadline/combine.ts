import { isIsoDate, isoDate, type IsoDate } from '../calendar/iso-date';
import type { Doubt } from '../warning';
import type { Atom } from './atoms';
import type { Frequency, Precision, Recurrence } from './deadline';
import { combineDated, shareYear } from './dated';
import { one, unread, wordsOf, type Combined, type Outcome } from './outcome';
import type { Phrase } from './phrase';
import { startsIt, untilOf } from './until';
import { impossibleIn, isPartOfEachYear, marksOf, stretchesOf } from './stretch';

const PRECISION_OF = { monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half-year', yearly: 'year' } as const;

/** Puts the parts of a phrase together; `text` is what they were cut from, for the doubts' words. */
export function combine(phrase: Phrase, text: string): Combined {
  const doubts: Doubt[] = [];
  for (const atom of phrase.atoms) {
    const impossible = impossibleIn(atom, wordsOf(atom, text));
    if (impossible !== null) return { result: 'unread', rule: 'deadline/unread', doubts: [impossible] };
  }
  for (const date of phrase.twoWays) doubts.push({ code: 'date-two-ways', detail: wordsOf(date, text) });
  if (phrase.shortYear) doubts.push({ code: 'year-in-two-digits', detail: text });

  if (phrase.percent) return unread(text);
  const frequency = frequencyOf(phrase);
  if (frequency === null) return unread(text, 'frequency-not-held');
  if (frequency === 'several') return unread(text);
  if (frequency !== 'none') return recurring(frequency, phrase, text, doubts);
  if (phrase.daysOfMonth.length > 0) return unread(text, 'day-of-month-not-held');
  if (phrase.stages.length > 1) return unread(text);
  if (phrase.continuousAt !== null) return continuous(phrase, phrase.continuousAt, text, doubts);
  const [only, ...more] = phrase.atoms;
  if (only !== undefined && more.length === 0 && isPartOfEachYear(only)) return partOfEachYear(phrase, text, doubts);
  if (only !== undefined) return combineDated(phrase, text, doubts);
  if (phrase.wholePeriod || (phrase.inside && phrase.yearWord && phrase.strays.length === 0)) {
    return one({ kind: 'continuous' }, 'deadline/whole-period', [...doubts, { code: 'relative-deadline', detail: text }]);
  }
  if (phrase.yearWord && phrase.end) return unread(text, 'year-missing');
  if (phrase.requests.length > 0) return one({ kind: 'on-request' }, 'deadline/on-request', doubts);
  return unread(text);
}

/** A month or a day printed before `постоянно` only starts it; a stretch behind it, or of years, bounds it. */
function continuous(phrase: Phrase, at: number, text: string, doubts: Doubt[]): Combined {
  const [only, ...more] = phrase.atoms;
  const isPart = only !== undefined && more.length === 0 && only.unit !== null && only.role === 'plain';
  const starts = isPart && only.end <= at && only.spans.every(({ first, last }) => first === last);
  const bounds = boundsOf(starts ? { ...phrase, onward: true } : phrase, [], false, text, doubts);
  return one({ kind: 'continuous', ...bounds }, 'deadline/continuous', doubts);
}

/** The one frequency of a phrase; a yearly one gives way to a number of times in a shorter unit (`ежегодно, 1 раз в квартал`). */
function frequencyOf({ frequencies }: Phrase): Frequency | 'none' | 'several' | null {
  const [first, second, ...more] = frequencies;
  if (first === undefined) return 'none';
  if (second === undefined) return first.frequency;
  if (more.length > 0) return 'several';
  const counted = [first, second].find((item) => item.counted);
  const other = counted === first ? second : first;
  return counted !== undefined && other.frequency === 'yearly' ? counted.frequency : 'several';
}

function recurring(frequency: Frequency, phrase: Phrase, text: string, doubts: Doubt[]): Combined {
  const marking = (frequency === 'yearly' ? phrase.atoms : shareYear(phrase.atoms)).filter((atom) => marks(atom, frequency));
  const on = [...new Set(marking.flatMap(marksOf))].sort();
  const bounds = boundsOf(phrase, marking, frequency === 'yearly', text, doubts);
  const recurrence: Recurrence = on.length > 0 ? { frequency, on } : { frequency };
  const precision: Precision = marking[0]?.unit ?? PRECISION_OF[frequency];
  for (const day of phrase.daysOfMonth) doubts.push({ code: 'day-of-month-not-held', detail: wordsOf(day, text) });
  for (const item of phrase.frequencies) if (item.atLeast === true) doubts.push({ code: 'words-not-read', detail: wordsOf(item, text) });
  if (isStretchOfDays(marking)) doubts.push({ code: 'recurring-stretch', detail: text.replace(/\s+/g, ' ') });
  return one({ kind: 'recurring', precision, recurrence, ...bounds }, on.length > 0 ? 'deadline/recurring-on' : 'deadline/recurring', doubts);
}

/** Whether an atom says when in its year something recurs; a longer stretch than what recurs bounds it instead. */
function marks(atom: Atom, frequency: Frequency): boolean {
  const { unit, years, role } = atom;
  if (unit === null) return false;
  if (years === null || isPartOfEachYear(atom)) return true;
  if (role !== 'plain') return frequency === 'yearly' && role !== 'from' && unit === 'day';
  return unit === 'day' || frequency === 'yearly' || (frequency === 'half-yearly' && unit !== 'half-year');
}

/** `ежегодно с 15 ноября по 15 декабря`: days recur, and a stretch of them gives its first and last. */
function isStretchOfDays(marking: readonly Atom[]): boolean {
  const days = marking.filter(({ unit }) => unit === 'day');
  return days.some(({ spans }) => spans.some(({ first, last }) => first !== last)) || (days.some(startsIt) && days.length > 1);
}

/** `до 1 декабря 2003-2005 гг.`: on that day of each of the years. */
function partOfEachYear({ atoms }: Phrase, text: string, doubts: Doubt[]): Combined {
  const [atom] = atoms;
  if (atom?.years === undefined || atom.years === null || atom.unit === null || startsIt(atom)) return unread(text);
  const { from, to } = atom.years;
  const recurrence: Recurrence = { frequency: 'yearly', on: [...new Set(marksOf(atom))].sort() };
  const bounds = { from: isoDate(from, 1, 1), until: isoDate(to, 12, 31) };
  doubts.push({ code: 'each-year-taken', detail: wordsOf(atom, text) });
  return one({ kind: 'recurring', precision: atom.unit, recurrence, ...bounds }, 'deadline/part-of-each-year', doubts);
}

/** The day from which something goes on: the last one where the words say until then. */
function startOf(atom: Atom, text: string): IsoDate | null {
  const stretches = stretchesOf(atom);
  if (atom.role === 'plain' || atom.role === 'from') return (atom.atEnd ? stretches.at(-1)?.due : stretches[0]?.start) ?? null;
  return untilOf(atom, stretches, text, []);
}

/** A bound that its atom's year has, or none, with a doubt: 29 February of a common year bounds nothing. */
function realDay(day: IsoDate | null, text: string, doubts: Doubt[]): IsoDate | null {
  if (day === null || isIsoDate(day)) return day;
  doubts.push({ code: 'no-such-day', detail: text });
  return null;
}

/**
 * First and last day of what recurs or continues; a plain year bounds it on both sides, but what
 * comes every year only starts in it.
 */
function boundsOf(
  { atoms, onward }: Phrase,
  marking: readonly Atom[],
  isYearly: boolean,
  text: string,
  doubts: Doubt[],
): Pick<Outcome, 'from' | 'until'> {
  let from: IsoDate | null = null;
  let until: IsoDate | null = null;
  const dated = (isYearly ? atoms : shareYear(atoms)).filter((atom) => atom.years !== null);
  for (const atom of dated) {
    const isMark = marking.includes(atom);
    const stretches = isMark ? [] : stretchesOf(atom);
    const start = stretches[0]?.start ?? isoDate(atom.years?.from ?? 0, 1, 1);
    const due = stretches.at(-1)?.due ?? isoDate(atom.years?.to ?? 0, 12, 31);
    const startsOnly = isYearly && dated.length === 1 && atom.years?.from === atom.years?.to && (atom.role === 'plain' || isMark);
    if (startsIt(atom) || onward || startsOnly) from = startOf(atom, text);
    else if (!isMark && (atom.role === 'until' || atom.role === 'to')) until = untilOf(atom, stretches, text, doubts);
    else [from, until] = [from ?? start, due];
    if (isMark && atom.role !== 'plain' && startsOnly && !onward) doubts.push({ code: 'each-year-taken', detail: wordsOf(atom, text) });
  }
  const real = { from: realDay(from, text, doubts), until: realDay(until, text, doubts) };
  return real.from !== null && real.until !== null && real.until < real.from ? { ...real, until: null } : real;
}

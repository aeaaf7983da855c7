import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../language';
import type { OrderKind } from '../record/plan-record';
import { putLettersRight } from '../text/letters';
import { foldSpaces } from '../text/spacing';
import type { Doubt } from '../warning';
import { actDates, type FoundDate } from './act-date';
import { actKind, nearestActKind } from './act-kind';
import { actNumbers, type FoundNumber } from './act-number';
import { titlesOf } from './act-title';
import { eventIn, type AmendingEvent } from './amending-event';

export { amendingEvent, type AmendingEvent } from './amending-event';

/** A legal act as a text cites it. */
export interface Citation {
  readonly kind: OrderKind | null;
  readonly number: string | null;
  /** The number with its sign, as printed: `N 86`. */
  readonly numberAsPrinted: string | null;
  readonly date: IsoDate | null;
  readonly title: string | null;
  /** What the text says this act did, where it is a note. */
  readonly event: AmendingEvent | null;
  readonly doubts: readonly Doubt[];
}

/** How far apart a date and the number of one act may stand, a quoted title between them aside. */
const NEAR = 90;
/** So near behind a date a number is that date's. */
const BESIDE = 12;
/** How far before its date the issuer of several Kazakh acts may stand (`ҚР Үкіметінің 2006.10.12 N 982; … N 590 қаулыларымен`). */
const FARTHEST_ISSUER = 300;

/**
 * The acts a text cites, in order: each date with the number beside it. Brackets (when an amendment
 * takes effect) are not acts, unless nothing else is. Where one word names several acts
 * (`… бұйрықтарымен`), all have its kind. An act named by its title alone is one without date and number.
 */
export function citationsIn(source: string, language: Language): Citation[] {
  const text = foldSpaces(putLettersRight(source.replace(/[*>\\]/g, ' '), { language }));
  const outside = blankOut(text, /\([^()]*(?:\)|$)/g);
  const plain = hasActs(outside) ? outside : text.replace(/[()]/g, ' ');
  const unquoted = blankOut(plain, /"[^"]*"|«[^«»]*»|“[^“”]*”/g);
  const outsideQuotes = actDates(unquoted);
  const dates = /\p{L}/u.test(unquoted) ? outsideQuotes : actDates(plain);
  const pairs = pairUp(dates, actNumbers(unquoted, dates), unquoted);
  if (pairs.length === 0) return titledOnly(text, unquoted, language);
  const titles = titlesOf(text, pairs, language);
  const events = eventsOf(unquoted, pairs);
  const sharedKind = actKind(unquoted);
  return pairs.map(({ date, number, start, end }, index) => ({
    kind: kindNear(unquoted, { start, end }, pairs[index - 1]?.end ?? 0, pairs[index + 1]?.start ?? unquoted.length, language) ?? sharedKind,
    number: number?.number ?? null,
    numberAsPrinted: number?.printed ?? null,
    date: date?.date ?? null,
    title: titles[index] ?? null,
    event: events[index] ?? null,
    doubts: date?.doubts ?? [],
  }));
}

function hasActs(text: string): boolean {
  const dates = actDates(text);
  return dates.length > 0 || actNumbers(text, dates).length > 0;
}

/** `Закона Республики Казахстан "О государственных закупках"`. */
function titledOnly(text: string, unquoted: string, language: Language): Citation[] {
  const kind = actKind(unquoted);
  const at = text.search(/["«“]/);
  const [title] = titlesOf(text, [{ start: at, end: Math.max(0, at) }], language);
  if (kind === null || at < 0 || title === undefined || title === null) return [];
  return [{ kind, number: null, numberAsPrinted: null, date: null, title, event: eventIn(unquoted), doubts: [] }];
}

interface Pair {
  readonly date: FoundDate | null;
  readonly number: FoundNumber | null;
  readonly start: number;
  readonly end: number;
}

function pairUp(dates: readonly FoundDate[], numbers: readonly FoundNumber[], text: string): Pair[] {
  const free = new Set(numbers);
  const pairs: Pair[] = dates.map((date, index) => {
    const upToNext = dates[index + 1]?.start ?? text.length;
    const number = nearest(date, [...free], text, upToNext);
    if (number !== null) free.delete(number);
    return { date, number, start: Math.min(date.start, number?.start ?? date.start), end: Math.max(date.end, number?.end ?? date.end) };
  });
  if (dates.length === 0) for (const number of free) pairs.push({ date: null, number, start: number.start, end: number.end });
  return pairs.sort((a, b) => a.start - b.start);
}

function nearest(date: FoundDate, numbers: readonly FoundNumber[], text: string, upToNext: number): FoundNumber | null {
  const after = numbers.find((number) => number.start >= date.end && number.start < upToNext);
  const before = numbers.findLast((number) => number.end <= date.start);
  const [toAfter, toBefore] = [after && distance(text, date.end, after.start), before && distance(text, before.end, date.start)];
  if (before !== undefined && NUMBER_OF_DATE.test(text.slice(before.end, date.start))) return before;
  if (after !== undefined && toAfter !== undefined && toAfter <= BESIDE) return after;
  if (before !== undefined && toBefore !== undefined && toBefore <= NEAR) return before;
  return after !== undefined && toAfter !== undefined && toAfter <= NEAR ? after : null;
}

/** `№ 25-п от 05.03.03`: the date is that number's, whatever stands behind it. */
const NUMBER_OF_DATE = /^,?\s?от\s?$/i;

/** How many characters stand between two places, a title that was blanked out counting as one. */
function distance(text: string, from: number, to: number): number {
  return text.slice(from, to).replace(/\s+/g, ' ').length;
}

/** In Kazakh the act's word follows its date and number, in Russian it mostly goes before. */
function kindNear(text: string, { start, end }: { start: number; end: number }, from: number, to: number, language: Language): OrderKind | null {
  const before = text.slice(from, start);
  const around = language === 'kk' ? text.slice(Math.max(0, start - FARTHEST_ISSUER), start) : before;
  const after = text.slice(end, Math.min(to, end + NEAR)).split(/[;.]\s/)[0] ?? '';
  const [ahead, behind] = [nearestActKind(before, 'end', after), nearestActKind(after, 'start', around)];
  return language === 'kk' ? (behind ?? ahead) : (ahead ?? behind);
}

/** What each act did: by the words before it, or behind it where a note puts them there; else what the one before did. */
function eventsOf(text: string, pairs: readonly Pair[]): Array<AmendingEvent | null> {
  const before = pairs.map(({ start }, index) => eventIn(text.slice(pairs[index - 1]?.end ?? 0, start)));
  const behind = pairs.map(({ end }, index) => eventIn(text.slice(end, pairs[index + 1]?.start ?? text.length)));
  const said = before[0] === null && behind[0] !== null ? behind : before;
  const events: Array<AmendingEvent | null> = [];
  for (const event of said) events.push(event ?? events.at(-1) ?? (events.length === 0 ? eventIn(text) : null));
  return events;
}

/** The text with its matches blanked out, every other place where it was. */
function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => (match.length <= 4 ? match : ' '.repeat(match.length)));
}

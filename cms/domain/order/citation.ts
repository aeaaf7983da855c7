import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../language';
import type { OrderKind } from '../record/plan-record';
import { putLettersRight } from '../text/letters';
import { foldSpaces } from '../text/spacing';
import type { Doubt } from '../warning';
import { actDates, type FoundDate } from './act-date';
import { actKind } from './act-kind';
import { actNumbers, type FoundNumber } from './act-number';

/** A legal act as a text cites it. */
export interface Citation {
  readonly kind: OrderKind | null;
  readonly number: string | null;
  /** The number with its sign, as printed: `N 86`. */
  readonly numberAsPrinted: string | null;
  readonly date: IsoDate | null;
  readonly title: string | null;
  readonly doubts: readonly Doubt[];
}

export type AmendingEvent = 'amended' | 'replaced' | 'repealed';

const REPEALED = /күші(?:н)? жой|алып тасталсын|утрати(?:л|ла|ло|ли|вшим|вшей) силу|отменить|исключить/i;
const REPLACED = /жаңа редакцияда|редакциясында|в (?:новой )?редакции|изложен|изложить|мынадай редакцияда/i;
const AMENDED = /өзгер(?:іс|ту|тіл)|толықтыр|ауыстырылсын|изменени|дополн|заменить/i;

/** What a note says happened to a text: repealed, given a new wording or amended; null where it says none of these. */
export function amendingEvent(source: string, language: Language): AmendingEvent | null {
  const text = putLettersRight(source, { language });
  if (REPEALED.test(text)) return 'repealed';
  if (REPLACED.test(text)) return 'replaced';
  return AMENDED.test(text) ? 'amended' : null;
}

/** How far apart a date and the number of one act may stand, a quoted title between them aside. */
const NEAR = 90;

/**
 * The acts a text cites, in order: each date with the number beside it. Brackets (when an amendment
 * takes effect) are not acts. Where one word names several acts (`… бұйрықтарымен`), all have its
 * kind.
 */
export function citationsIn(source: string, language: Language): Citation[] {
  const text = foldSpaces(putLettersRight(source.replace(/[*>\\]/g, ' '), { language }));
  const plain = blankOut(text, /\([^()]*(?:\)|$)/g);
  const unquoted = blankOut(plain, /"[^"]*"|«[^«»]*»|“[^“”]*”/g);
  const dates = actDates(unquoted.replace(/"(\d{1,2})"/g, ' $1 ')).length > 0 ? actDates(unquoted) : actDates(plain);
  const numbers = actNumbers(unquoted, dates);
  const pairs = pairUp(dates, numbers);
  const sharedKind = actKind(unquoted);
  return pairs.map(({ date, number, start, end }, index) => ({
    kind: kindNear(unquoted, start, end, pairs[index - 1]?.end ?? 0, pairs[index + 1]?.start ?? unquoted.length) ?? sharedKind,
    number: number?.number ?? null,
    numberAsPrinted: number?.printed ?? null,
    date: date?.date ?? null,
    title: titleNear(text, start, end, language),
    doubts: date?.doubts ?? [],
  }));
}

interface Pair {
  readonly date: FoundDate | null;
  readonly number: FoundNumber | null;
  readonly start: number;
  readonly end: number;
}

function pairUp(dates: readonly FoundDate[], numbers: readonly FoundNumber[]): Pair[] {
  const free = new Set(numbers);
  const pairs: Pair[] = dates.map((date) => {
    const number = nearest(date, [...free]);
    if (number !== null) free.delete(number);
    return { date, number, start: Math.min(date.start, number?.start ?? date.start), end: Math.max(date.end, number?.end ?? date.end) };
  });
  if (dates.length === 0) for (const number of free) pairs.push({ date: null, number, start: number.start, end: number.end });
  return pairs.sort((a, b) => a.start - b.start);
}

function nearest(date: FoundDate, numbers: readonly FoundNumber[]): FoundNumber | null {
  const after = numbers.find((number) => number.start >= date.end);
  if (after !== undefined && after.start - date.end <= 12) return after;
  const before = numbers.findLast((number) => number.end <= date.start);
  if (before !== undefined && date.start - before.end <= NEAR) return before;
  return after !== undefined && after.start - date.end <= NEAR ? after : null;
}

/** In Kazakh the act's word follows its date and number, in Russian it mostly goes before. */
function kindNear(text: string, start: number, end: number, from: number, to: number): OrderKind | null {
  const [before, after] = [text.slice(from, start), text.slice(end, Math.min(to, end + NEAR))];
  const issuerBefore = actKind(`${before} ${firstClause(after)}`);
  return issuerBefore ?? actKind(before) ?? actKind(after);
}

function firstClause(text: string): string {
  return text.split(/[;.]\s/)[0] ?? '';
}

const LONGEST_TITLE = 900;

function titleNear(text: string, start: number, end: number, language: Language): string | null {
  const after = /^[^"«“]{0,40}["«“]([^"»”]+)["»”]/.exec(text.slice(end, end + LONGEST_TITLE))?.[1];
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const quotes = [...before.matchAll(/["«“]([^"«»“”]{3,}?)["»”]/g)];
  const last = quotes.at(-1);
  const isNear = last !== undefined && before.length - last.index - last[0].length <= NEAR;
  const ahead = isNear ? (last[1] ?? null) : null;
  return language === 'kk' ? (ahead ?? after ?? null) : (after ?? ahead);
}

/** The text with its matches blanked out, every other place where it was. */
function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => (match.length <= 4 ? match : ' '.repeat(match.length)));
}

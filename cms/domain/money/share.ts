import type { FoundAmount } from './amounts';
import type { FundingSource } from './funding';
import type { Marks } from './marks';
import type { Tiyn } from './tiyn';

/** An amount with what the words before and after it say of it. */
export interface Share {
  readonly amount: Tiyn | null;
  readonly year: number | null;
  readonly isDated: boolean;
  readonly source: FundingSource | null;
  readonly isTotal: boolean;
  readonly start: number;
  /** Where the parts that follow it end: with the bracket they stand in, or anywhere after `в том числе`; 0 where none follow. */
  readonly partsEnd: number;
  /** Whether a year or a source of its own stands before it. */
  readonly hasOwn: { readonly year: boolean; readonly source: boolean };
}

const TOTAL = /(?:барлығы|жиыны|жиынтығы|всего|итого|общ(?:ая|ий|ую|ей|его)\s\p{L}{1,20}|жалпы\s(?:сома|құн|көлем|шығын)\p{L}{0,6})[^\d]{0,60}$/u;
const PARTS_FOLLOW = /(?<!\p{L})(?:в\s?т(?:ом\sчисле|\.?\s?ч)|из\s(?:них|которых)|(?:оның|соның)\sіш(?:інде|інен))/u;
const LONGEST_GAP = 400;

/** The amounts of a cell, each with its year, its source and its part in a total. */
export function sharesIn(amounts: readonly FoundAmount[], { bare, years, sources }: Marks): Share[] {
  const gaps = amounts.map((amount, index) => ({ start: amounts[index - 1]?.end ?? 0, end: amount.start }));
  const isTotal = gaps.map(({ start, end }) => isTotalAfter(bare, Math.max(start, end - LONGEST_GAP), end, sources));
  const partsEnds = amounts.map(({ end }, index) => partsEndOf(bare, end, amounts[index + 1]?.start));
  const isPart = amounts.map((_, index) => isTotal[index] !== true && partsEnds[index] === 0);
  const yearAt = beside(years, amounts, isPart);
  const sourceAt = beside(sources, amounts, isPart);
  const yearsHead = (years[0]?.start ?? 0) < (sources[0]?.start ?? 0);
  return amounts.map(({ amount, start }, index): Share => {
    const [year, source] = [yearAt[index] ?? NO_MARK, sourceAt[index] ?? NO_MARK];
    const dated = !yearsHead && source.isOwn && !year.isOwn ? NO_MARK : year;
    const named = yearsHead && year.isOwn && !source.isOwn ? NO_MARK : source;
    const distinct = [...new Set(named.marks.map(({ source }) => source))];
    return {
      amount,
      year: dated.marks.at(-1)?.year ?? null,
      isDated: dated.marks.length > 0,
      source: distinct.length > 1 ? 'several' : (distinct[0] ?? null),
      isTotal: isTotal[index] === true,
      start,
      partsEnd: partsEnds[index] ?? 0,
      hasOwn: { year: dated.isOwn, source: named.isOwn },
    };
  });
}

/** Whether a word of a total stands before a figure, with no source between: `Всего: РБ – 100` heads a list. */
function isTotalAfter(text: string, from: number, to: number, sources: Marks['sources']): boolean {
  const word = TOTAL.exec(text.slice(from, to));
  if (word === null) return false;
  const colon = text.indexOf(':', from + word.index);
  return colon < 0 || colon > to || !sources.some(({ start }) => start > colon && start < to);
}

/** Where the parts of an amount end, if any follow: `100, в т.ч. …`, `100 (РБ – 60; МБ – 40)`. */
function partsEndOf(text: string, end: number, next: number | undefined): number {
  if (next === undefined) return 0;
  const gap = text.slice(end, Math.min(next, end + LONGEST_GAP));
  if (PARTS_FOLLOW.test(gap)) return Infinity;
  if (!/^\s?\([^()]*$/.test(gap)) return 0;
  const closing = text.indexOf(')', next);
  return closing < 0 ? 0 : closing;
}

interface Beside<Mark> {
  readonly marks: readonly Mark[];
  /** Whether the marks stand right beside the amount, not carried from an earlier one. */
  readonly isOwn: boolean;
}

const NO_MARK: Beside<never> = { marks: [], isOwn: false };

/**
 * The marks that belong to each amount: those between it and the amount before, which hold for the
 * amounts after it too until others come (`2005: РБ – 100, МБ – 20`); where the first amount that
 * is no total comes before any mark, those that follow it.
 */
function beside<Mark extends { readonly start: number }>(marks: readonly Mark[], amounts: readonly FoundAmount[], isPart: readonly boolean[]): Beside<Mark>[] {
  const first = isPart.indexOf(true);
  const leads = (marks[0]?.start ?? Infinity) < (amounts[Math.max(0, first)]?.start ?? 0);
  let carried: readonly Mark[] = [];
  let at = 0;
  return amounts.map((amount, index) => {
    const to = leads ? amount.start : (amounts[index + 1]?.start ?? Infinity);
    const from = at;
    while (at < marks.length && (marks[at]?.start ?? 0) < to) at += 1;
    const own = marks.slice(from, at);
    if (!leads) return { marks: own, isOwn: own.length > 0 };
    if (own.length > 0) carried = own;
    return { marks: carried, isOwn: own.length > 0 };
  });
}

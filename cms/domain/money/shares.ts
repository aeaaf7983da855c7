import type { Doubt } from '../warning';
import type { FoundAmount } from './amounts';
import type { FundingSource } from './funding';
import type { Marks } from './marks';
import type { FundingLineReading } from './read-funding';
import { sumTiyn, tengeString, type Tiyn } from './tiyn';

export interface Shares {
  readonly amountTenge: string | null;
  readonly lines: readonly FundingLineReading[];
  readonly kind: 'none' | 'one' | 'per-year' | 'per-source' | 'parts' | 'unclear';
}

/** An amount with what the words before and after it say of it. */
interface Share {
  readonly amount: Tiyn | null;
  readonly year: number | null;
  readonly isDated: boolean;
  readonly source: FundingSource | null;
  readonly isTotal: boolean;
  /** Whether its parts follow: `в том числе`. */
  readonly opens: boolean;
  /** Whether a year or a source of its own stands before it. */
  readonly hasOwn: { readonly year: boolean; readonly source: boolean };
}

const TOTAL = /(?:барлығы|жиыны|жиынтығы|всего|итого|общ(?:ая|ий|ую|ей|его)\s\p{L}{1,20}|жалпы\s(?:сома|құн|көлем|шығын)\p{L}{0,6})[^\d]{0,60}$/u;
const PARTS_FOLLOW = /(?<!\p{L})(?:в\s?т(?:ом\sчисле|\.?\s?ч)|из\s(?:них|которых)|(?:оның|соның)\sіш(?:інде|інен))/u;
const LONGEST_GAP = 400;

/** The cell's one amount, or its amounts by year, by source, or as a total and its parts. */
export function sharesOf(text: string, amounts: readonly FoundAmount[], marks: Marks, doubts: Doubt[]): Shares {
  if (amounts.length === 0) return { amountTenge: null, lines: [], kind: 'none' };
  const shares = sharesIn(amounts, marks);
  const grand = grandTotal(shares);
  const parts = withoutGroupTotals(shares.filter((share) => !share.isTotal && share !== grand), text, doubts);
  const [only] = parts;
  if (parts.length === 0 || (parts.length === 1 && only !== undefined && grand === null)) {
    const share = only ?? grand ?? shares[0];
    const amountTenge = tenge(share?.amount ?? null);
    return { amountTenge, lines: share === undefined || share.year === null ? [] : [lineOf(share, false)], kind: 'one' };
  }
  const manySources = new Set(parts.flatMap(({ source }) => source ?? [])).size > 1;
  const lines = parts.map((share) => lineOf(share, manySources));
  const sum = sumOf(parts);
  const kind = parts.some(({ isDated }) => isDated) ? 'per-year' : manySources && parts.every(({ source }) => source !== null) ? 'per-source' : 'parts';
  if (grand !== null) {
    if (sum !== null && grand.amount !== null && sum !== grand.amount) doubts.push({ code: 'parts-differ-from-total', detail: flat(text) });
    return { amountTenge: tenge(grand.amount), lines, kind };
  }
  if (kind !== 'parts') return { amountTenge: tenge(sum), lines, kind };
  const rest = parts.length > 2 ? sumOf(parts.slice(1)) : null;
  if (rest !== null && rest === only?.amount) return { amountTenge: tenge(rest), lines: lines.slice(1), kind };
  doubts.push({ code: 'several-amounts', detail: flat(text) });
  return { amountTenge: null, lines, kind: 'unclear' };
}

function sharesIn(amounts: readonly FoundAmount[], { bare, years, sources }: Marks): Share[] {
  const gaps = amounts.map((amount, index) => ({ start: amounts[index - 1]?.end ?? 0, end: amount.start }));
  const isTotal = gaps.map(({ start, end }) => TOTAL.test(bare.slice(Math.max(start, end - LONGEST_GAP), end)));
  const opens = amounts.map(({ end }, index) => {
    const next = amounts[index + 1];
    return next !== undefined && PARTS_FOLLOW.test(bare.slice(end, Math.min(next.start, end + LONGEST_GAP)));
  });
  const isPart = amounts.map((_, index) => isTotal[index] !== true && opens[index] !== true);
  const yearAt = beside(years, amounts, isPart);
  const sourceAt = beside(sources, amounts, isPart);
  const yearsHead = (years[0]?.start ?? 0) < (sources[0]?.start ?? 0);
  return amounts.map(({ amount }, index): Share => {
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
      opens: opens[index] === true,
      hasOwn: { year: dated.isOwn, source: named.isOwn },
    };
  });
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

function grandTotal(shares: readonly Share[]): Share | null {
  const totals = shares.filter(({ isTotal }) => isTotal);
  if (totals.length > 0) {
    const sum = sumOf(shares.filter(({ isTotal, opens, hasOwn }) => !isTotal && !(opens && (hasOwn.year || hasOwn.source))));
    return totals.find(({ amount }) => amount !== null && amount === sum) ?? totals[0] ?? null;
  }
  const [first] = shares;
  return first?.opens === true && !shares.slice(1).some(({ opens }) => opens) && !isGroup(shares) ? first : null;
}

/** Whether the first amount heads only its own year or source, others of its kind following. */
function isGroup([first, ...rest]: readonly Share[]): boolean {
  if (first === undefined) return false;
  if (first.hasOwn.year) return rest.some(({ hasOwn }) => hasOwn.year) && !rest.every(({ hasOwn }) => hasOwn.year);
  if (first.hasOwn.source) return rest.some(({ hasOwn }) => hasOwn.source) && !rest.every(({ hasOwn }) => hasOwn.source);
  return false;
}

/** Leaves out each amount that only sums those after it: `2005 – 120, в т.ч. РБ – 100, МБ – 20; 2006 – 80`. */
function withoutGroupTotals(shares: readonly Share[], text: string, doubts: Doubt[]): Share[] {
  const kept: Share[] = [];
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index];
    if (share === undefined) continue;
    const group = share.opens ? groupAfter(shares, index) : [];
    if (group.length === 0) {
      kept.push(share);
      continue;
    }
    const sum = sumOf(group);
    if (sum !== null && share.amount !== null && sum !== share.amount) doubts.push({ code: 'parts-differ-from-total', detail: flat(text) });
    kept.push(...group.map((part) => ({ ...part, source: part.source ?? share.source })));
    index += group.length;
  }
  return kept;
}

function groupAfter(shares: readonly Share[], at: number): Share[] {
  const head = shares[at];
  const rest = shares.slice(at + 1);
  const end = rest.findIndex(({ hasOwn }) => (head?.hasOwn.year === true && hasOwn.year) || (head?.hasOwn.year !== true && head?.hasOwn.source === true && hasOwn.source));
  return end < 0 ? rest : rest.slice(0, end);
}

function lineOf({ amount, year, source }: Share, withSource: boolean): FundingLineReading {
  const printed = tenge(amount);
  return {
    ...(year === null ? {} : { year }),
    ...(withSource && source !== null ? { source } : {}),
    ...(printed === null ? {} : { amountTenge: printed }),
  };
}

function sumOf(shares: readonly Share[]): Tiyn | null {
  if (shares.some(({ amount }) => amount === null)) return null;
  return sumTiyn(shares.map(({ amount }) => amount ?? 0n));
}

function tenge(amount: Tiyn | null): string | null {
  return amount === null ? null : tengeString(amount);
}

function flat(text: string): string {
  return text.replaceAll('\n', ' ');
}

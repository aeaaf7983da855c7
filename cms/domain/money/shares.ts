import type { Doubt } from '../warning';
import type { FoundAmount } from './amounts';
import type { Marks } from './marks';
import type { FundingLineReading } from './read-funding';
import { sharesIn, type Share } from './share';
import { sumTiyn, tengeString, type Tiyn } from './tiyn';

export interface Shares {
  readonly amountTenge: string | null;
  readonly lines: readonly FundingLineReading[];
  readonly kind: 'none' | 'one' | 'per-year' | 'per-source' | 'parts' | 'unclear';
}

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

function grandTotal(shares: readonly Share[]): Share | null {
  const totals = shares.filter(({ isTotal }) => isTotal);
  if (totals.length > 0) {
    const sum = sumOf(shares.filter(({ isTotal, partsEnd, hasOwn }) => !isTotal && !(partsEnd > 0 && (hasOwn.year || hasOwn.source))));
    return totals.find(({ amount }) => amount !== null && amount === sum) ?? totals[0] ?? null;
  }
  const [first, ...rest] = shares;
  if (first === undefined || first.partsEnd === 0 || rest.some(({ partsEnd, start }) => partsEnd > 0 || start > first.partsEnd)) return null;
  return isGroup(shares) ? null : first;
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
    const group = share.partsEnd > 0 ? groupAfter(shares, index) : [];
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
  const end = rest.findIndex(({ start, hasOwn }) => start > (head?.partsEnd ?? 0) || (head?.hasOwn.year === true && hasOwn.year) || (head?.hasOwn.year !== true && head?.hasOwn.source === true && hasOwn.source));
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

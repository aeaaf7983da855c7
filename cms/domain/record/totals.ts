import { sumTiyn, type Tiyn, type TiynDigits } from '../money/tiyn';
import { isUnsaid } from '../money/unsaid';
import type { MeasureWording } from './plan-record';
import type { FundingSum, FundingTotals, Redaction } from './plan-view';

/** A measure's place in one total: what of its money falls there, or null where the amount is not given. */
interface Share {
  readonly measure: string;
  readonly amounts: readonly (Tiyn | null)[];
  /** Whether the plan says nothing of the measure's money. */
  readonly isUnsaid: boolean;
}

type Group = Map<string, Share[]>;

/**
 * What a redaction costs: in all, and by programme, body, section and source.
 *
 * A measure counts once, whoever co-executes it: by body, its money is the lead's.
 * "Not required" needs no money, and of some measures a plan says nothing; every other source without an
 * amount is an amount unknown, never zero.
 */
export function fundingTotals(redaction: Pick<Redaction, 'sections'>): FundingTotals {
  const all: Share[] = [];
  const byProgramme: Group = new Map();
  const byBody: Group = new Map();
  const bySection: Group = new Map();
  const bySource: Group = new Map();

  for (const { heading, measures } of redaction.sections) {
    for (const measure of measures) {
      const share = shareOf(measure);
      all.push(share);
      add(bySection, heading?.key ?? '', share);
      const lead = leadOf(measure);
      if (lead !== null) add(byBody, lead, share);
      addLines(byProgramme, measure, (line) => line.programme ?? '');
      addLines(bySource, measure, (line) => line.source);
      if (measure.funding.lines.length === 0) add(bySource, share.isUnsaid ? '' : measure.funding.source, share);
    }
  }
  return {
    all: sumOf(all),
    byProgramme: summed(byProgramme),
    byBody: summed(byBody),
    bySection: summed(bySection),
    bySource: summed(bySource),
  };
}

/** Totals with their amounts as digits, the form they have in JSON. */
export function encodeTotals(totals: FundingTotals): FundingTotals<TiynDigits> {
  const encode = (sum: FundingSum): FundingSum<TiynDigits> => ({ ...sum, amount: String(sum.amount) });
  const rows = (
    group: FundingTotals['byBody'],
  ): FundingTotals<TiynDigits>['byBody'] => group.map(([key, sum]) => [key, encode(sum)] as const);
  return {
    all: encode(totals.all),
    byProgramme: rows(totals.byProgramme),
    byBody: rows(totals.byBody),
    bySection: rows(totals.bySection),
    bySource: rows(totals.bySource),
  };
}

/** The body that answers for a measure: the one marked lead, or the first named. */
export function leadOf(measure: MeasureWording): string | null {
  const lead = measure.executors.find((executor) => executor.role === 'lead');
  return (lead ?? measure.executors[0])?.body ?? null;
}

/** Amounts of a measure's lines; a single null where money is due but no line says how much. */
function shareOf({ key, funding }: MeasureWording): Share {
  const { source, lines } = funding;
  const unsaid = isUnsaid(funding);
  const amounts = lines.length > 0 ? lines.map((line) => tiyn(line.amountTiyn)) : source === 'none' || unsaid ? [] : [null];
  return { measure: key, amounts, isUnsaid: unsaid };
}

function addLines(
  group: Group,
  measure: MeasureWording,
  keyOf: (line: MeasureWording['funding']['lines'][number]) => string,
): void {
  for (const line of measure.funding.lines) {
    add(group, keyOf(line), { measure: measure.key, amounts: [tiyn(line.amountTiyn)], isUnsaid: false });
  }
}

function add(group: Group, key: string, share: Share): void {
  const shares = group.get(key);
  if (shares === undefined) group.set(key, [share]);
  else shares.push(share);
}

function summed(group: Group): [string, FundingSum][] {
  return [...group]
    .map(([key, shares]): [string, FundingSum] => [key, sumOf(shares)])
    .sort(([, a], [, b]) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1));
}

function sumOf(shares: readonly Share[]): FundingSum {
  const measures = new Set(shares.map((share) => share.measure));
  const unknown = new Set(
    shares.filter((share) => share.amounts.includes(null)).map((share) => share.measure),
  );
  const known = shares.flatMap((share) => share.amounts.filter((amount) => amount !== null));
  const withAmount = new Set(
    shares.filter((share) => share.amounts.some((amount) => amount !== null)).map((s) => s.measure),
  );
  const unsaid = shares.filter((share) => share.isUnsaid).length;
  return {
    amount: sumTiyn(known),
    measures: measures.size,
    withAmount: withAmount.size,
    amountUnknown: [...unknown],
    ...(unsaid === 0 ? {} : { unsaid }),
  };
}

function tiyn(digits: TiynDigits | null): Tiyn | null {
  return digits === null ? null : BigInt(digits);
}

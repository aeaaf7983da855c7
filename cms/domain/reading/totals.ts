import type { FundingSource } from '../money/funding';
import { sumTiyn, tengeString, tiynFromTenge, type Tiyn } from '../money/tiyn';
import type { MeasureReading, SectionReading, TotalsReading } from './reading';

/** Sources that need no figure: there is nothing to give, or nothing was read. */
const WITHOUT_AMOUNT: ReadonlySet<FundingSource> = new Set(['none', 'not-given', 'unread', 'within-allocated']);

/**
 * What a plan costs, summed exactly. A measure counts once, with its section, its programme and its
 * lead body. Sections of one name are told apart by their count: `Дайындық кезеңі (2)`.
 */
export function totalsOf(measures: readonly MeasureReading[], sections: readonly SectionReading[]): TotalsReading {
  const names = sectionNames(sections);
  const amounts = measures.map((measure) => ({ measure, amount: amountOf(measure) }));
  const sums = (keyOf: (measure: MeasureReading) => string | null | undefined): Record<string, string> => {
    const byKey = new Map<string, Tiyn>();
    for (const { measure, amount } of amounts) {
      const key = keyOf(measure);
      if (amount !== null && key !== null && key !== undefined) byKey.set(key, (byKey.get(key) ?? 0n) + amount);
    }
    return Object.fromEntries([...byKey].map(([key, sum]) => [key, tengeString(sum)]));
  };
  const bySource = new Map<FundingSource, number>();
  for (const { funding } of measures) bySource.set(funding.source, (bySource.get(funding.source) ?? 0) + 1);
  return {
    allTenge: tengeString(sumTiyn(amounts.flatMap(({ amount }) => amount ?? []))),
    byProgramme: sums((measure) => measure.funding.programmeCode),
    bySection: sums(({ sectionAt }) => (sectionAt === null ? null : names[sectionAt])),
    byBody: sums((measure) => leadOf(measure)),
    measuresBySource: Object.fromEntries(bySource),
    measuresWithAmountUnknown: amounts
      .filter(({ measure, amount }) => amount === null && !WITHOUT_AMOUNT.has(measure.funding.source))
      .map(({ measure }) => measure.number),
  };
}

function sectionNames(sections: readonly SectionReading[]): string[] {
  const met = new Map<string, number>();
  return sections.map(({ number, title }) => {
    const name = number === '' ? (title.kk ?? title.ru ?? title.en ?? '') : number;
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function amountOf({ funding }: MeasureReading): Tiyn | null {
  return funding.amountTenge === null ? null : tiynFromTenge(funding.amountTenge);
}

function leadOf({ executors }: MeasureReading): string | undefined {
  const lead = executors.find((executor) => executor.lead === true) ?? executors[0];
  return lead?.body ?? lead?.name;
}

import type { Language } from '../../../cms/domain/language';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { FundingSum, FundingTotals } from '../../../cms/domain/record/plan-view';
import { formatTenge, translate } from '../../i18n';

/**
 * A sum in words. A sum behind which no measure gives an amount is not zero: it says whether
 * money is needed without a figure, or not needed at all.
 */
export function amountWords(sum: FundingSum<TiynDigits>, language: Language): string {
  if (sum.withAmount > 0) return formatTenge(sum.amount, language);
  return sum.amountUnknown.length > 0
    ? translate(language, 'funding.amountNotGiven')
    : translate(language, 'funding.source.none');
}

/** What stands behind the whole sum: how many measures give an amount, which do not, how many need none. */
export function behindTheTotal(
  totals: FundingTotals<TiynDigits>,
  numberOf: (measureKey: string) => string,
  language: Language,
): string[] {
  const { all } = totals;
  const notRequired = totals.bySource.find(([source]) => source === 'none')?.[1].measures ?? 0;
  const said = [
    translate(language, 'funding.totals.behind', { measures: all.measures, withAmount: all.withAmount }),
  ];
  if (all.amountUnknown.length > 0) said.push(unknownWords(all, numberOf, language));
  if (notRequired > 0) {
    said.push(translate(language, 'funding.totals.notRequired', { smart_count: notRequired }));
  }
  return said;
}

/** The measures that need money but do not say how much, by their numbers. */
export function unknownWords(
  sum: FundingSum<TiynDigits>,
  numberOf: (measureKey: string) => string,
  language: Language,
): string {
  return translate(language, 'funding.totals.unknown', {
    numbers: sum.amountUnknown.map(numberOf).join(', '),
  });
}

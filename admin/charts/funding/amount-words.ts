import type { Language } from '../../../cms/domain/language';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { FundingSum, FundingTotals } from '../../../cms/domain/record/plan-view';
import { formatTenge, translate } from '../../i18n';

/**
 * A sum in words. A sum behind which no measure gives an amount is not zero: it says whether money is needed
 * without a figure, is not needed at all, or is not spoken of. Of no measure at all there is nothing to say.
 */
export function amountWords(sum: FundingSum<TiynDigits>, language: Language): string {
  const { withAmount, amountUnknown, measures, unsaid = 0 } = sum;
  if (withAmount > 0) return formatTenge(sum.amount, language);
  if (measures === 0) return '—';
  if (amountUnknown.length > 0) return translate(language, 'funding.amountNotGiven');
  if (unsaid === 0) return translate(language, 'funding.source.none');
  return translate(language, unsaid === measures ? 'funding.unsaid' : 'funding.noneOrUnsaid');
}

/** Whether a plan says nothing of what any of its measures costs. */
export function saysNothing({ all }: FundingTotals<TiynDigits>): boolean {
  return all.measures > 0 && all.unsaid === all.measures;
}

/** What stands behind the whole sum: how many measures give an amount, which do not, how many need none or say nothing. */
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
  if (all.unsaid !== undefined) said.push(translate(language, 'funding.totals.unsaidOf', { smart_count: all.unsaid }));
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

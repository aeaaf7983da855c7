import type { PlansSum } from '../../../cms/domain/across/plans-on';
import type { Language } from '../../../cms/domain/language';
import { formatTenge, translate } from '../../i18n';

/** A total over plans in words; where no measure gives an amount it is not zero: it says why there is none. */
export function plansSumWords({ amount, measures, withAmount, amountUnknown, unsaid }: PlansSum, language: Language): string {
  if (withAmount > 0) return formatTenge(amount, language);
  if (measures === 0) return '—';
  if (amountUnknown > 0) return translate(language, 'funding.amountNotGiven');
  if (unsaid === 0) return translate(language, 'funding.source.none');
  return translate(language, unsaid === measures ? 'funding.unsaid' : 'funding.noneOrUnsaid');
}

import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { FundingTotals } from '../../../cms/domain/record/plan-view';
import { translate } from '../../i18n';
import { amountWords, behindTheTotal, saysNothing } from './amount-words';
import type { FundingNames } from './rows';

/** The whole sum, large, with what stands behind it said in words; of a plan without a word of money, that. */
export function FundingSummary({
  language,
  totals,
  names,
}: {
  language: Language;
  totals: FundingTotals<TiynDigits>;
  names: Pick<FundingNames, 'numberOf'>;
}): ReactElement {
  if (saysNothing(totals)) return <p>{translate(language, 'funding.totals.unsaid')}</p>;
  return (
    <div className="fs">
      <p className="fs-amount">{amountWords(totals.all, language)}</p>
      <ul className="fs-behind">
        {behindTheTotal(totals, names.numberOf, language).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { FundingSummary } from '../../charts/funding/funding-summary';
import { FundingTable } from '../../charts/funding/funding-table';
import { DIMENSIONS, dimensionsTold, namesOfPlan, type FundingNames } from '../../charts/funding/rows';
import { translate } from '../../i18n';

/** What the plan costs, in all and by programme, body, section and source; bodies and programmes lead to their pages. */
export function FundingSection({
  view,
  hrefOf,
  language,
}: {
  view: PlanView;
  /** Null in a draft's preview, whose bodies may have no page yet. */
  hrefOf: FundingNames['hrefOf'] | null;
  language: Language;
}): ReactElement {
  const names = { ...namesOfPlan(view), ...(hrefOf === null ? {} : { hrefOf }) };
  return (
    <section id="totals" className="funding-section" aria-labelledby="totals-heading">
      <h2 id="totals-heading">{translate(language, 'public.plan.totals')}</h2>
      <FundingSummary language={language} totals={view.totals} names={names} />
      <div className="funding-tables">
        {dimensionsTold(view.totals, DIMENSIONS).map((dimension) => (
          <FundingTable key={dimension} language={language} totals={view.totals} dimension={dimension} names={names} />
        ))}
      </div>
    </section>
  );
}

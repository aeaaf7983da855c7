import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { FundingSummary } from '../../charts/funding/funding-summary';
import { FundingTable } from '../../charts/funding/funding-table';
import { DIMENSIONS, dimensionsTold, namesOfPlan } from '../../charts/funding/rows';
import { translate } from '../../i18n';

/** What the plan costs, in all and by programme, body, section and source. */
export function FundingSection({ view, language }: { view: PlanView; language: Language }): ReactElement {
  const names = namesOfPlan(view);
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

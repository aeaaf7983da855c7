import type { ReactElement } from 'react';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { DIMENSIONS, namesOfPlan } from '../../charts/funding/rows';
import { FundingPanel } from '../fields/funding-panel';

/** What a plan costs, by programme, body, section and source. */
export default function PlanFunding({ view }: { view: PlanView }): ReactElement {
  return <FundingPanel totals={view.totals} names={namesOfPlan(view)} dimensions={DIMENSIONS} />;
}

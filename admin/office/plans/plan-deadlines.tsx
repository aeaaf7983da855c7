import type { ReactElement } from 'react';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { deadlineGroups } from '../../charts/deadlines/rows';
import { useDated } from '../as-of/as-of-context';
import { DeadlinePanel } from '../fields/deadline-panel';
import { officeHref } from '../fields/routed-links';
import { nameOfBody } from './names';

/** The deadline chart of a plan. */
export default function PlanDeadlines({ view }: { view: PlanView }): ReactElement {
  const dated = useDated();
  const groups = deadlineGroups(view, (key) => officeHref(dated(`/plans/${view.plan.id}/show#${encodeURIComponent(key)}`)));
  return <DeadlinePanel groups={groups} since={view.order.date} nameOfBody={nameOfBody(view.bodies)} />;
}

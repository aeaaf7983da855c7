import type { ReactElement } from 'react';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { OrderText } from '../orders/order-text';

/** The text of the act that approved the plan. */
export default function PlanOrder({ view }: { view: PlanView }): ReactElement {
  return <OrderText order={view.order} />;
}

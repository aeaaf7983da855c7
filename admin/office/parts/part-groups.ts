import type { PartView } from '../../../cms/domain/across/part-view';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { DeadlineGroup } from '../../charts/deadlines/rows';
import { officeHref } from '../fields/routed-links';

/** The measures of a part plan by plan, as the deadline chart draws them; each binds from its own plan's order. */
export function partGroups({ plans }: Pick<PartView, 'plans'>, dated: (path: string) => string): DeadlineGroup[] {
  return plans.map(({ plan, order, measures }) => ({
    key: plan.id,
    heading: { number: '', title: plan.title },
    rows: measures.map(({ key, number, action, deadline, deadlineText }) => ({
      key: `${plan.id} ${key}`,
      number,
      action,
      deadline,
      deadlineText,
      since: order.date,
      href: officeHref(dated(`/plans/${plan.id}/show#${encodeURIComponent(key)}`)),
    })),
  }));
}

/** The day the earliest of the plans was approved. */
export function earliestOrder({ plans, asOf }: Pick<PartView, 'plans' | 'asOf'>): IsoDate {
  return plans.map(({ order }) => order.date).sort()[0] ?? asOf;
}

import type { IsoDate } from '../calendar/iso-date';
import type { PlanRecord } from './plan-record';
import type { PlanView, Redaction } from './plan-view';
import { redactionOn } from './redaction';
import { encodeTotals, fundingTotals } from './totals';

/** The plan as a page shows it on a date: its redaction, what it costs, and who is named in it. */
export function planViewOn(record: PlanRecord, asOf: IsoDate): PlanView {
  return planViewOf(record, redactionOn(record, asOf));
}

/** The plan as a page shows one of its redactions: the title and the order's points are those of the day too. */
export function planViewOf(record: PlanRecord, redaction: Redaction): PlanView {
  const { title, points } = redaction;
  return {
    plan: { ...record.plan, title: title?.title ?? record.plan.title },
    order: { ...record.order, points: points.map(({ number, text }) => ({ number, text })) },
    bodies: record.bodies,
    programmes: record.programmes,
    changeSets: record.changeSets,
    redaction,
    totals: encodeTotals(fundingTotals(redaction)),
  };
}

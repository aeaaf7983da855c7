import type { IsoDate } from '../calendar/iso-date';
import type { PlanRecord } from './plan-record';
import type { PlanView } from './plan-view';
import { redactionOn } from './redaction';
import { encodeTotals, fundingTotals } from './totals';

/** The plan as a page shows it on a date: its redaction, what it costs, and who is named in it. */
export function planViewOn(record: PlanRecord, asOf: IsoDate): PlanView {
  const redaction = redactionOn(record, asOf);
  return {
    plan: record.plan,
    order: record.order,
    bodies: record.bodies,
    programmes: record.programmes,
    changeSets: record.changeSets,
    redaction,
    totals: encodeTotals(fundingTotals(redaction)),
  };
}

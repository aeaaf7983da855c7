import { addDays, type IsoDate } from '../calendar/iso-date';
import type { ChangeSetRecord, PlanRecord } from '../record/plan-record';
import { inOrderOfEffect } from '../record/redaction';

/** The days on which a plan stood in one redaction. */
export interface RedactionPeriod {
  readonly from: IsoDate;
  /** The last day; null while nothing is known to follow it. */
  readonly until: IsoDate | null;
  /** What took effect on the first day; for the first redaction held, all that led to it. */
  readonly changeSets: readonly ChangeSetRecord[];
}

/** The redactions the register holds, each with its days, the earliest first: at least one. */
export function redactionPeriods({ plan: { heldFrom }, changeSets }: Pick<PlanRecord, 'plan' | 'changeSets'>): RedactionPeriod[] {
  const ordered = inOrderOfEffect(changeSets);
  const later = ordered.map(({ inForceFrom }) => inForceFrom).filter((date) => date > heldFrom);
  const starts = [heldFrom, ...new Set(later)];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return {
      from,
      until: next === undefined ? null : addDays(next, -1),
      changeSets: ordered.filter(({ inForceFrom }) => (index === 0 ? inForceFrom <= from : inForceFrom === from)),
    };
  });
}

/** The redaction in force on a date, or null where the register does not hold that date. */
export function periodOn(periods: readonly RedactionPeriod[], date: IsoDate): RedactionPeriod | null {
  return periods.findLast(({ from }) => from <= date) ?? null;
}

import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { periodOn, redactionPeriods, type RedactionPeriod } from '../../../cms/domain/change/periods';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';

/** Where the redaction of a page stands among the others, seen from today. */
export interface Standing {
  /** The day whose wording is shown. */
  readonly asOf: IsoDate;
  /** True at a redaction's own address, false where the page shows whatever is in force. */
  readonly isDated: boolean;
  readonly today: IsoDate;
  readonly moment: 'past' | 'current' | 'ahead';
  readonly period: RedactionPeriod;
  /** Its place among the redactions, from 0. */
  readonly place: number;
  readonly periods: readonly RedactionPeriod[];
}

/** The standing of the redaction in force on `date` (null: today), or null where that day is not held. */
export function standingOf(record: PlanRecord, date: IsoDate | null, today: IsoDate): Standing | null {
  const periods = redactionPeriods(record);
  const asOf = date ?? dayShown(record, today);
  const period = periodOn(periods, asOf);
  if (period === null) return null;
  return { asOf, isDated: date !== null, today, moment: momentOf(period, today), period, place: periods.indexOf(period), periods };
}

/** Today; of a plan that begins later, its first day. */
export function dayShown({ plan: { heldFrom } }: Pick<PlanRecord, 'plan'>, today: IsoDate): IsoDate {
  return today < heldFrom ? heldFrom : today;
}

function momentOf({ from, until }: RedactionPeriod, today: IsoDate): Standing['moment'] {
  if (from > today) return 'ahead';
  return until !== null && until < today ? 'past' : 'current';
}

import { addDays, type IsoDate } from '../../../cms/domain/calendar/iso-date';
import { changeDates } from '../../../cms/domain/across/plans-on';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';

/** Where a day stands among those on which some plans change. */
export interface AcrossStanding {
  readonly asOf: IsoDate;
  /** True at a day's own address, false where the page shows whatever is in force. */
  readonly isDated: boolean;
  readonly today: IsoDate;
  readonly dates: readonly IsoDate[];
  /** The place of the last change by that day, from 0; -1 where the day comes before all of them. */
  readonly place: number;
}

/** The standing of `date` (null: today) among the changes of `records`, or null where none of them is held on it. */
export function acrossStanding(records: readonly PlanRecord[], date: IsoDate | null, today: IsoDate): AcrossStanding | null {
  const dates = changeDates(records);
  const [first = today] = dates;
  const asOf = date ?? (today < first ? first : today);
  const place = dates.findLastIndex((change) => change <= asOf);
  return asOf < first ? null : { asOf, isDated: date !== null, today, dates, place };
}

/** The day from which everything stood as on the day shown. */
export function sinceOf({ dates, place, asOf }: AcrossStanding): IsoDate {
  return dates[place] ?? asOf;
}

/** The last day on which everything still stands so; null where no change is known to follow. */
export function untilOf({ dates, place }: AcrossStanding): IsoDate | null {
  const next = dates[place + 1];
  return next === undefined ? null : addDays(next, -1);
}

/** The date that links to other pages carry, so that one date drives them all; null where the page is of today. */
export function linkDate({ isDated, asOf }: AcrossStanding): IsoDate | null {
  return isDated ? asOf : null;
}

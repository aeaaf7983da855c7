import type { IsoDate } from '../domain/calendar/iso-date';

const KAZAKHSTAN = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });

/** The calendar date in Kazakhstan at an instant. The one place where a clock becomes a date. */
export function dateInKazakhstan(now: Date): IsoDate {
  return KAZAKHSTAN.format(now);
}

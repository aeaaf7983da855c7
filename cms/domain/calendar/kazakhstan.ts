import type { IsoDate } from './iso-date';

const KAZAKHSTAN = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });

/** The calendar date in Kazakhstan at an instant: the one place where an instant becomes a date. */
export function dateInKazakhstan(instant: Date): IsoDate {
  return KAZAKHSTAN.format(instant);
}

import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { dateInKazakhstan } from '../../i18n';

/** Today's date in Kazakhstan. */
export function todayInKazakhstan(): IsoDate {
  return dateInKazakhstan(new Date().toISOString());
}

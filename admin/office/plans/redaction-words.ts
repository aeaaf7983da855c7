import { periodOn, type RedactionPeriod } from '../../../cms/domain/change/periods';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { actWords } from '../../public/ledger/act-words';

export { periodWords, spanWords } from '../../public/plan/redaction-bar';

/** The acts that made a redaction what it is, cited. */
export function actsOf({ changeSets }: RedactionPeriod, language: Language): string {
  return changeSets.map((changeSet) => actWords(changeSet, language)).join('; ');
}

/** The date that stands for a redaction: its first day; null (today) of the one in force today. */
export function dateOfPeriod(period: RedactionPeriod, periods: readonly RedactionPeriod[], today: IsoDate): IsoDate | null {
  return period === periodOn(periods, today) ? null : period.from;
}

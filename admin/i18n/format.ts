import { partsOf, type IsoDate } from '../../cms/domain/calendar/iso-date';
import { dateInKazakhstan as dateAt } from '../../cms/domain/calendar/kazakhstan';
import type { Language } from '../../cms/domain/language';
import { tengeString, type Tiyn, type TiynDigits } from '../../cms/domain/money/tiyn';
import type { MessageKey } from './catalogs';
import { monthForms } from './months';
import { translate, type MessageValues } from './translate';

const NO_BREAK = '\u00A0';
const DECIMAL_MARK: Record<Language, string> = { kk: ',', ru: ',', en: '.' };

/** Year, day and every form of the month, as values for a sentence about a date. */
export function dateValues(date: IsoDate, language: Language): MessageValues {
  const { year, month, day } = partsOf(date);
  return { year, day, ...monthForms(month, language) };
}

/** A date in full: `2005 жылғы 27 маусым`, `27 июня 2005 года`, `27 June 2005`. */
export function formatDate(date: IsoDate, language: Language): string {
  return translate(language, 'deadline.day', dateValues(date, language));
}

/** A date for narrow places: `27.06.2005`; in English `27 Jun 2005`, which no reader takes for July. */
export function formatShortDate(date: IsoDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === 'en') return `${day} ${monthForms(month, language).monthShort} ${year}`;
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** A month of a year: `2005 жылғы шілде`, `июль 2005 года`, `July 2005`. */
export function formatMonth(date: IsoDate, language: Language): string {
  return translate(language, 'deadline.month', dateValues(date, language));
}

/** A date with the ending a sentence needs around it; see the `deadline` catalog for the forms. */
export function dateIn(
  key: Extract<MessageKey, `deadline.${'day' | 'byDay' | 'fromDay' | 'untilDay'}`>,
  date: IsoDate,
  language: Language,
): string {
  return translate(language, key, dateValues(date, language));
}

const KAZAKHSTAN_OFFSET_HOURS = 5;

/** The calendar date in Kazakhstan of an instant in ISO 8601. */
export function dateInKazakhstan(instant: string): IsoDate {
  return dateAt(new Date(instant));
}

/** An instant as date and time in Kazakhstan (UTC+5 since 1 March 2024), with the offset said. */
export function formatInstant(instant: string, language: Language): string {
  const clock = kazakhstanClock(instant);
  return `${formatDate(clock.slice(0, 10), language)}, ${clock.slice(11, 16)} (UTC+${KAZAKHSTAN_OFFSET_HOURS})`;
}

function kazakhstanClock(instant: string): string {
  return new Date(Date.parse(instant) + KAZAKHSTAN_OFFSET_HOURS * 3_600_000).toISOString();
}

/** A whole number in groups of three: `368 363 500`, with no-break spaces. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
}

/** Money in tenge, exactly: `368 363 500 ₸`; tiyn show as two decimals where there are any. */
export function formatTenge(amount: Tiyn | TiynDigits, language: Language): string {
  const [tenge = '0', tiyn] = tengeString(BigInt(amount)).split('.');
  const decimals = tiyn === undefined ? '' : `${DECIMAL_MARK[language]}${tiyn}`;
  return `${groupDigits(tenge)}${decimals}${NO_BREAK}₸`;
}

/** A share as a percentage with one decimal: `92,9 %`. `part` and `whole` are tiyn; null where there is no whole. */
export function formatShare(part: Tiyn, whole: Tiyn, language: Language): string | null {
  if (whole <= 0n) return null;
  const thousandths = (part * 2000n + whole) / (whole * 2n);
  const sign = language === 'en' ? '%' : `${NO_BREAK}%`;
  return `${thousandths / 10n}${DECIMAL_MARK[language]}${thousandths % 10n}${sign}`;
}

/** Words as they begin a cell or a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

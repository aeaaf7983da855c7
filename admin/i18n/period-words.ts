import { partsOf, type IsoDate } from '../../cms/domain/calendar/iso-date';
import type { Precision } from '../../cms/domain/deadline/deadline';
import type { Language } from '../../cms/domain/language';
import { dateValues, formatDate, formatMonth } from './format';
import { monthForms } from './months';
import { translate, type MessageValues } from './translate';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** A quarter or half-year by its Roman numeral, as Russian acts print it. */
export function roman(number: number): string {
  return ROMAN[number] ?? String(number);
}

/**
 * A period in an official's words, by the precision it was given in: `III квартал 2005 года`,
 * `2005 жылғы шілде`, `2005–2007`. A period of several units says the first and the last.
 */
export function periodWords(
  start: IsoDate,
  due: IsoDate,
  precision: Precision | null,
  language: Language,
): string {
  switch (precision) {
    case 'year':
      return years(start, due, language);
    case 'half-year':
      return units(start, due, 6, language, halfYear);
    case 'quarter':
      return quarters(start, due, language);
    case 'month':
      return months(start, due, language);
    default:
      return start === due ? formatDate(due, language) : span(formatDate(start, language), formatDate(due, language), language);
  }
}

function years(start: IsoDate, due: IsoDate, language: Language): string {
  const [first, last] = [partsOf(start).year, partsOf(due).year];
  if (first === last) return translate(language, 'deadline.year', { year: last });
  return translate(language, 'deadline.years', { first, last });
}

function quarters(start: IsoDate, due: IsoDate, language: Language): string {
  const [first, last] = [unitOf(start, 3), unitOf(due, 3)];
  const { year } = partsOf(due);
  if (partsOf(start).year !== year || first === last) return units(start, due, 3, language, quarter);
  return translate(language, 'deadline.quarters', {
    year,
    first,
    last,
    firstRoman: roman(first),
    lastRoman: roman(last),
  });
}

function months(start: IsoDate, due: IsoDate, language: Language): string {
  const [from, to] = [partsOf(start), partsOf(due)];
  if (from.year === to.year && from.month === to.month) return formatMonth(due, language);
  if (from.year !== to.year) return span(formatMonth(start, language), formatMonth(due, language), language);
  return translate(language, 'deadline.months', {
    year: to.year,
    first: monthForms(from.month, language).month,
    last: monthForms(to.month, language).month,
  });
}

function units(
  start: IsoDate,
  due: IsoDate,
  monthsInUnit: 3 | 6,
  language: Language,
  say: (date: IsoDate, language: Language) => string,
): string {
  const isOne =
    partsOf(start).year === partsOf(due).year && unitOf(start, monthsInUnit) === unitOf(due, monthsInUnit);
  return isOne ? say(due, language) : span(say(start, language), say(due, language), language);
}

/** The quarter of a date: `2005 жылғы 3-тоқсан`, `III квартал 2005 года`, `Q3 2005`. */
export function quarter(date: IsoDate, language: Language): string {
  return translate(language, 'deadline.quarter', quarterValues(date, language));
}

function halfYear(date: IsoDate, language: Language): string {
  const half = unitOf(date, 6);
  return translate(language, 'deadline.halfYear', { ...dateValues(date, language), half, halfRoman: roman(half) });
}

/** A date's quarter as values for a sentence, in Arabic and Roman figures. */
export function quarterValues(date: IsoDate, language: Language): MessageValues {
  const number = unitOf(date, 3);
  return { ...dateValues(date, language), quarter: number, quarterRoman: roman(number) };
}

function unitOf(date: IsoDate, monthsInUnit: number): number {
  return Math.ceil(partsOf(date).month / monthsInUnit);
}

function span(from: string, to: string, language: Language): string {
  return translate(language, 'deadline.span', { from, to });
}

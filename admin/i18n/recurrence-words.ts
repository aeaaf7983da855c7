import type { Recurrence } from '../../cms/domain/deadline/deadline';
import type { Language } from '../../cms/domain/language';
import { monthForms } from './months';
import { roman } from './period-words';
import { translate } from './translate';

/**
 * What recurs, in words: `ежегодно к 1 января и 1 июля`, `ай сайын 10-күніне дейін`,
 * `quarterly`. Days, months, quarters and half-years may stand together in one recurrence.
 */
export function recurrenceWords(recurrence: Recurrence, language: Language): string {
  const marks = recurrence.on ?? [];
  const frequency = translate(language, `deadline.frequency.${recurrence.frequency}`);
  if (marks.length === 0) return frequency;
  const dayOfMonth = recurrence.frequency === 'monthly' ? sameDayOfEveryMonth(marks) : null;
  if (dayOfMonth !== null) return translate(language, 'deadline.monthlyByDay', { day: dayOfMonth });

  const days = marks.filter((mark) => mark.length === 5);
  const months = marks.filter((mark) => /^\d{2}$/.test(mark));
  const quarters = marks.filter((mark) => mark.startsWith('Q')).map((mark) => Number(mark.slice(1)));
  const halves = marks.filter((mark) => mark.startsWith('H')).map((mark) => Number(mark.slice(1)));

  const pieces: string[] = [];
  const say = (words: (lead: string) => string): void => {
    pieces.push(words(pieces.length === 0 ? frequency : '').trim());
  };
  if (days.length > 0) {
    const list = join(days.map((mark) => dayOfYear(mark, language)), language);
    say((lead) => translate(language, 'deadline.onDays', { frequency: lead, days: list }));
  }
  if (months.length > 0) {
    const list = join(months.map((mark) => monthOfYear(mark, language)), language);
    say((lead) => translate(language, 'deadline.onMonths', { frequency: lead, months: list }));
  }
  if (quarters.length > 0) {
    const [numbers, romans] = [join(quarters.map(String), language), join(quarters.map(roman), language)];
    say((lead) =>
      translate(language, 'deadline.onQuarters', { frequency: lead, quarters: numbers, quartersRoman: romans }),
    );
  }
  if (halves.length > 0) {
    const [numbers, romans] = [join(halves.map(String), language), join(halves.map(roman), language)];
    say((lead) => translate(language, 'deadline.onHalves', { frequency: lead, halves: numbers, halvesRoman: romans }));
  }
  return join(pieces, language);
}

/** Things in a row: `a, b және c`. */
export function join(items: readonly string[], language: Language): string {
  const and = ` ${translate(language, 'deadline.and')} `;
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')}${and}${items[items.length - 1]}`;
}

function sameDayOfEveryMonth(marks: readonly string[]): number | null {
  const days = new Set(marks.map((mark) => mark.slice(3)));
  const [day = ''] = days;
  return marks.length === 12 && days.size === 1 && day !== '' ? Number(day) : null;
}

function dayOfYear(mark: string, language: Language): string {
  const month = Number(mark.slice(0, 2));
  return translate(language, 'deadline.dayOfYear', { day: Number(mark.slice(3)), ...monthForms(month, language) });
}

function monthOfYear(mark: string, language: Language): string {
  return translate(language, 'deadline.monthOfYear', { ...monthForms(Number(mark), language) });
}

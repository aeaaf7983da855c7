import { dayNumber, type IsoDate } from '../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import { occurrences } from '../../cms/domain/deadline/occurrences';
import type { Language } from '../../cms/domain/language';
import { deadlineWords, type NameOfBody } from './deadline-words';
import { capitalised, formatDate } from './format';
import { translate } from './translate';

/** How far ahead the next day of what recurs is looked for: a yearly one has one within this. */
const LOOK_AHEAD_YEARS = 2;

/**
 * What a screen reader says of a deadline, and what stands in small under its words: the words,
 * the last day, and where today stands to it. Says "passed", never "overdue": the register
 * holds deadlines, not execution.
 */
export function deadlineSentence(
  deadline: Deadline,
  language: Language,
  nameOfBody: NameOfBody,
  today: IsoDate,
): string {
  const words = capitalised(deadlineWords(deadline, language, nameOfBody));
  const next = nextDay(deadline, today);
  if (next === null) return translate(language, 'deadline.sentence.plain', { words });
  const due = formatDate(next.date, language);
  const days = dayNumber(next.date) - dayNumber(today);
  if (next.repeats) {
    return days === 0
      ? translate(language, 'deadline.sentence.nextToday', { words, due })
      : translate(language, 'deadline.sentence.next', { words, due, smart_count: days });
  }
  if (days < 0) return translate(language, 'deadline.sentence.passed', { words, due });
  if (days === 0) return translate(language, 'deadline.sentence.dueToday', { words, due });
  return translate(language, 'deadline.sentence.remaining', { words, due, smart_count: days });
}

/** The day a deadline is next due, or the day it was due when it has passed; null where it names none. */
function nextDay(deadline: Deadline, today: IsoDate): { date: IsoDate; repeats: boolean } | null {
  if (deadline.kind === 'same-as-above') return deadline.resolved ? nextDay(deadline.resolved, today) : null;
  if (deadline.kind === 'several') return nextOfParts(deadline.parts, today);
  if (deadline.due !== null) return { date: deadline.due, repeats: false };
  const [next] = occurrences(deadline, today, yearsAfter(today, LOOK_AHEAD_YEARS));
  if (next !== undefined) return { date: next, repeats: true };
  return deadline.until === null ? null : { date: deadline.until, repeats: false };
}

function nextOfParts(parts: readonly Deadline[], today: IsoDate): { date: IsoDate; repeats: boolean } | null {
  const days = parts.flatMap((part) => nextDay(part, today) ?? []).sort((a, b) => (a.date < b.date ? -1 : 1));
  return days.find((day) => day.date >= today) ?? days[days.length - 1] ?? null;
}

function yearsAfter(date: IsoDate, years: number): IsoDate {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}

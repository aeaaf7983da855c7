import { isIsoDate } from '../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import type { Language } from '../../cms/domain/language';
import { dateIn } from './format';
import { kazakhGenitive, russianGenitive } from './genitive';
import { periodWords } from './period-words';
import { join, recurrenceWords } from './recurrence-words';
import { translate } from './translate';

/** A body's name by its code, or null where the register has no such body: then what was printed is said. */
export type NameOfBody = (code: string, language: Language) => string | null;

/**
 * Any deadline in an official's words: `2005 жылғы 3-тоқсан`, `III квартал 2005 года`, `Q3 2005`,
 * `ежегодно к 1 января и 1 июля и по запросу Центральной избирательной комиссии …`.
 */
export function deadlineWords(deadline: Deadline, language: Language, nameOfBody: NameOfBody): string {
  const say = (part: Deadline): string => deadlineWords(part, language, nameOfBody);
  switch (deadline.kind) {
    case 'date':
      return deadline.due === null ? unread(language) : dateIn('deadline.byDay', deadline.due, language);
    case 'period':
      return period(deadline, language);
    case 'recurring': {
      const words = deadline.recurrence === null ? unread(language) : recurrenceWords(deadline.recurrence, language);
      return withRequest(withBounds(words, deadline, language), deadline, language, nameOfBody);
    }
    case 'continuous': {
      const words = withBounds(translate(language, 'deadline.continuous'), deadline, language);
      return withRequest(words, deadline, language, nameOfBody);
    }
    case 'on-request':
      return requestWords(deadline, language, nameOfBody);
    case 'same-as-above':
      return deadline.resolved === undefined
        ? translate(language, 'deadline.sameAsAbove')
        : translate(language, 'deadline.sameAsAboveResolved', { words: say(deadline.resolved) });
    case 'several':
      return deadline.parts.length === 0 ? unread(language) : deadline.parts.map(say).join('; ');
    case 'none':
      return translate(language, 'deadline.none');
    case 'unread':
      return unread(language);
  }
}

function period(deadline: Deadline, language: Language): string {
  const { start, due, precision } = deadline;
  if (due === null) return unread(language);
  if (start === null) return dateIn('deadline.untilDay', due, language);
  return periodWords(start, due, precision, language);
}

function unread(language: Language): string {
  return translate(language, 'deadline.unread');
}

/** In Kazakh the bounds stand before what they bound, in Russian and English after it. */
function withBounds(words: string, { from, until }: Deadline, language: Language): string {
  const bounds = [
    isIsoDate(from) ? dateIn('deadline.fromDay', from, language) : '',
    isIsoDate(until) ? dateIn('deadline.untilDay', until, language) : '',
  ].filter((bound) => bound !== '');
  return (language === 'kk' ? [...bounds, words] : [words, ...bounds]).join(' ');
}

function withRequest(words: string, deadline: Deadline, language: Language, nameOfBody: NameOfBody): string {
  if (deadline.onRequestOf.length === 0) return words;
  return `${words} ${translate(language, 'deadline.and')} ${requestWords(deadline, language, nameOfBody)}`;
}

/** `по запросу Центральной избирательной комиссии …`; without bodies just `по запросу`. */
export function requestWords(deadline: Deadline, language: Language, nameOfBody: NameOfBody): string {
  if (deadline.onRequestOf.length === 0) return translate(language, 'deadline.onRequest');
  const bodies = deadline.onRequestOf.map((code) => nameInGenitive(nameOfBody(code, language) ?? code, language));
  return translate(language, 'deadline.onRequestOf', { bodies: join(bodies, language) });
}

function nameInGenitive(name: string, language: Language): string {
  switch (language) {
    case 'kk':
      return kazakhGenitive(name);
    case 'ru':
      return russianGenitive(name) ?? `«${name}»`;
    case 'en':
      return `the ${name}`;
  }
}

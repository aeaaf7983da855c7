import type { Deadline } from '../../domain/deadline/deadline';
import type { Noted } from './fragment-cases';

const FREQUENCIES: Readonly<Record<string, string>> = { month: 'monthly', quarter: 'quarterly', year: 'yearly' };
const MONTHS: Readonly<Record<string, string>> = { january: '01', july: '07', august: '08', september: '09' };

/** What a deadline's note says, in the words of a reading. */
export function notedDeadline(note: Noted): Record<string, unknown> {
  switch (note.type) {
    case 'by_date':
      return { kind: 'date', due: note.due };
    case 'recurring': {
      const anchors = anchorsOf(note);
      // A half-year given by its two months or halves is printed as "every year" on each of them.
      return anchors.length > 0
        ? { kind: 'recurring', frequency: 'yearly', on: anchors }
        : { kind: 'recurring', frequency: FREQUENCIES[String(note.period)] };
    }
    case 'continuous':
      return { kind: 'continuous', from: note.from === undefined ? null : `${note.from as number}-01-01` };
    case 'ditto':
      return { kind: 'same-as-above' };
    case 'mixed':
      return { kind: 'several', anchors: (note.parts as readonly Noted[]).map(anchorsOf) };
    case 'not_a_deadline':
      return { kind: 'unread' };
    case 'quarter':
      return note.quarter === null ? { kind: 'unread', due: null } : { kind: 'period', precision: 'quarter', due: note.due };
    default:
      return { kind: 'period', due: note.due };
  }
}

/** A reading under the same names. */
export function readDeadlineFields(deadline: Deadline): Record<string, unknown> {
  return {
    ...deadline,
    frequency: deadline.recurrence?.frequency,
    on: deadline.recurrence?.on,
    anchors: deadline.parts.map((part) => part.recurrence?.on ?? []),
  };
}

function anchorsOf({ anchor }: Noted): string[] {
  return ([anchor ?? []].flat() as string[]).map((name) => MONTHS[name] ?? name).sort();
}

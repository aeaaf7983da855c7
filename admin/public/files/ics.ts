import { addDays, type IsoDate } from '../../../cms/domain/calendar/iso-date';

export const ICS = 'text/calendar; charset=utf-8';

/** An all-day event. */
export interface CalendarEvent {
  /** Never changes while the deadline is the same one. */
  readonly uid: string;
  readonly date: IsoDate;
  /** RFC 5545 recurrence rule, without its name. */
  readonly rule?: string;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
}

export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** The instant of publication, ISO 8601: the same publication gives the same bytes. */
  readonly stamp: string;
  /** The publication's number: a later one replaces the events of an earlier. */
  readonly sequence: number;
  readonly events: readonly CalendarEvent[];
}

const LINE_OCTETS = 75;

/** A calendar as RFC 5545: CRLF, lines folded at 75 octets, all-day events. */
export function icsFile(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Zhospar//Register of government action plans//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(calendar.name)}`,
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, { stamp, sequence }: Calendar): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp.replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(event.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(event.date, 1))}`,
    ...(event.rule === undefined ? [] : [`RRULE:${event.rule}`]),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A date as `20050701`. */
export function compact(date: IsoDate): string {
  return date.replaceAll('-', '');
}

function escaped(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** Long lines go on after CRLF and a space; no letter is cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** How many octets of UTF-8 a character takes. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

import { isIsoDate, type IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { FILE_FORMATS, type FileFormat } from '../file-formats';

/** The rooms of the site that look over all published plans. */
export const ROOMS = ['bodies', 'programmes'] as const;

export type Room = (typeof ROOMS)[number];

/** What is asked over all plans. `date` null: as they stand today; `format` null: the page itself. */
export type AcrossAddress = {
  readonly language: Language;
  readonly room: Room;
  readonly date: IsoDate | null;
  readonly format: FileFormat | null;
} & (
  | { readonly page: 'index' }
  /** One body by its code, or one programme by its key. */
  | { readonly page: 'entry'; readonly key: string }
);

const KEY = /^[a-z0-9][a-z0-9-]*$/;

/**
 * What `parts` of an address after its language ask over all plans: `bodies`, `bodies.csv`,
 * `bodies/2007-02-01`, `bodies/{code}`, `bodies/{code}/2007-02-01.json`.
 * @returns null where that is no such address
 */
export function readAcross(parts: readonly string[], language: Language): AcrossAddress | null {
  const last = /^([^.]*)(?:\.([^.]*))?$/.exec(parts.at(-1) ?? '');
  const format = last?.[2] === undefined ? null : FILE_FORMATS.find((known) => known === last[2]);
  if (last === null || format === undefined) return null;
  const [name, first, second, ...more] = [...parts.slice(0, -1), last[1] ?? ''];
  const room = ROOMS.find((known) => known === name);
  if (room === undefined || more.length > 0) return null;
  const asked = { language, room, format };
  if (first === undefined) return indexOf({ ...asked, date: null });
  if (second === undefined && isIsoDate(first)) return indexOf({ ...asked, date: first });
  if (!KEY.test(first)) return null;
  if (second === undefined) return { ...asked, page: 'entry', key: first, date: null };
  return isIsoDate(second) ? { ...asked, page: 'entry', key: first, date: second } : null;
}

/** A list has no calendar: it names no deadlines. */
function indexOf(asked: Omit<AcrossAddress, 'page' | 'key'>): AcrossAddress | null {
  return asked.format === 'ics' ? null : { ...asked, page: 'index' };
}

/** The list of bodies or of programmes, today or (`date`) as it stood then. */
export function roomPath(room: Room, language: Language, date: IsoDate | null = null): string {
  return withDate(`/${language}/${room}`, date);
}

/** A body's page, today or (`date`) as it stood then. */
export function bodyPath(code: string, language: Language, date: IsoDate | null = null): string {
  return entryPath('bodies', code, language, date);
}

/** A programme's page, today or (`date`) as it stood then. */
export function programmePath(key: string, language: Language, date: IsoDate | null = null): string {
  return entryPath('programmes', key, language, date);
}

export function entryPath(room: Room, key: string, language: Language, date: IsoDate | null = null): string {
  return withDate(`/${language}/${room}/${encodeURIComponent(key)}`, date);
}

function withDate(path: string, date: IsoDate | null): string {
  return date === null ? path : `${path}/${date}`;
}

import { isIsoDate, isoDate, type IsoDate } from '../../cms/domain/calendar/iso-date';
import { SCALES, type Scale } from '../charts/deadlines/axis';
import type { Rendered } from './published-site';

/** Parameters of an address, as the server gives them. */
export type Query = Readonly<Record<string, unknown>>;

/** The date of a form: ISO, or `15.03.2007` as typed where there is no calendar; '' where it was left empty, null where it is no date. */
export function dateAsked(value: unknown): IsoDate | null {
  if (typeof value !== 'string') return null;
  const asked = value.trim();
  const typed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(asked);
  const date = typed === null ? asked : isoDate(Number(typed[3]), Number(typed[2]), Number(typed[1]));
  return date === '' || isIsoDate(date) ? date : null;
}

/** The scale asked for, `otherwise` where none is; undefined for one there is none of: made-up addresses are no pages. */
export function scaleAsked<Otherwise extends Scale | null>(query: Query, otherwise: Otherwise): Scale | Otherwise | undefined {
  const asked = query['scale'];
  return asked === undefined ? otherwise : SCALES.find((scale) => scale === asked);
}

/**
 * A form's answer `asked` leads on to the permanent address of its day, or where it was left empty
 * to that of today; null where it is no date.
 */
export function toAskedDay(asked: unknown, pathOn: (date: IsoDate | null) => string): Rendered | null {
  const date = dateAsked(asked);
  return date === null ? null : elsewhere(pathOn(date === '' ? null : date));
}

/** Leads on to another address; the next day it may lead elsewhere, so nobody keeps it. */
export function elsewhere(path: string): Rendered {
  return { status: 302, contentType: 'text/plain; charset=utf-8', body: '', headers: { Location: path } };
}

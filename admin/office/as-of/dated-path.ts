import { isIsoDate, type IsoDate } from '../../../cms/domain/calendar/iso-date';

const PARAMETER = 'asOf';

/** Pages that say what was so on a date: the first page, plans, measures, bodies and programmes, but no forms. */
const DATED = [
  /^\/?$/,
  /^\/(?:plans|measures|responsible-bodies|budget-programmes)\/?$/,
  /^\/(?:plans|responsible-bodies|budget-programmes)\/[^/]+\/show(?:\/|$)/,
];

/** Whether what the page at `pathname` shows differs from date to date. */
export function isDatedPage(pathname: string): boolean {
  return DATED.some((page) => page.test(pathname));
}

/** The date an address asks for; null where it asks for none, or for what is no date. */
export function dateInSearch(search: string): IsoDate | null {
  const asked = new URLSearchParams(search).get(PARAMETER);
  return isIsoDate(asked) ? asked : null;
}

/** A query string with the date in it, or (null) without one; everything else in it stays. */
export function searchWithDate(search: string, asOf: IsoDate | null): string {
  const query = new URLSearchParams(search);
  if (asOf === null) query.delete(PARAMETER);
  else query.set(PARAMETER, asOf);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** A path of the office that leads to the same date: a date it names itself stays, and forms take none. */
export function datedPath(path: string, asOf: IsoDate | null): string {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(path) ?? [];
  if (asOf === null || !isDatedPage(pathname) || dateInSearch(search) !== null) return path;
  return `${pathname}${searchWithDate(search, asOf)}${hash}`;
}

import { addDays, type IsoDate } from '../../../cms/domain/calendar/iso-date';

/** The list of the measures whose last day was before `asOf`, latest first. */
export function pastMeasures(asOf: IsoDate): string {
  const query = new URLSearchParams({
    filter: JSON.stringify({ due: { lte: addDays(asOf, -1) } }),
    sort: 'due',
    order: 'DESC',
    page: '1',
    perPage: '25',
  });
  return `/measures?${query}`;
}

import type { Stretch } from '../../../cms/domain/reading/source';

const PARAMETER = 'at';

/** The page of an import with a place of its source lit up: `/imports/x?at=120-164`. */
export function placeAddress(importId: string, { start, end }: Stretch): string {
  return `/imports/${encodeURIComponent(importId)}?${PARAMETER}=${start}-${end}`;
}

/** The place an address asks for; null where it asks for none. */
export function stretchOf(search: URLSearchParams): Stretch | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(search.get(PARAMETER) ?? '');
  return match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
}

import { useMemo } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { useAsOf } from './as-of-context';

const DATED: ReadonlySet<string> = new Set(['plans', 'measures', 'responsible-bodies', 'budget-programmes']);

/** What a question to the server says of the date; empty where it is asked as of today. */
export type DateMeta = { readonly asOf?: IsoDate };

/** Whether the rows of a list differ from date to date. */
export function isDatedList(resource: string): boolean {
  return DATED.has(resource);
}

/** What a question about `resource` says of the date that is looked at. */
export function useDateMeta(resource: string): DateMeta {
  const { asOf } = useAsOf();
  return useMemo(() => (asOf === null || !isDatedList(resource) ? {} : { asOf }), [asOf, resource]);
}

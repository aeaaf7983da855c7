import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { PartView } from '../../../cms/domain/across/part-view';
import { useShownDate } from '../as-of/as-of-context';
import { useOfficeData } from '../providers/data-provider';

/** What a body or a budget programme has a part in, on the date looked at. */
export function usePartView(resource: 'responsible-bodies' | 'budget-programmes', id: string): UseQueryResult<PartView> {
  const data = useOfficeData();
  const asOf = useShownDate();
  return useQuery({
    queryKey: [resource, 'view', id, asOf],
    queryFn: ({ signal }) => data.partView(resource, id, { asOf, signal }),
    placeholderData: keepPreviousData,
  });
}

import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useOfficeData } from '../providers/data-provider';

/** The published plan as it stood on a date (today in Kazakhstan without one). */
export function usePlanView(planId: string, asOf: IsoDate | null): UseQueryResult<PlanView> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['plans', 'view', planId, asOf],
    queryFn: ({ signal }) => data.planView(planId, { asOf: asOf ?? undefined, signal }),
    placeholderData: keepPreviousData,
  });
}

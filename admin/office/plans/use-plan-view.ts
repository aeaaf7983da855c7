import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useOfficeData } from '../providers/data-provider';

/** A long history is read once while its tabs are walked through; publishing has it read anew. */
const RECORD_FRESH_MS = 60_000;

/** The published plan as it stood on a date (today in Kazakhstan without one). */
export function usePlanView(planId: string, asOf: IsoDate | null): UseQueryResult<PlanView> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['plans', 'view', planId, asOf],
    queryFn: ({ signal }) => data.planView(planId, { asOf: asOf ?? undefined, signal }),
    placeholderData: keepPreviousData,
  });
}

/** The published plan with its whole history: what the ledger, comparisons and the history are drawn from. */
export function usePlanRecord(planId: string): UseQueryResult<PlanRecord> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['plans', 'record', planId],
    queryFn: ({ signal }) => data.planRecord(planId, { signal }),
    staleTime: RECORD_FRESH_MS,
  });
}

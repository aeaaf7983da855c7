import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useOfficeData } from '../providers/data-provider';
import type { PlanRow } from '../providers/rows';
import type { Draft } from '../providers/verbs';

/** The plan with its draft. */
export function useDraft(planId: string): UseQueryResult<Draft> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['plans', 'draft', planId],
    queryFn: ({ signal }) => data.draft(planId, { signal }),
  });
}

/** The plan as published, on the day the draft is looked at; null where it was never published. */
export function usePublished(planId: string, asOf: string | undefined): UseQueryResult<PlanView | null> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['plans', 'published', planId, asOf],
    enabled: asOf !== undefined,
    queryFn: async ({ signal }) => {
      const { data: plan } = await data.getOne<PlanRow>('plans', { id: planId, signal });
      return plan.publishedAt === null ? null : data.planView(planId, { asOf, signal });
    },
  });
}

/** Has everything about plans read anew, after a change. */
export function useRereadPlans(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all(
      ['plans', 'measures', 'amendments', 'publications', 'dashboard', 'audit-entries'].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
  }, [client]);
}

import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useOfficeData } from '../providers/data-provider';
import type { Draft } from '../providers/verbs';

/** The plan with its draft. */
export function useDraft(planId: string): UseQueryResult<Draft> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['plans', 'draft', planId],
    queryFn: ({ signal }) => data.draft(planId, { signal }),
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

import { useQuery } from '@tanstack/react-query';
import type { PlanProvenance } from '../../../cms/domain/record/provenance';
import { useOfficeData } from '../providers/data-provider';

/** Which of a plan's texts is asked about. */
export interface ProvenanceOf {
  readonly planId: string;
  readonly state: 'published' | 'draft';
}

/** Where the fields of a plan and of its history come from; asked for only once somebody wants to know. */
export function useProvenance({ planId, state }: ProvenanceOf, isWanted: boolean): { data?: PlanProvenance; error: Error | null } {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['plans', 'provenance', planId, state],
    queryFn: ({ signal }) => data.planProvenance(planId, { state, signal }),
    enabled: isWanted && planId !== '',
  });
}

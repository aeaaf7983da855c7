import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useOfficeData } from '../providers/data-provider';
import type { DecisionsSince, ImportRecord } from '../providers/imports';

const WHILE_READING_MS = 700;
const WHILE_REVIEWED_MS = 3000;

/** An import, read once; what others decide meanwhile is asked for by {@link useNews}. */
export function useImport(id: string): UseQueryResult<ImportRecord> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => data.importRecord(id, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

/**
 * What became of an import since decision `after`, asked again and again: how far its reading is,
 * what others decided, whether somebody accepted it. A change of its state reads it anew.
 */
export function useNews(record: ImportRecord, after: number): DecisionsSince | undefined {
  const data = useOfficeData();
  const client = useQueryClient();
  const { id, state } = record;
  const isUnderWay = state === 'reading' || state === 'in-review';
  const { data: news } = useQuery({
    queryKey: ['imports', 'news', id],
    queryFn: ({ signal }) => data.decisionsAfter(id, after, { signal }),
    enabled: isUnderWay,
    refetchInterval: state === 'reading' ? WHILE_READING_MS : WHILE_REVIEWED_MS,
    gcTime: 0,
  });
  useEffect(() => {
    if (news !== undefined && news.state !== state) {
      void client.invalidateQueries({ queryKey: ['imports', 'one', id] });
    }
  }, [news, state, client, id]);
  return news;
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import { useOfficeData } from '../providers/data-provider';
import { deadlineOfReading } from './reading';
import { deadlineWordsOf, type MeasureForm } from './wording-form';

const PAUSE_MILLISECONDS = 400;

/** How the deadline in the form reads at this moment; null while the server is being asked. */
export interface CurrentReading {
  readonly deadline: Deadline | null;
  readonly hasFailed: boolean;
}

/**
 * How the typed deadline reads: as given by hand, as held where the words were not touched,
 * else by the server's own grammar, asked once the typing pauses.
 */
export function useCurrentReading(): CurrentReading {
  const data = useOfficeData();
  const form = useWatch() as MeasureForm;
  const words = deadlineWordsOf(form);
  const isHeld = form.held !== null && form.held.text === words;
  const settled = usePaused(words);
  const language = form.deadlineTextKk ? 'kk' : 'ru';
  const { data: read, isError } = useQuery({
    queryKey: ['read-deadline', settled, language],
    queryFn: ({ signal }) => data.readDeadline(settled, language, { signal }),
    enabled: !isHeld && !form.isByHand,
    staleTime: Infinity,
  });
  if (form.isByHand) return { deadline: deadlineOfReading(form.reading, words), hasFailed: false };
  if (isHeld) return { deadline: form.held, hasFailed: false };
  return { deadline: settled === words ? (read ?? null) : null, hasFailed: isError };
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

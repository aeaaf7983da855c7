import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { BodyRecord } from '../../../cms/domain/record/plan-record';
import { deadlineSentence } from '../../i18n';
import { todayInKazakhstan } from '../fields/today';
import { useLanguage, useSay } from '../language/use-language';
import { nameOfBody } from '../plans/names';
import { useOfficeData } from '../providers/data-provider';
import { deadlineOfReading, type Reading } from './reading';
import { deadlineWordsOf, type MeasureForm } from './wording-form';

const PAUSE_MILLISECONDS = 400;

type Watched = Pick<MeasureForm, 'deadlineTextKk' | 'deadlineTextRu' | 'held' | 'isByHand'> & { reading: Reading };

/** How the deadline reads, while it is typed: by the server's own grammar, or as given by hand. */
export function LiveReading({ bodies }: { bodies: Readonly<Record<string, BodyRecord>> }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const form = useWatch() as Watched;
  const words = deadlineWordsOf(form);
  const isHeld = form.held !== null && form.held.text === words;
  const read = useReading(words, form.deadlineTextKk ? 'kk' : 'ru', !isHeld && !form.isByHand);
  const deadline = form.isByHand ? deadlineOfReading(form.reading, words) : isHeld ? form.held : read.deadline;
  return (
    <Box
      role="status"
      sx={(theme) => ({ borderLeft: `3px solid ${theme.register.accent}`, pl: 1.5, py: 0.5, mb: 1.5, minHeight: '3em' })}
    >
      <Box component="span" sx={{ color: 'text.secondary', display: 'block', fontSize: '0.8125rem' }}>
        {say('editing.draft.readsAs')}
      </Box>
      {deadline !== null ? (
        <>
          {deadlineSentence(deadline, language, nameOfBody(bodies), todayInKazakhstan())}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            ({say(`office.measure.kind.${deadline.kind}`)}
            {deadline.start !== null && deadline.due !== null && `; ${deadline.start} – ${deadline.due}`})
          </Box>
        </>
      ) : (
        say(read.hasFailed ? 'editing.draft.readingFailed' : 'editing.draft.reading')
      )}
    </Box>
  );
}

/** Asks the server once the typing pauses. */
function useReading(
  words: string,
  language: 'kk' | 'ru',
  isEnabled: boolean,
): { deadline: Deadline | null; hasFailed: boolean } {
  const data = useOfficeData();
  const settled = usePaused(words);
  const { data: deadline, isError } = useQuery({
    queryKey: ['read-deadline', settled, language],
    queryFn: ({ signal }) => data.readDeadline(settled, language, { signal }),
    enabled: isEnabled,
    staleTime: Infinity,
  });
  return { deadline: settled === words ? (deadline ?? null) : null, hasFailed: isError };
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

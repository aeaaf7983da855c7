import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { BodyRecord } from '../../../cms/domain/record/plan-record';
import { deadlineSentence } from '../../i18n';
import { todayInKazakhstan } from '../fields/today';
import { Day } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { nameOfBody } from '../plans/names';
import type { CurrentReading } from './use-current-reading';

/** How the deadline reads, said while it is typed. */
export function LiveReading({
  current: { deadline, hasFailed },
  bodies,
}: {
  current: CurrentReading;
  bodies: Readonly<Record<string, BodyRecord>>;
}): ReactElement {
  const say = useSay();
  return (
    <Box
      role="status"
      sx={(theme) => ({ borderLeft: `3px solid ${theme.register.accent}`, pl: 1.5, py: 0.5, mb: 1.5, minHeight: '3em' })}
    >
      <Box component="span" sx={{ color: 'text.secondary', display: 'block', fontSize: '0.8125rem' }}>
        {say('editing.draft.readsAs')}
      </Box>
      {deadline === null ? (
        say(hasFailed ? 'editing.draft.readingFailed' : 'editing.draft.reading')
      ) : (
        <Reading deadline={deadline} bodies={bodies} />
      )}
    </Box>
  );
}

function Reading({
  deadline,
  bodies,
}: {
  deadline: Deadline;
  bodies: Readonly<Record<string, BodyRecord>>;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {deadlineSentence(deadline, language, nameOfBody(bodies), todayInKazakhstan())}{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        ({say(`office.measure.kind.${deadline.kind}`)}
        {deadline.start !== null && deadline.due !== null && (
          <>
            {': '}
            <Day date={deadline.start} /> – <Day date={deadline.due} />
          </>
        )}
        )
      </Box>
    </>
  );
}

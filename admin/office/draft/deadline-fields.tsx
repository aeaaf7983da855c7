import type { ReactElement } from 'react';
import { BooleanInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { LocalizedInput } from '../forms/localized-input';
import { useSay } from '../language/use-language';
import { LiveReading } from './live-reading';
import { readingOf } from './reading';
import { ReadingFields } from './reading-fields';
import { useCurrentReading } from './use-current-reading';

/** A deadline's words in each language, how they read, and the way to say otherwise. */
export function DeadlineFields({ view }: { view: PlanView }): ReactElement {
  const say = useSay();
  const { setValue } = useFormContext();
  const isByHand: unknown = useWatch({ name: 'isByHand' });
  const current = useCurrentReading();
  return (
    <>
      <LocalizedInput
        name="deadlineText"
        label={say('editing.draft.words')}
        lines={2}
        original={view.order.originalLanguages}
      />
      <LiveReading current={current} bodies={view.bodies} />
      <BooleanInput
        source="isByHand"
        label={say('editing.draft.override')}
        helperText={say('editing.draft.overrideHelp')}
        onChange={() => {
          // The reading so far is what the editor starts from.
          if (isByHand !== true) setValue('reading', readingOf(current.deadline));
        }}
        sx={{ mb: 2 }}
      />
      {isByHand === true && <ReadingFields known={view.bodies} />}
    </>
  );
}

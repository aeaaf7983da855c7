import type { ReactElement } from 'react';
import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { LocalizedInput } from '../forms/localized-input';
import { useSay } from '../language/use-language';
import { LiveReading } from './live-reading';
import { ReadingFields } from './reading-fields';

/** A deadline's words in each language, how they read, and the way to say otherwise. */
export function DeadlineFields({ view }: { view: PlanView }): ReactElement {
  const say = useSay();
  const isByHand: unknown = useWatch({ name: 'isByHand' });
  return (
    <>
      <LocalizedInput
        name="deadlineText"
        label={say('editing.draft.words')}
        lines={2}
        original={view.order.originalLanguages}
      />
      <LiveReading bodies={view.bodies} />
      <BooleanInput source="isByHand" label={say('editing.draft.override')} helperText={say('editing.draft.overrideHelp')} />
      {isByHand === true && <ReadingFields known={view.bodies} />}
    </>
  );
}

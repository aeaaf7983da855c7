import { useMemo, type ReactElement } from 'react';
import { BooleanInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Deadline } from '../../../../cms/domain/deadline/deadline';
import type { BodyRecord } from '../../../../cms/domain/record/plan-record';
import { LiveReading } from '../../draft/live-reading';
import { deadlineOfReading, readingOf } from '../../draft/reading';
import { ReadingFields } from '../../draft/reading-fields';
import { useCurrentReading } from '../../draft/use-current-reading';
import { deadlineWordsOf, type MeasureForm } from '../../draft/wording-form';
import { useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useDesk } from '../review-context';
import { EditorFrame } from './editor-frame';

type DeadlineForm = Pick<MeasureForm, 'held' | 'isByHand' | 'reading' | 'deadlineTextKk' | 'deadlineTextRu'>;

/** A deadline: its words, read again as they are typed, or the reading given by hand. */
export function DeadlineEditor({ path, value }: { path: string; value: Deadline }): ReactElement {
  const data = useOfficeData();
  const { language } = useDesk();
  const initial: DeadlineForm = {
    held: value,
    isByHand: false,
    reading: readingOf(value.resolved ?? value),
    deadlineTextKk: language === 'kk' ? value.text : null,
    deadlineTextRu: language === 'ru' ? value.text : null,
  };
  const valueOf = async (values: object): Promise<Deadline> => {
    const form = values as DeadlineForm;
    const text = deadlineWordsOf(form);
    if (form.isByHand) return deadlineOfReading(form.reading, text);
    return form.held !== null && form.held.text === text ? form.held : data.readDeadline(text, language);
  };
  return (
    <EditorFrame path={path} initial={initial} valueOf={valueOf}>
      <Fields />
    </EditorFrame>
  );
}

function Fields(): ReactElement {
  const say = useSay();
  const { language } = useDesk();
  const { setValue } = useFormContext();
  const isByHand: unknown = useWatch({ name: 'isByHand' });
  const current = useCurrentReading();
  const bodies = useKnownBodies();
  return (
    <>
      <p className="hint">{say('review.edit.wordsAndMeant')}</p>
      <TextInput
        source={language === 'kk' ? 'deadlineTextKk' : 'deadlineTextRu'}
        label={say('editing.draft.words')}
        multiline
        fullWidth
        helperText={false}
        slotProps={{ htmlInput: { lang: language } }}
      />
      <LiveReading current={current} bodies={bodies} />
      <BooleanInput
        source="isByHand"
        label={say('editing.draft.override')}
        helperText={false}
        onChange={() => {
          // The reading so far is what the editor starts from.
          if (isByHand !== true) setValue('reading', readingOf(current.deadline));
        }}
      />
      {isByHand === true && <ReadingFields known={bodies} />}
    </>
  );
}

/** The bodies that the act names, as the drafts' parts take them. */
export function useKnownBodies(): Readonly<Record<string, BodyRecord>> {
  const { bodies = {} } = useDesk().record;
  return useMemo(
    () => Object.fromEntries(Object.entries(bodies).map(([code, name]) => [code, { code, name }])),
    [bodies],
  );
}

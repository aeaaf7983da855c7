import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { ExecutorReading } from '../../../../cms/domain/reading/reading';
import { useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useDesk } from '../review-context';
import { EditorFrame } from './editor-frame';
import { ExecutorLines, executorLine, executorOf, type ExecutorLine } from './executor-lines';
import { trimmed } from './plain-editors';

/** Who carries a measure out: the printed words, read again where that helps, and the list by hand. */
export function ExecutorsEditor({ path, value }: { path: string; value: readonly ExecutorReading[] }): ReactElement {
  const { record } = useDesk();
  const measure = record.reading.measures[Number(path.split('.')[1])];
  return (
    <EditorFrame
      path={path}
      initial={{ words: measure?.executorsText ?? '', executors: value.map(executorLine) }}
      valueOf={({ executors }) =>
        (executors as readonly ExecutorLine[]).filter(({ name }) => trimmed(name) !== '').map(executorOf)
      }
    >
      <Words />
      <ExecutorLines />
    </EditorFrame>
  );
}

function Words(): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const { language } = useDesk();
  const { getValues, setValue } = useFormContext();
  const [failure, setFailure] = useState<string | null>(null);
  const readAgain = async (): Promise<void> => {
    setFailure(null);
    try {
      const read = await data.readExecutors(trimmed(getValues('words')), language);
      setValue('executors', read.map(executorLine), { shouldDirty: true });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="read-again">
      <p className="hint">{say('review.edit.wordsStay')}</p>
      <TextInput
        source="words"
        label={say('editing.draft.words')}
        multiline
        fullWidth
        helperText={failure ?? false}
        slotProps={{ htmlInput: { lang: language } }}
      />
      <Button variant="outlined" onClick={() => void readAgain()}>
        {say('review.edit.readAgain')}
      </Button>
    </div>
  );
}

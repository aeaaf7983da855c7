import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { DateInput, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FREQUENCIES, PRECISIONS } from '../../../cms/domain/deadline/deadline';
import type { BodyRecord } from '../../../cms/domain/record/plan-record';
import { useSay } from '../language/use-language';
import { BodyInput } from './body-input';
import { KINDS_BY_HAND } from './reading';

/** A deadline's reading given by hand: only the fields its kind has. */
export function ReadingFields({ known }: { known: Readonly<Record<string, BodyRecord>> }): ReactElement {
  const say = useSay();
  const kind: unknown = useWatch({ name: 'reading.kind' });
  const isPeriod = kind === 'period';
  const isRecurring = kind === 'recurring';
  const goesOn = isRecurring || kind === 'continuous';
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' },
        mb: 2,
      }}
    >
      <SelectInput
        source="reading.kind"
        label={say('editing.draft.kind')}
        choices={KINDS_BY_HAND.map((id) => ({ id, name: say(`office.measure.kind.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      {(isPeriod || isRecurring) && (
        <SelectInput
          source="reading.precision"
          label={say('editing.draft.precision')}
          choices={PRECISIONS.map((id) => ({ id, name: say(`office.measure.precision.${id}`) }))}
          translateChoice={false}
          helperText={false}
        />
      )}
      {isPeriod && <Day source="reading.start" label={say('editing.draft.start')} />}
      {(isPeriod || kind === 'date') && <Day source="reading.due" label={say('editing.draft.due')} />}
      {isRecurring && (
        <>
          <SelectInput
            source="reading.frequency"
            label={say('editing.draft.frequency')}
            choices={FREQUENCIES.map((id) => ({ id, name: say(`office.measure.frequency.${id}`) }))}
            translateChoice={false}
            validate={required()}
            helperText={false}
          />
          <TextInput source="reading.on" label={say('editing.draft.on')} helperText={say('editing.draft.onHelp')} />
        </>
      )}
      {goesOn && (
        <>
          <Day source="reading.from" label={say('editing.draft.from')} />
          <Day source="reading.until" label={say('editing.draft.until')} />
        </>
      )}
      {(isRecurring || kind === 'on-request') && (
        <BodyInput source="reading.onRequestOf" label={say('editing.draft.onRequestOf')} known={known} isMany />
      )}
    </Box>
  );
}

function Day({ source, label }: { source: string; label: string }): ReactElement {
  return <DateInput source={source} label={label} parse={(day: string) => day || null} helperText={false} />;
}

import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { required, SelectInput, TextInput } from 'react-admin';
import { LocalizedInput } from '../forms/localized-input';
import { useSay } from '../language/use-language';
import { PROGRAMME_LEVELS } from './levels';

/** What a budget programme's form asks. */
export function ProgrammeFields(): ReactElement {
  const say = useSay();
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '10rem 1fr 1fr' }, mb: 2 }}>
        <TextInput source="code" validate={required()} helperText={false} />
        <SelectInput
          source="level"
          choices={PROGRAMME_LEVELS.map((id) => ({ id, name: say(`funding.level.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
        <TextInput source="key" helperText={false} />
      </Box>
      <LocalizedInput name="name" label={say('resources.budget-programmes.fields.name')} lines={2} />
    </>
  );
}

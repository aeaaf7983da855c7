import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { DateInput, required, SelectInput, TextInput } from 'react-admin';
import { EditForm } from '../forms/edit-form';
import { LocalizedInput } from '../forms/localized-input';
import { useSay } from '../language/use-language';

const STATUSES = ['active', 'completed', 'repealed'] as const;

/** A plan's own facts; its measures are changed by drafts. */
export default function PlanEdit(): ReactElement {
  const say = useSay();
  return (
    <EditForm resource="plans" redirect="show">
      <LocalizedInput name="title" label={say('resources.plans.fields.title')} lines={3} />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
        <TextInput source="slug" validate={required()} helperText={false} />
        <SelectInput
          source="status"
          choices={STATUSES.map((id) => ({ id, name: say(`common.planStatus.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
        <DateInput source="heldFrom" validate={required()} parse={(day: string) => day} helperText={false} />
      </Box>
    </EditForm>
  );
}

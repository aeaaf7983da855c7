import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { DateInput, required, SelectInput, TextInput } from 'react-admin';
import { ORDER_KINDS } from '../../../cms/domain/record/plan-record';
import { useSay } from '../language/use-language';

/** What an act is cited by: its kind, number and date. */
export function OrderIdentityFields(): ReactElement {
  const say = useSay();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' }, mb: 1 }}>
      <SelectInput
        source="kind"
        label={say('resources.orders.fields.kind')}
        choices={ORDER_KINDS.map((id) => ({ id, name: say(`act.kind.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <TextInput source="number" label={say('resources.orders.fields.number')} validate={required()} helperText={false} />
      <DateInput source="date" label={say('resources.orders.fields.date')} validate={required()} parse={(day: string) => day} helperText={false} />
    </Box>
  );
}

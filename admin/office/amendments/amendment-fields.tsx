import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { AutocompleteInput, BooleanInput, DateInput, ReferenceInput, required, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { LocalizedInput } from '../forms/localized-input';
import { useSay } from '../language/use-language';
import type { OrderRow } from '../providers/rows';
import { EnterOrder } from './enter-order';

/** What a change-set stands on: an amendment on an act, a correction on its reason. */
export function AmendmentFields(): ReactElement {
  const say = useSay();
  const kind: unknown = useWatch({ name: 'kind' });
  const { setValue, getValues } = useFormContext();
  const followAct = (order: OrderRow | ''): void => {
    if (order !== '' && !getValues('inForceFrom')) setValue('inForceFrom', order.date, { shouldDirty: true });
  };
  return (
    <>
      {kind === 'correction' ? (
        <TextInput source="reason" multiline minRows={2} fullWidth validate={required()} helperText={false} />
      ) : (
        <ReferenceInput source="orderId" reference="orders" sort={{ field: 'date', order: 'DESC' }} perPage={50}>
          <AutocompleteInput
            filterToQuery={(q: string) => ({ q })}
            validate={kind === 'amendment' ? required() : undefined}
            fullWidth
            helperText={false}
            openOnFocus={false}
            onChange={(_id: unknown, order: OrderRow | '') => followAct(order)}
            create={<EnterOrder />}
            createLabel={say('operations.order.enter')}
            createItemLabel={say('operations.order.enter')}
          />
        </ReferenceInput>
      )}
      <Box sx={{ my: 2 }}>
        <DateInput source="inForceFrom" validate={required()} parse={(day: string) => day} helperText={false} />
      </Box>
      <LocalizedInput name="note" label={say('resources.amendments.fields.note')} lines={2} />
      <BooleanInput source="changesKnown" helperText={false} />
    </>
  );
}

import { Box, Typography } from '@mui/material';
import { useEffect, type ReactElement } from 'react';
import { AutocompleteInput, DateInput, Form, RadioButtonGroupInput, ReferenceInput, required, SelectInput, TextInput } from 'react-admin';
import { useFormContext, useWatch, type FieldValues } from 'react-hook-form';
import { ORDER_KINDS, type OrderKind } from '../../../../cms/domain/record/plan-record';
import { orderCitation } from '../../../i18n';
import { SubmitButton } from '../../forms/submit-button';
import { columnOf } from '../../language/columns';
import { useLanguage, useSay } from '../../language/use-language';
import type { Ground } from '../../providers/new-redactions';
import { likelyAct, type OfferedAct } from './ground';

interface GroundValues {
  readonly planId: string;
  /** The place of an offered act, `held`, or `entered`. */
  readonly act: string;
  readonly orderId?: string;
  readonly kind?: OrderKind;
  readonly number?: string;
  readonly date?: string;
  readonly inForceFrom: string;
}

/** Asks which plan a text changes, by which act, and from when. */
export function GroundForm({ acts, onChoose }: { acts: readonly OfferedAct[]; onChoose: (ground: Ground) => void }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const likely = likelyAct(acts);
  const choices = [
    ...acts.map(({ from, act }, index) => ({ id: String(index), name: say(`newRedaction.ground.${from}`, { act: orderCitation(act, language) }) })),
    { id: 'held', name: say('newRedaction.ground.held') },
    { id: 'entered', name: say('newRedaction.ground.entered') },
  ];
  const defaults = { act: acts.length === 0 ? 'held' : String(likely), inForceFrom: acts[likely]?.act.date ?? '' };
  return (
    <Form noValidate disableInvalidFormNotification defaultValues={defaults} onSubmit={(values: FieldValues) => onChoose(groundOf(values as GroundValues, acts))}>
      <Box sx={{ maxWidth: '52rem', display: 'grid', gap: 2 }}>
        <Typography>{say('newRedaction.lead')}</Typography>
        <Typography variant="h2">{say('newRedaction.ground.title')}</Typography>
        <ReferenceInput source="planId" reference="plans" sort={{ field: columnOf('title', language), order: 'ASC' }} perPage={50}>
          <AutocompleteInput
            label={say('newRedaction.ground.plan')}
            filterToQuery={(q: string) => ({ q })}
            validate={required()}
            fullWidth
            helperText={false}
          />
        </ReferenceInput>
        <RadioButtonGroupInput
          source="act"
          label={say('newRedaction.ground.order')}
          choices={choices}
          translateChoice={false}
          row={false}
          helperText={false}
          validate={required()}
        />
        <OtherAct />
        <Box>
          <DateInput
            source="inForceFrom"
            label={say('newRedaction.ground.inForceFrom')}
            validate={required()}
            parse={(day: string) => day}
            helperText={false}
          />
        </Box>
        <DayOfAct acts={acts} />
        <Box>
          <SubmitButton label={say('newRedaction.ground.compare')} />
        </Box>
      </Box>
    </Form>
  );
}

/** The act that the text does not name: one of the register, or what identifies it. */
function OtherAct(): ReactElement | null {
  const say = useSay();
  const act = useWatch<GroundValues, 'act'>({ name: 'act' });
  if (act === 'held') {
    return (
      <ReferenceInput source="orderId" reference="orders" sort={{ field: 'date', order: 'DESC' }} perPage={50}>
        <AutocompleteInput
          label={say('newRedaction.ground.held')}
          filterToQuery={(q: string) => ({ q })}
          validate={required()}
          fullWidth
          helperText={false}
        />
      </ReferenceInput>
    );
  }
  if (act !== 'entered') return null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' } }}>
      <SelectInput
        source="kind"
        label="resources.orders.fields.kind"
        choices={ORDER_KINDS.map((id) => ({ id, name: say(`act.kind.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <TextInput source="number" label="resources.orders.fields.number" validate={required()} helperText={false} />
      <DateInput source="date" label="resources.orders.fields.date" validate={required()} parse={(day: string) => day} helperText={false} />
    </Box>
  );
}

/** Puts the day of the act chosen as the day in force, until another is given. */
function DayOfAct({ acts }: { acts: readonly OfferedAct[] }): null {
  const { setValue, getFieldState } = useFormContext<GroundValues>();
  const [act, date] = useWatch<GroundValues, ['act', 'date']>({ name: ['act', 'date'] });
  const day = act === 'entered' ? date : acts[Number(act)]?.act.date;
  useEffect(() => {
    if (day !== undefined && day !== '' && !getFieldState('inForceFrom').isDirty) setValue('inForceFrom', day);
  }, [day, setValue, getFieldState]);
  return null;
}

function groundOf({ planId, act, orderId = '', kind = 'other', number = '', date = '', inForceFrom }: GroundValues, acts: readonly OfferedAct[]): Ground {
  if (act === 'held') return { planId, inForceFrom, orderId, order: null };
  return { planId, inForceFrom, orderId: null, order: acts[Number(act)]?.act ?? { kind, number: number.trim(), date } };
}

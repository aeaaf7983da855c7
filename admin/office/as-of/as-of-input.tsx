import { styled } from '@mui/material/styles';
import { TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { isIsoDate } from '../../../cms/domain/calendar/iso-date';
import { useSay } from '../language/use-language';
import { useAsOf, useShownDate } from './as-of-context';

const DateField = styled(TextField)({ width: 160 });

/** Chooses the date that everything is looked at. */
export function AsOfInput(): ReactElement {
  const say = useSay();
  const shown = useShownDate();
  const { choose } = useAsOf();
  return (
    <DateField
      key={shown}
      type="date"
      label={say('asOf.date')}
      defaultValue={shown}
      onChange={(event) => {
        if (isIsoDate(event.target.value)) choose(event.target.value);
      }}
      slotProps={{ htmlInput: { 'aria-description': say('asOf.help') } }}
    />
  );
}

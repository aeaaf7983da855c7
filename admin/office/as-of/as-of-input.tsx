import { TextField } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useEffect, useState, type ReactElement } from 'react';
import { isIsoDate } from '../../../cms/domain/calendar/iso-date';
import { useSay } from '../language/use-language';
import { useAsOf, useShownDate } from './as-of-context';

const DateField = styled(TextField)({ width: 160 });

/** A year is typed digit by digit: 2, 20 and 200 are dates too, and no one means them. */
const EARLIEST = '1990-01-01';
/** What is being typed is followed once it rests. */
const REST_MS = 400;

/** Chooses the date that everything is looked at. */
export function AsOfInput(): ReactElement {
  const say = useSay();
  const shown = useShownDate();
  const { choose } = useAsOf();
  const [typed, type] = useState(shown);
  useEffect(() => type(shown), [shown]);
  useEffect(() => {
    if (typed === shown || !isIsoDate(typed) || typed < EARLIEST) return undefined;
    const rest = setTimeout(() => choose(typed), REST_MS);
    return () => clearTimeout(rest);
  }, [typed, shown, choose]);
  return (
    <DateField
      type="date"
      label={say('asOf.date')}
      value={typed}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        if (!isIsoDate(typed)) type(shown);
      }}
      slotProps={{ htmlInput: { 'aria-description': say('asOf.help'), min: EARLIEST } }}
    />
  );
}

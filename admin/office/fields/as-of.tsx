import { Button, Stack, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isIsoDate, type IsoDate } from '../../../cms/domain/calendar/iso-date';
import { useSay } from '../language/use-language';

const PARAMETER = 'asOf';

/** The date a page is asked for in its address; null is today. */
export function useAsOf(): IsoDate | null {
  const [search] = useSearchParams();
  const asked = search.get(PARAMETER);
  return isIsoDate(asked) ? asked : null;
}

/** Chooses the date a page is read as of; it stands in the address, so that the page can be passed on. */
export function AsOfInput({ shown }: { shown: IsoDate }): ReactElement {
  const say = useSay();
  const asked = useAsOf();
  const [, setSearch] = useSearchParams();
  const choose = (date: IsoDate | null): void => {
    setSearch((search) => {
      if (date === null) search.delete(PARAMETER);
      else search.set(PARAMETER, date);
      return search;
    });
  };

  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
      <TextField
        key={shown}
        type="date"
        label={say('office.shell.asOf')}
        defaultValue={shown}
        onChange={(event) => {
          if (isIsoDate(event.target.value)) choose(event.target.value);
        }}
        slotProps={{ htmlInput: { 'aria-description': say('office.shell.asOfHelp') } }}
        sx={{ width: 160 }}
      />
      {asked !== null && <Button onClick={() => choose(null)}>{say('office.shell.today')}</Button>}
    </Stack>
  );
}

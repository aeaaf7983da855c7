import { TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useSay } from '../../language/use-language';

/** The clause of the act that says so. */
export function ClauseField({ value, onChange }: { value: string; onChange: (value: string) => void }): ReactElement {
  const say = useSay();
  return (
    <TextField
      label={say('editing.draft.clause')}
      helperText={say('editing.draft.clauseHelp')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      fullWidth
    />
  );
}

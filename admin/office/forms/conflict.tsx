import { Alert, AlertTitle, Box, Button, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { useSay } from '../language/use-language';
import { differences, shown } from './differences';

/**
 * Shown where somebody else saved the record meanwhile. What was typed stays in the form; the
 * user sees both, field by field, and chooses.
 */
export function Conflict({
  fields,
  stored,
  labelOf,
  isBusy = false,
  onKeepMine,
}: {
  fields: readonly string[];
  /** The record as stored now. */
  stored: Readonly<Record<string, unknown>>;
  labelOf: (field: string) => string;
  isBusy?: boolean;
  /** Called to save what is in the form over what is stored. */
  onKeepMine: (form: HTMLFormElement | null) => void;
}): ReactElement {
  const say = useSay();
  const { watch, setValue } = useFormContext();
  const differing = differences(fields, watch(), stored);
  return (
    <Alert severity="warning" sx={{ mb: 3, '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}>
      <AlertTitle>{say('editing.conflict.title')}</AlertTitle>
      <p>{say(differing.length === 0 ? 'editing.conflict.same' : 'editing.conflict.line')}</p>
      {differing.map(({ field, mine, stored: theirs }) => (
        <Box key={field} component="section" sx={{ my: 2 }}>
          <Box component="h2" sx={{ m: 0, fontSize: '0.95rem' }}>
            {labelOf(field)}
          </Box>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, my: 1 }}>
            <Side label={say('editing.conflict.mine')} value={mine} />
            <Side label={say('editing.conflict.stored')} value={theirs} />
          </Box>
          <Button size="small" variant="outlined" onClick={() => setValue(field, theirs ?? null, { shouldDirty: true })}>
            {say('editing.conflict.takeStored')}
          </Button>
        </Box>
      ))}
      <Stack direction="row" sx={{ mt: 1 }}>
        <Button variant="contained" disabled={isBusy} onClick={(event) => onKeepMine(event.currentTarget.form)}>
          {say('editing.conflict.keepMine')}
        </Button>
      </Stack>
    </Alert>
  );
}

function Side({ label, value }: { label: string; value: unknown }): ReactElement {
  const say = useSay();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ fontSize: '0.8125rem' }}>{label}</Box>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{shown(value) || say('office.shell.none')}</Box>
    </Box>
  );
}

import { Alert, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useSay } from '../../language/use-language';
import { refusalCode, refusalDetails } from '../../providers/api-error';
import type { ChangedSince } from '../../providers/new-redactions';

/** Why no draft was made, and what changed meanwhile, where that is why. */
export function Refused({ error, onCompareAgain }: { error: Error; onCompareAgain: () => void }): ReactElement {
  const say = useSay();
  const isStale = ['stale-redaction', 'stale-revision'].includes(refusalCode(error) ?? '');
  const { changes = [], fields = [] } = refusalDetails(error) as { changes?: readonly ChangedSince[]; fields?: readonly { path: string; message: string }[] };
  return (
    <Alert
      severity="error"
      role="alert"
      sx={{ mb: 2 }}
      action={
        isStale && (
          <Button color="inherit" onClick={onCompareAgain}>
            {say('newRedaction.compareAgain')}
          </Button>
        )
      }
    >
      {error.message}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <ul aria-label={say('newRedaction.changedMeanwhile')}>
          {changes.map(({ unit, key, kind, number }) => (
            <li key={`${unit} ${key}`}>
              {say(`act.unit.${unit}`, { number })}: {say(`editing.draft.${kind}`)}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

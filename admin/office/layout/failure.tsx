import { Alert, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useSay } from '../language/use-language';

/** What went wrong, in the server's sentence, and the way to try again. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }): ReactElement {
  const say = useSay();
  return (
    <Alert
      severity="error"
      action={
        onRetry !== undefined && (
          <Button color="inherit" onClick={onRetry}>
            {say('office.shell.retry')}
          </Button>
        )
      }
    >
      {error.message}
    </Alert>
  );
}

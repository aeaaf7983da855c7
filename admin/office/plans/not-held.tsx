import { Alert, AlertTitle } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { formatDate } from '../../i18n';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { refusalCode, refusalDetails } from '../providers/api-error';

/** Why a plan cannot be shown; where only the date is too early, the way to the earliest text held. */
export function NotHeld({ error, planId, onRetry }: { error: Error; planId: string; onRetry: () => void }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { heldFrom } = refusalDetails(error);
  const isTooEarly = refusalCode(error) === 'not-held' && heldFrom !== undefined;
  return (
    <Page title={isTooEarly ? say('office.shell.notHeld') : say('ra.page.error')}>
      {isTooEarly ? (
        <Alert severity="info">
          <AlertTitle>{say('office.shell.notHeldLine', { date: formatDate(heldFrom, language) })}</AlertTitle>
          <Link to={`/plans/${planId}/show?asOf=${heldFrom}`}>
            {say('office.shell.showFrom', { date: formatDate(heldFrom, language) })}
          </Link>
        </Alert>
      ) : (
        <Failure error={error} onRetry={onRetry} />
      )}
    </Page>
  );
}

import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { OfficeKey } from '../../i18n/office-catalogs';
import { useSay } from '../language/use-language';
import { Page } from './page';

/** For who may not open a page. */
export function AccessDenied(): ReactElement {
  return <Notice title="ra.page.access_denied" line="ra.message.access_denied" />;
}

/** For an address that leads nowhere. */
export function NotFound(): ReactElement {
  return <Notice title="ra.page.not_found" line="ra.message.not_found" />;
}

function Notice({ title, line }: { title: OfficeKey; line: OfficeKey }): ReactElement {
  const say = useSay();
  return (
    <Page title={say(title)}>
      <Typography sx={{ mb: 2 }}>{say(line)}</Typography>
      <Link to="/">{say('office.pages.dashboard')}</Link>
    </Page>
  );
}

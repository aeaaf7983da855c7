import OpenIcon from '@mui/icons-material/OpenInNew';
import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useSay } from '../language/use-language';

/** The way to a page as the public sees it. */
export function PublicPageButton({ href }: { href: string }): ReactElement {
  const say = useSay();
  return (
    <Button href={href} startIcon={<OpenIcon />}>
      {say('office.plan.publicPage')}
    </Button>
  );
}

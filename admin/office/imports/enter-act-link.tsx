import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import type { ReactElement } from 'react';
import { useCanAccess } from 'react-admin';
import { useSay } from '../language/use-language';
import { LinkButton } from '../layout/link-button';

/** The way to entering an act from its file, for who may. */
export function EnterActLink(): ReactElement | null {
  const say = useSay();
  const { canAccess } = useCanAccess({ action: 'create', resource: 'imports' });
  if (canAccess !== true) return null;
  return (
    <LinkButton to="/imports/new" variant="outlined" startIcon={<UploadIcon />}>
      {say('office.pages.import')}
    </LinkButton>
  );
}

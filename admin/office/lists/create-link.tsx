import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-language';

/** The way to a new record, for who may make one. */
export function CreateLink({ resource }: { resource: string }): ReactElement | null {
  const say = useSay();
  const { canAccess } = useCanAccess({ action: 'create', resource });
  if (canAccess !== true) return null;
  return (
    <Button component={Link} to={`/${resource}/create`} variant="outlined" startIcon={<AddIcon />}>
      {say('ra.action.create')}
    </Button>
  );
}

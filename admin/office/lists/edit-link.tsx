import EditIcon from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-language';

/** The way to a record's form, for who may change it. */
export function EditLink({ resource, id, label }: { resource: string; id: string; label?: string }): ReactElement | null {
  const say = useSay();
  const { canAccess } = useCanAccess({ action: 'edit', resource });
  if (canAccess !== true) return null;
  return (
    <Button component={Link} to={`/${resource}/${id}`} variant="outlined" startIcon={<EditIcon />}>
      {label ?? say('ra.action.edit')}
    </Button>
  );
}

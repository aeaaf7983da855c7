import EditIcon from '@mui/icons-material/EditOutlined';
import OpenIcon from '@mui/icons-material/OpenInNew';
import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useLanguage, useSay } from '../language/use-language';
import { EditLink } from '../lists/edit-link';

/** What may be done with a plan: see it as the public does; for editors, change its draft. */
export function PlanActions({ view }: { view: PlanView }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { canAccess: mayDraft } = useCanAccess({ action: 'draft', resource: 'plans' });
  return (
    <>
      <Button component="a" href={`/${language}/plans/${view.plan.slug}`} startIcon={<OpenIcon />}>
        {say('office.plan.publicPage')}
      </Button>
      <EditLink resource="plans" id={view.plan.id} label={say('office.plan.editPlan')} />
      {mayDraft === true && (
        <Button component={Link} to={`/plans/${view.plan.id}/draft`} variant="contained" startIcon={<EditIcon />}>
          {say('office.plan.editDraft')}
        </Button>
      )}
    </>
  );
}

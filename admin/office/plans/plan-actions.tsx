import EditIcon from '@mui/icons-material/EditOutlined';
import type { ReactElement } from 'react';
import { useCanAccess } from 'react-admin';
import type { PlanIdentity } from '../../../cms/domain/record/plan-record';
import { planPath, redactionPath } from '../../public/addresses';
import { useAsOf } from '../as-of/as-of-context';
import { useLanguage, useSay } from '../language/use-language';
import { LinkButton } from '../layout/link-button';
import { PublicPageButton } from '../layout/public-page-button';
import { EditLink } from '../lists/edit-link';

/** What may be done with a plan: see it as the public does, on the date looked at; for editors, change its draft. */
export function PlanActions({ plan: { id, slug } }: { plan: PlanIdentity }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { canAccess: mayDraft } = useCanAccess({ action: 'draft', resource: 'plans' });
  return (
    <>
      <PublicPageButton href={asOf === null ? planPath(slug, language) : redactionPath(slug, language, asOf)} />
      <EditLink resource="plans" id={id} label={say('office.plan.editPlan')} />
      {mayDraft === true && (
        <LinkButton to={`/plans/${id}/draft`} variant="contained" startIcon={<EditIcon />}>
          {say('office.plan.editDraft')}
        </LinkButton>
      )}
    </>
  );
}

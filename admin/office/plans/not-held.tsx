import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { inOrderOfEffect } from '../../../cms/domain/record/redaction';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { dateValues, formatDate } from '../../i18n';
import { useShownDate } from '../as-of/as-of-context';
import { DatedLink } from '../as-of/dated-link';
import { Citation } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';

const Known = styled('section')(({ theme }) => ({
  maxWidth: '46rem',
  paddingTop: theme.spacing(1),
  '& li': { marginBottom: theme.spacing(0.5) },
}));

/** The register holds no wording of the date looked at: what is known instead, and where the held text begins. */
export function NotHeld({ record }: { record: PlanRecord }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const shown = useShownDate();
  const { plan, order, changeSets } = record;
  const amending = inOrderOfEffect(changeSets).filter(({ kind, inForceFrom }) => kind === 'amendment' && inForceFrom <= plan.heldFrom);
  return (
    <Known aria-labelledby="not-held">
      <Typography variant="h2" id="not-held" sx={{ mb: 1 }}>
        {say('public.redaction.notHeld.title')}
      </Typography>
      <p>{say('public.redaction.notHeld.text', dateValues(plan.heldFrom, language))}</p>
      {shown < order.date && <p>{say('asOf.notApproved', { date: formatDate(shown, language) })}</p>}
      <Typography variant="h3">{say('public.redaction.notHeld.known')}</Typography>
      <ul>
        <li>
          {say('office.plan.approvedBy')}: <Citation order={order} />
        </li>
        {amending.map(({ id, order: act, changesKnown }) => (
          <li key={id}>
            {act !== null && (
              <>
                {say('asOf.amendedBy')}: <Citation order={act} />.{' '}
              </>
            )}
            {!changesKnown && say('office.history.changesUnknown')}
          </li>
        ))}
      </ul>
      <p>
        <DatedLink to={`/plans/${plan.id}/show?asOf=${plan.heldFrom}`}>
          {say('office.shell.showFrom', { date: formatDate(plan.heldFrom, language) })}
        </DatedLink>
      </p>
    </Known>
  );
}

import { Box, Chip, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { formatDate } from '../../i18n';
import { Citation, Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { OriginButton } from '../provenance/origin-button';

/** What changed the plan, newest first, and what is not known about it. */
export default function PlanHistory({ view }: { view: PlanView }): ReactElement {
  const newestFirst = [...view.changeSets].reverse();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: '52rem' }}>
      {newestFirst.map((changeSet) => (
        <ChangeSet key={changeSet.id} changeSet={changeSet} planId={view.plan.id} />
      ))}
    </Box>
  );
}

function ChangeSet({ changeSet, planId }: { changeSet: ChangeSetRecord; planId: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const from = formatDate(changeSet.inForceFrom, language);
  return (
    <Box component="li" sx={(theme) => ({ borderLeft: `3px solid ${theme.register.line}`, pl: 2, pb: 3 })}>
      <Typography variant="h2">
        {changeSet.order === null ? changeSet.reason : <Citation order={changeSet.order} />}{' '}
        <OriginButton
          planId={planId}
          state="published"
          name={changeSet.order?.number ?? say(`act.changeSetKind.${changeSet.kind}`)}
          pick={({ changeSets }) => changeSets[changeSet.id] ?? null}
        />
      </Typography>
      <Typography color="text.secondary">
        {say(`act.changeSetKind.${changeSet.kind}`)} · {say('office.history.inForceFrom', { date: from })}
        {changeSet.state === 'draft' && <Chip size="small" label={say('office.history.state.draft')} sx={{ ml: 1 }} />}
      </Typography>
      <Typography sx={{ mt: 1 }}>
        <Text text={changeSet.note} />
      </Typography>
      {!changeSet.changesKnown && <Typography sx={{ mt: 1 }}>{say('office.history.changesUnknown')}</Typography>}
      <Typography sx={{ mt: 1 }}>
        <Link to={`/plans/${planId}/show?asOf=${changeSet.inForceFrom}`}>
          {say('office.history.seeAsOf', { date: from })}
        </Link>
      </Typography>
    </Box>
  );
}

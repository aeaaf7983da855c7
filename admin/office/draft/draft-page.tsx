import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { compareRedactions } from '../../../cms/domain/change/compare';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import { formatDate } from '../../i18n';
import { Citation, Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { ActTable } from './act-table';
import { DraftActions } from './draft-actions';
import { DraftTable } from './draft-table';
import { StartDraft } from './start-draft';
import { useDraft } from './use-draft';
import { RequireAccess } from '../layout/require-access';

/** The draft of a plan: what it says so far, and everything that can be done to it. */
export default function DraftPage(): ReactElement {
  return (
    <RequireAccess action="draft" resource="plans">
      <Content />
    </RequireAccess>
  );
}

function Content(): ReactElement {
  const { planId = '' } = useParams();
  const say = useSay();
  const draft = useDraft(planId);
  if (draft.error !== null) return <Failure error={draft.error} onRetry={() => void draft.refetch()} />;
  if (draft.data === undefined) return <Loading />;

  const { changeSet, view, published } = draft.data;
  const changes = compareRedactions(published?.redaction ?? null, view.redaction);
  return (
    <Page
      title={say('editing.draft.title')}
      above={
        <Link to={`/plans/${planId}/show`}>
          <Text text={view.plan.title} />
        </Link>
      }
      actions={<DraftActions draft={draft.data} changes={changes} />}
    >
      {changeSet === null ? (
        <StartDraft planId={planId} />
      ) : (
        <>
          <Grounds changeSet={changeSet} />
          <ActTable view={view} changeSet={changeSet} changes={changes} />
          <DraftTable view={view} changeSet={changeSet} changes={changes} />
        </>
      )}
    </Page>
  );
}

function Grounds({ changeSet }: { changeSet: ChangeSetRecord }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return (
    <Typography sx={{ mb: 2 }}>
      {say(`act.changeSetKind.${changeSet.kind}`)}:{' '}
      {changeSet.order === null ? changeSet.reason : <Citation order={changeSet.order} />} ·{' '}
      {say('office.history.inForceFrom', { date: formatDate(changeSet.inForceFrom, language) })}
    </Typography>
  );
}

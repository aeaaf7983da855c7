import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { LinkButton } from '../layout/link-button';
import { Page } from '../layout/page';
import { RequireAccess } from '../layout/require-access';
import type { ImportRecord } from '../providers/imports';
import { BeingRead } from './being-read';
import type { ReadImport } from './review-context';
import { ReviewDesk } from './review-desk';
import { useImport } from './use-import';

/** One import: while it is read, how far that is; then its review. */
export default function ImportPage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <RequireAccess action="show" resource="imports">
      <Loaded key={id} id={id} />
    </RequireAccess>
  );
}

function Loaded({ id }: { id: string }): ReactElement {
  const { data: record, error, refetch, isFetchedAfterMount } = useImport(id);
  if (error !== null) {
    return (
      <Page title={error.message}>
        <Failure error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (record === undefined || !isFetchedAfterMount) return <Loading />;
  if (record.state === 'reading') return <BeingRead record={record} />;
  if (record.state === 'failed') return <NotRead record={record} />;
  if (record.state === 'discarded' || !isRead(record)) return <Discarded record={record} />;
  return <ReviewDesk record={record} />;
}

function isRead(record: ImportRecord): record is ReadImport {
  return record.source !== undefined && record.reading !== undefined;
}

function NotRead({ record }: { record: ImportRecord }): ReactElement {
  const say = useSay();
  return (
    <Page title={say('review.notRead')} above={record.fileName}>
      <Alert severity="error" sx={{ mb: 2 }}>
        {record.problem?.message ?? say('errors.internal')}
      </Alert>
      <LinkButton to="/imports/new" variant="contained">
        {say('review.enter.another')}
      </LinkButton>
    </Page>
  );
}

function Discarded({ record }: { record: ImportRecord }): ReactElement {
  const say = useSay();
  return (
    <Page title={say('review.state.discarded')} above={record.fileName}>
      <p>{say('review.discardedLine')}</p>
      <Link to="/imports/new">{say('review.enter.another')}</Link>
    </Page>
  );
}

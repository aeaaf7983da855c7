import { useMemo, type ReactElement } from 'react';
import { Loading } from 'react-admin';
import { Link, Navigate, useParams, useSearchParams } from 'react-router-dom';
import { reviewed } from '../../../../cms/domain/review/apply-decisions';
import { useSay } from '../../language/use-language';
import { Failure } from '../../layout/failure';
import { Page } from '../../layout/page';
import { RequireAccess } from '../../layout/require-access';
import type { ImportRecord } from '../../providers/imports';
import { useImport } from '../use-import';
import { addressOf, groundIn, offeredActs } from './ground';
import { GroundForm } from './ground-form';
import { ProposalView } from './proposal-view';
import { useProposal } from './use-new-redaction';

/** A reviewed text taken as a plan's new redaction: first by which act and of which plan, then row beside row. */
export default function NewRedactionPage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <RequireAccess action="show" resource="imports">
      <Loaded key={id} id={id} />
    </RequireAccess>
  );
}

function Loaded({ id }: { id: string }): ReactElement {
  const { data: record, error, refetch, isFetchedAfterMount } = useImport(id);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (record === undefined || !isFetchedAfterMount) return <Loading />;
  if (record.state !== 'in-review') return <Navigate to={`/imports/${id}`} replace />;
  return <Content record={record} />;
}

function Content({ record }: { record: ImportRecord }): ReactElement {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const ground = useMemo(() => groundIn(search), [search]);
  const { data: proposal, error, isFetching, refetch } = useProposal(record.id, ground);
  const acts = useMemo(
    () => (record.reading === undefined ? [] : offeredActs(reviewed(record.reading, record.decisions ?? []))),
    [record],
  );
  return (
    <Page
      title={say('newRedaction.title')}
      above={
        <>
          <Link to={`/imports/${record.id}`}>{say('newRedaction.review')}</Link> · {record.fileName}
        </>
      }
    >
      {ground === null && <GroundForm acts={acts} onChoose={(chosen) => setSearch(addressOf(chosen))} />}
      {ground !== null && error !== null && (
        <>
          <Failure error={error} onRetry={() => void refetch()} />
          <GroundForm acts={acts} onChoose={(chosen) => setSearch(addressOf(chosen))} />
        </>
      )}
      {ground !== null && error === null && proposal === undefined && <Loading />}
      {ground !== null && error === null && proposal !== undefined && (
        <ProposalView
          importId={record.id}
          ground={ground}
          proposal={proposal}
          isBusy={isFetching}
          onCompareAgain={() => void refetch()}
          onChangeGround={() => setSearch({})}
        />
      )}
    </Page>
  );
}

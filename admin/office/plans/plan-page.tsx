import { lazy, type ComponentType, type ReactElement } from 'react';
import { Loading } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useAsOf } from '../as-of/as-of-context';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { refusalCode } from '../providers/api-error';
import { NotHeld } from './not-held';
import { PlanFrame } from './plan-frame';
import { PlanTable } from './plan-table';
import { planTab, type PlanTab } from './plan-tab';
import { usePlanRecord, usePlanView } from './use-plan-view';

/** The parts drawn from the plan as it stood on the date looked at. */
const OF_THE_DATE: Readonly<Partial<Record<PlanTab, ComponentType<{ view: PlanView }>>>> = {
  table: PlanTable,
  deadlines: lazy(() => import('./plan-deadlines')),
  funding: lazy(() => import('./plan-funding')),
  order: lazy(() => import('./plan-order')),
};

/** The parts drawn from the whole history. */
const OF_HISTORY: Readonly<Partial<Record<PlanTab, ComponentType<{ record: PlanRecord }>>>> = {
  ledger: lazy(() => import('./ledger/plan-ledger')),
  history: lazy(() => import('./history/plan-history')),
  compare: lazy(() => import('./compare/plan-comparison')),
  publications: lazy(() => import('./plan-publications')),
};

/** A plan on a date: its table, deadlines, money, act; and its history: ledger, acts, comparisons, publications. */
export default function PlanPage(): ReactElement {
  const { id = '', '*': path } = useParams();
  const tab = planTab(path);
  const Part = OF_THE_DATE[tab];
  return Part === undefined ? <FromHistory planId={id} tab={tab} /> : <OnDate planId={id} tab={tab} part={Part} />;
}

function OnDate({ planId, tab, part: Part }: { planId: string; tab: PlanTab; part: ComponentType<{ view: PlanView }> }): ReactElement {
  const { asOf } = useAsOf();
  const { data: view, error, isPlaceholderData, refetch } = usePlanView(planId, asOf);
  if (refusalCode(error) === 'not-held') return <FromHistory planId={planId} tab={tab} />;
  if (error !== null) return <Failed error={error} onRetry={() => void refetch()} />;
  if (view === undefined) return <Loading />;
  return (
    <PlanFrame plan={view} tab={tab} isBusy={isPlaceholderData}>
      <Part view={view} />
    </PlanFrame>
  );
}

/** What is drawn from the record; of a part that asks for a date not held, what is known instead. */
function FromHistory({ planId, tab }: { planId: string; tab: PlanTab }): ReactElement {
  const { data: record, error, refetch } = usePlanRecord(planId);
  if (error !== null) return <Failed error={error} onRetry={() => void refetch()} />;
  if (record === undefined) return <Loading />;
  const Part = OF_HISTORY[tab] ?? NotHeld;
  return (
    <PlanFrame plan={record} tab={tab}>
      <Part record={record} />
    </PlanFrame>
  );
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }): ReactElement {
  const say = useSay();
  return (
    <Page title={say('ra.page.error')}>
      <Failure error={error} onRetry={onRetry} />
    </Page>
  );
}

import { Stack } from '@mui/material';
import { lazy, type ComponentType, type ReactElement } from 'react';
import { Loading } from 'react-admin';
import { useParams } from 'react-router-dom';
import { textIn } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { AsOfInput, useAsOf } from '../fields/as-of';
import { Citation, Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { Page } from '../layout/page';
import { ExportButton } from '../lists/export-button';
import { OriginButton } from '../provenance/origin-button';
import { NotHeld } from './not-held';
import { PlanActions } from './plan-actions';
import { planTab, PlanTabs, type PlanTab } from './plan-tabs';
import { usePlanView } from './use-plan-view';
import { PlanTable } from './plan-table';

const PARTS: Readonly<Record<PlanTab, ComponentType<{ view: PlanView }>>> = {
  table: PlanTable,
  deadlines: lazy(() => import('./plan-deadlines')),
  funding: lazy(() => import('./plan-funding')),
  order: lazy(() => import('./plan-order')),
  history: lazy(() => import('./plan-history')),
  publications: lazy(() => import('./plan-publications')),
};

/** The parts that differ from date to date. */
const DATED: readonly PlanTab[] = ['table', 'deadlines', 'funding'];

/** A plan on a date: its table, deadlines, money, act, history and publications. */
export default function PlanPage(): ReactElement {
  const { id = '', '*': path } = useParams();
  const say = useSay();
  const language = useLanguage();
  const { data: view, error, refetch } = usePlanView(id, useAsOf());
  if (error !== null) return <NotHeld error={error} planId={id} onRetry={() => void refetch()} />;
  if (view === undefined) return <Loading />;

  const tab = planTab(path);
  const Part = PARTS[tab];
  return (
    <Page
      title={textIn(view.plan.title, language)?.text ?? view.plan.slug}
      heading={<Text text={view.plan.title} />}
      above={
        <>
          {say('office.plan.approvedBy')}: <Citation order={view.order} /> ·{' '}
          {say(`common.planStatus.${view.plan.status}`)}{' '}
          <OriginButton planId={id} state="published" name={say('resources.plans.fields.title')} pick={({ plan }) => plan} />
        </>
      }
      actions={<PlanActions view={view} />}
    >
      <PlanTabs planId={id} />
      {DATED.includes(tab) && <AsOfLine view={view} />}
      <Part view={view} />
    </Page>
  );
}

function AsOfLine({ view }: { view: PlanView }): ReactElement {
  const { asOf } = view.redaction;
  return (
    <Stack direction="row" sx={{ mb: 2, gap: 1, flexWrap: 'wrap', justifyContent: 'space-between' }}>
      <AsOfInput shown={asOf} />
      <ExportButton
        resource="measures"
        query={{ asOf, filter: { plan: view.plan.id }, sort: { field: 'position', order: 'ASC' } }}
      />
    </Stack>
  );
}

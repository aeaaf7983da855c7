import { Box, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Loading, useGetMany } from 'react-admin';
import { formatDate } from '../../i18n';
import { useShownDate } from '../as-of/as-of-context';
import { AsOfInput } from '../as-of/as-of-input';
import { AsOfNotice } from '../as-of/as-of-notice';
import { useDateMeta } from '../as-of/dated-lists';
import { FundingPanel } from '../fields/funding-panel';
import { PartLinks } from '../fields/part-links';
import { EnterActLink } from '../imports/enter-act-link';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { useOfficeData } from '../providers/data-provider';
import type { Dashboard, MeasureRow } from '../providers/rows';
import { DueList } from './due-list';
import { Figures } from './figures';

const LISTS = ['dueThisQuarter', 'dueNextQuarter', 'recurring', 'onRequest'] as const;
const DIMENSIONS = ['programme', 'body', 'source'] as const;

/** What is due, and what it costs, over all published plans on a date. */
export default function DashboardPage(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const data = useOfficeData();
  const asOf = useShownDate();
  const { data: dashboard, error, refetch } = useQuery({
    queryKey: ['dashboard', asOf],
    queryFn: ({ signal }) => data.dashboard(asOf, { signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={say('office.pages.dashboard')}
      above={say('office.dashboard.lead', { date: formatDate(asOf, language) })}
      actions={
        <>
          <EnterActLink />
          <AsOfInput />
        </>
      }
    >
      <AsOfNotice />
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && (dashboard === undefined ? <Loading /> : <Content dashboard={dashboard} />)}
    </Page>
  );
}

function Content({ dashboard }: { dashboard: Dashboard }): ReactElement {
  const say = useSay();
  const { totals, bodies, programmes } = dashboard;
  const numberOf = useNumbers(totals.all.amountUnknown);
  return (
    <>
      <Figures dashboard={dashboard} />
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'repeat(2, minmax(0,1fr))' } }}>
        {LISTS.map((list) => (
          <DueList key={list} title={say(`office.dashboard.${list}`)} rows={dashboard[list]} dashboard={dashboard} />
        ))}
      </Box>
      <Box component="section" sx={{ mt: 5 }}>
        <Typography variant="h2" sx={{ mb: 2 }}>
          {say('office.dashboard.money')}
        </Typography>
        <PartLinks bodies={totals.byBody.map(([code]) => code)} programmes={totals.byProgramme.map(([key]) => key)}>
          <FundingPanel totals={totals} names={{ bodies, programmes, sections: {}, numberOf }} dimensions={DIMENSIONS} />
        </PartLinks>
      </Box>
    </>
  );
}

/** The numbers of the measures of which totals know only the ids. */
function useNumbers(ids: readonly string[]): (id: string) => string {
  const { data = [] } = useGetMany<MeasureRow>('measures', { ids: [...ids], meta: useDateMeta('measures') }, { enabled: ids.length > 0 });
  const numbers = new Map(data.map((row) => [row.id, row.number]));
  return (id) => numbers.get(id) ?? '…';
}

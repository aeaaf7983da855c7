import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement, ReactNode } from 'react';
import { Loading } from 'react-admin';
import { measureOfPlan, type PartView } from '../../../cms/domain/across/part-view';
import type { Dimension } from '../../charts/funding/rows';
import { DeadlinePanel } from '../fields/deadline-panel';
import { FundingPanel } from '../fields/funding-panel';
import { PartLinks } from '../fields/part-links';
import { useDated } from '../as-of/as-of-context';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { nameOfBody } from '../plans/names';
import { partGroups, earliestOrder } from './part-groups';
import { PartPlans } from './part-plans';
import { usePartView } from './use-part-view';

const Section = styled('section')(({ theme }) => ({ marginTop: theme.spacing(5) }));

/** What a body or a budget programme has a part in on the date looked at: plan by plan, its deadlines, its money. */
export function PartSections({
  resource,
  id,
  dimensions,
}: {
  resource: 'responsible-bodies' | 'budget-programmes';
  id: string;
  dimensions: readonly Dimension[];
}): ReactElement | null {
  const { data: view, error, refetch, isPlaceholderData } = usePartView(resource, id);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (view === undefined) return <Loading />;
  return (
    <PartLinks bodies={Object.keys(view.bodies)} programmes={Object.keys(view.programmes)}>
      <div aria-busy={isPlaceholderData}>
        <PartPlans view={view} />
        {view.plans.length > 0 && <Deadlines view={view} />}
        {view.totals.all.measures > 0 && <Money view={view} dimensions={dimensions} />}
      </div>
    </PartLinks>
  );
}

function Deadlines({ view }: { view: PartView }): ReactElement {
  const say = useSay();
  const dated = useDated();
  return (
    <Part id="part-deadlines" title={say('office.plan.deadlines')}>
      <DeadlinePanel groups={partGroups(view, dated)} since={earliestOrder(view)} nameOfBody={nameOfBody(view.bodies)} />
    </Part>
  );
}

function Money({ view: { totals, bodies, programmes, plans }, dimensions }: { view: PartView; dimensions: readonly Dimension[] }): ReactElement {
  const say = useSay();
  const numbers = new Map(plans.flatMap(({ plan, measures }) => measures.map(({ key, number }) => [measureOfPlan(plan.id, key), number] as const)));
  return (
    <Part id="part-money" title={say('office.plan.funding')}>
      <FundingPanel
        totals={totals}
        names={{ bodies, programmes, sections: {}, numberOf: (key) => numbers.get(key) ?? '…' }}
        dimensions={dimensions}
      />
    </Part>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }): ReactElement {
  return (
    <Section aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Section>
  );
}

import { styled } from '@mui/material/styles';
import type { ReactElement, ReactNode } from 'react';
import { textIn } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { isHeldOn } from '../../../cms/domain/record/redaction';
import { useShownDate } from '../as-of/as-of-context';
import { AsOfInput } from '../as-of/as-of-input';
import { AsOfNotice } from '../as-of/as-of-notice';
import { PartLinks } from '../fields/part-links';
import { Citation, Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { Page } from '../layout/page';
import { ExportButton } from '../lists/export-button';
import { OriginButton } from '../provenance/origin-button';
import { PlanActions } from './plan-actions';
import type { PlanTab } from './plan-tab';
import { PlanTabs } from './plan-tabs';
import { RedactionStepper } from './redaction-stepper';

/** What the head of a plan's page is drawn from: a plan on a date, or its whole record. */
export type PlanHead = Pick<PlanRecord, 'plan' | 'order' | 'changeSets' | 'bodies' | 'programmes'>;

/** The parts that differ from date to date; the others show all dates at once. */
const DATED: readonly PlanTab[] = ['table', 'deadlines', 'funding', 'order', 'ledger'];
/** The parts whose rows the list of measures has, to take along as a file. */
const EXPORTED: readonly PlanTab[] = ['table', 'deadlines', 'funding'];

/** A plan's page around one of its parts. */
export function PlanFrame({
  plan: head,
  tab,
  isBusy = false,
  children,
}: {
  plan: PlanHead;
  tab: PlanTab;
  /** Whether another date is on its way. */
  isBusy?: boolean;
  children: ReactNode;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { plan, order } = head;
  return (
    <Page
      title={textIn(plan.title, language)?.text ?? plan.slug}
      heading={<Text text={plan.title} />}
      above={
        <>
          {say('office.plan.approvedBy')}: <Citation order={order} /> · {say(`common.planStatus.${plan.status}`)}{' '}
          <OriginButton planId={plan.id} state="published" name={say('resources.plans.fields.title')} pick={({ plan: ofPlan }) => ofPlan} />
        </>
      }
      actions={<PlanActions plan={plan} />}
    >
      <PlanTabs planId={plan.id} />
      {DATED.includes(tab) && <DateStrip head={head} isExported={EXPORTED.includes(tab)} />}
      <PartLinks bodies={Object.keys(head.bodies)} programmes={Object.keys(head.programmes)}>
        <div aria-busy={isBusy}>{children}</div>
      </PartLinks>
    </Page>
  );
}

const Strip = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: theme.spacing(2, 3),
  marginBottom: theme.spacing(2),
}));

function DateStrip({ head, isExported }: { head: PlanHead; isExported: boolean }): ReactElement {
  const shown = useShownDate();
  return (
    <>
      <AsOfNotice />
      <Strip>
        <RedactionStepper plan={head} />
        <AsOfInput />
        {isExported && isHeldOn(head, shown) && (
          <ExportButton resource="measures" query={{ asOf: shown, filter: { plan: head.plan.id }, sort: { field: 'position', order: 'ASC' } }} />
        )}
      </Strip>
    </>
  );
}

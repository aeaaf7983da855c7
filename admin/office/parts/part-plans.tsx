import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { PartOfPlan, PartView } from '../../../cms/domain/across/part-view';
import type { LedgerSum } from '../../../cms/domain/change/deadline-ledger';
import { amountWords } from '../../charts/funding/amount-words';
import { orderCitation } from '../../i18n';
import { DatedLink } from '../as-of/dated-link';
import { EffectTable } from '../changes/table';
import { Day, Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { planTabPath } from '../plans/plan-tab';
import { useLedgerWords } from './ledger-words';

/** Plan by plan: how many measures, when the next is due, their money, and how their deadlines moved. */
export function PartPlans({ view }: { view: PartView }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { plans, totals, ledger, notHeld } = view;
  const sums = new Map(totals.bySection);
  const columns = [
    { label: say('public.across.columns.plan') },
    { label: say('public.across.columns.measures'), isAmount: true },
    { label: say('public.across.columns.nextDue') },
    { label: say('funding.totals.amount'), isAmount: true },
    { label: say('public.bodies.ledger') },
  ];
  return (
    <>
      <EffectTable id="part-plans" title={say('office.part.byPlan')} columns={columns}>
        {plans.map((part) => (
          <PlanRow key={part.plan.id} part={part} amount={amountOf(sums.get(part.plan.id))} />
        ))}
        <tr role="row" style={{ fontWeight: 650 }}>
          <th role="rowheader" scope="row" style={{ fontWeight: 'inherit' }}>
            {say('public.across.all')}
          </th>
          <td role="cell" className="amount" data-label={columns[1]?.label} style={{ fontWeight: 'inherit' }}>
            {plans.reduce((count, { measures }) => count + measures.length, 0)}
          </td>
          <td role="cell" />
          <td role="cell" className="amount" data-label={columns[3]?.label} style={{ fontWeight: 'inherit' }}>
            {amountOf(totals.all)}
          </td>
          <Ledger sum={ledger} />
        </tr>
      </EffectTable>
      {notHeld.length > 0 && (
        <Typography component="div" variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {say('public.across.notHeldHere')}{' '}
          {notHeld.map(({ id, title }) => (
            <span key={id}>
              <Text text={title} />{' '}
            </span>
          ))}
        </Typography>
      )}
    </>
  );

  function amountOf(sum: PartView['totals']['all'] | undefined): string {
    return sum === undefined || sum.measures === 0 ? say('office.shell.none') : amountWords(sum, language);
  }
}

function PlanRow({ part: { plan, order, measures, ledger }, amount }: { part: PartOfPlan; amount: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const next = measures.flatMap(({ nextDue }) => nextDue ?? []).sort()[0] ?? null;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <div>
          <DatedLink to={planTabPath(plan.id, 'table')}>
            <Text text={plan.title} />
          </DatedLink>
          <Typography variant="body2" color="text.secondary">
            {orderCitation(order, language)}
          </Typography>
        </div>
      </th>
      <td role="cell" className="amount" data-label={say('public.across.columns.measures')}>
        {measures.length}
      </td>
      <td role="cell" data-label={say('public.across.columns.nextDue')}>
        <Day date={next} />
      </td>
      <td role="cell" className="amount" data-label={say('funding.totals.amount')}>
        {amount}
      </td>
      <Ledger sum={ledger} planId={plan.id} />
    </tr>
  );
}

function Ledger({ sum, planId }: { sum: LedgerSum; planId?: string }): ReactElement {
  const say = useSay();
  const words = useLedgerWords()(sum);
  return (
    <td role="cell" data-label={say('public.bodies.ledger')} style={{ fontWeight: 'inherit' }}>
      {planId === undefined ? words : <DatedLink to={planTabPath(planId, 'ledger')}>{words}</DatedLink>}
    </td>
  );
}

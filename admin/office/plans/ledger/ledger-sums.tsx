import type { ReactElement } from 'react';
import type { LedgerSum } from '../../../../cms/domain/change/deadline-ledger';
import type { PlanView } from '../../../../cms/domain/record/plan-view';
import { EffectTable } from '../../changes/table';
import { BodyLink } from '../../fields/part-links';
import { useLanguage, useSay } from '../../language/use-language';
import { nameOfBody } from '../names';
import { SumCells, useSumColumns } from './sum-cells';

/** The sums of a plan's ledger, by lead body and in all. */
export function LedgerSums({
  all,
  byBody,
  names,
}: {
  all: LedgerSum;
  byBody: readonly (readonly [string, LedgerSum])[];
  names: Pick<PlanView, 'bodies'>;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const columns = useSumColumns();
  return (
    <EffectTable id="ledger-sums" title={say('public.ledger.sums')} columns={[{ label: say('public.compare.body') }, ...columns]}>
      {byBody.map(([code, sum]) => (
        <tr role="row" key={code}>
          <th role="rowheader" scope="row">
            {code === '' ? say('public.compare.noBody') : <BodyLink code={code}>{nameOfBody(names.bodies)(code, language) ?? code}</BodyLink>}
          </th>
          <SumCells sum={sum} />
        </tr>
      ))}
      <tr role="row" style={{ fontWeight: 650 }}>
        <th role="rowheader" scope="row" style={{ fontWeight: 'inherit' }}>
          {say('public.ledger.all')}
        </th>
        <SumCells sum={all} />
      </tr>
    </EffectTable>
  );
}

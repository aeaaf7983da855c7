import type { ReactElement } from 'react';
import { amountWords } from '../../charts/funding/amount-words';
import { DatedLink } from '../as-of/dated-link';
import { Facts } from '../fields/facts';
import { useLanguage, useSay } from '../language/use-language';
import type { Dashboard } from '../providers/rows';
import { pastMeasures } from './past-measures';

/** The numbers an official looks for first. */
export function Figures({ dashboard }: { dashboard: Dashboard }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return (
    <Facts
      facts={[
        { name: say('office.dashboard.total'), value: amountWords(dashboard.totals.all, language) },
        { name: say('office.dashboard.plans'), value: dashboard.plans },
        { name: say('office.dashboard.measures'), value: dashboard.measures },
        { name: say('office.dashboard.dueThisQuarter'), value: dashboard.dueThisQuarter.length },
        { name: say('office.dashboard.dueNextQuarter'), value: dashboard.dueNextQuarter.length },
        { name: say('office.dashboard.dueLater'), value: dashboard.dueLater },
        {
          name: say('office.dashboard.past'),
          value: <DatedLink to={pastMeasures(dashboard.asOf)}>{dashboard.past}</DatedLink>,
        },
      ]}
    />
  );
}

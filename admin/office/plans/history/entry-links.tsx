import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { IsoDate } from '../../../../cms/domain/calendar/iso-date';
import { periodOn, type RedactionPeriod } from '../../../../cms/domain/change/periods';
import type { PlanIdentity } from '../../../../cms/domain/record/plan-record';
import { dateValues } from '../../../i18n';
import { useLanguage, useSay } from '../../language/use-language';
import { comparisonPath } from '../compare/comparison-path';
import { planTabPath } from '../plan-tab';
import { Ways } from './history-style';

/** To the redaction an act made, and to what differs from the one before: where the register holds them. */
export function EntryLinks({
  plan,
  inForceFrom,
  periods,
}: {
  plan: PlanIdentity;
  inForceFrom: IsoDate;
  periods: readonly RedactionPeriod[];
}): ReactElement | null {
  const say = useSay();
  const language = useLanguage();
  const period = periodOn(periods, inForceFrom);
  if (period === null) return null;
  const before = periods[periods.indexOf(period) - 1];
  return (
    <Ways>
      <li>
        <Link to={`${planTabPath(plan.id, 'table')}?asOf=${period.from}`}>{say('public.history.redaction', dateValues(period.from, language))}</Link>
      </li>
      {before !== undefined && (
        <li>
          <Link to={comparisonPath(plan.id, before.from, period.from)}>{say('public.history.compare')}</Link>
        </li>
      )}
    </Ways>
  );
}

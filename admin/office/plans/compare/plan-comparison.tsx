import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import { periodOn, redactionPeriods } from '../../../../cms/domain/change/periods';
import type { PlanRecord } from '../../../../cms/domain/record/plan-record';
import { useShownDate } from '../../as-of/as-of-context';
import { useSay } from '../../language/use-language';
import { datesAsked, datesToCompare } from './comparison-path';
import { DatesToCompare } from './dates-to-compare';
import { Differences } from './differences';

/** What differs between the plan of one day and of another, both held: words, deadlines, money, bodies. */
export default function PlanComparison({ record }: { record: PlanRecord }): ReactElement {
  const say = useSay();
  const [search] = useSearchParams();
  const shown = useShownDate();
  const { from, to } = datesToCompare(record, datesAsked(search), shown);
  const periods = redactionPeriods(record);
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {say('public.compare.lead')}
      </Typography>
      <DatesToCompare planId={record.plan.id} from={from} to={to} periods={periods} />
      {periodOn(periods, from) === periodOn(periods, to) ? (
        <Typography sx={{ mt: 3, fontSize: '1.1rem' }}>{say('public.compare.same')}</Typography>
      ) : (
        <Differences record={record} from={from} to={to} />
      )}
    </>
  );
}

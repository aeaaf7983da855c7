import { Box, Chip } from '@mui/material';
import type { ReactElement } from 'react';
import { formatShortDate } from '../../i18n';
import { DatedLink } from '../as-of/dated-link';
import type { Column } from '../lists/columns';
import { Amount, Citation, Day, Text } from '../fields/value-fields';
import { EnterActLink } from '../imports/enter-act-link';
import { columnOf, localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { ChoiceFilter, DayFilter, SearchFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import type { PlanRow } from '../providers/rows';

const STATUSES = ['active', 'completed', 'repealed'] as const;

/** All plans of the register. */
export default function PlanList(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const columns: Column<PlanRow>[] = [
    {
      field: 'title',
      sortBy: columnOf('titleNow', language),
      isName: true,
      minWidth: 300,
      render: (plan) => <PlanName plan={plan} />,
    },
    {
      field: 'orderDate',
      sortBy: 'orderDate',
      minWidth: 180,
      render: (plan) => <Citation order={{ kind: plan.orderKind, number: plan.orderNumber, date: plan.orderDate }} />,
    },
    { field: 'status', sortBy: 'status', render: (plan) => say(`common.planStatus.${plan.status}`) },
    { field: 'measures', sortBy: 'measures', align: 'right', render: (plan) => <Counted plan={plan} /> },
    { field: 'nextDue', sortBy: 'nextDue', render: (plan) => <Day date={plan.nextDue} /> },
    { field: 'lastDue', sortBy: 'lastDue', render: (plan) => <Day date={plan.lastDue} /> },
    {
      field: 'amountTiyn',
      sortBy: 'amountTiyn',
      align: 'right',
      render: (plan) => (
        <>
          <Amount tiyn={plan.amountTiyn} />
          {plan.amountUnknown !== null && plan.amountUnknown > 0 && (
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'normal' }}>
              {say('office.plan.amountUnknown', { smart_count: plan.amountUnknown })}
            </Box>
          )}
        </>
      ),
    },
  ];
  return (
    <RegisterList
      resource="plans"
      columns={columns}
      sort={{ field: 'orderDate', order: 'DESC' }}
      actions={<EnterActLink />}
    >
      <SearchFilter />
      <ChoiceFilter
        source="status"
        choices={STATUSES.map((id) => ({ id, name: say(`common.planStatus.${id}`) }))}
      />
      <DayFilter source="nextDue.lte" />
    </RegisterList>
  );
}

/** How many measures are in force; of a date before the text is held nothing is known, which is not zero. */
function Counted({ plan: { measures, heldFrom } }: { plan: PlanRow }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return <>{measures ?? say('office.plan.heldFrom', { date: formatShortDate(heldFrom, language) })}</>;
}

function PlanName({ plan }: { plan: PlanRow }): ReactElement {
  const say = useSay();
  return (
    <>
      <DatedLink to={`/plans/${plan.id}/show`}>
        <Text text={localized(plan, 'titleNow')} />
      </DatedLink>
      {plan.publishedAt === null && <Chip size="small" variant="outlined" label={say('office.plan.unpublished')} sx={{ ml: 1 }} />}
      {plan.hasDraft === true && <Chip size="small" variant="outlined" label={say('office.plan.hasDraft')} sx={{ ml: 1 }} />}
    </>
  );
}

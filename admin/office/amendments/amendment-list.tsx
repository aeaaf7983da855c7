import type { ReactElement } from 'react';
import { usePermissions } from 'react-admin';
import { Link } from 'react-router-dom';
import { Citation, Day, Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useSay } from '../language/use-language';
import type { Column } from '../lists/columns';
import { CreateLink } from '../lists/create-link';
import { ChoiceFilter, ReferenceFilter, SearchFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import type { AmendmentRow } from '../providers/rows';

const KINDS = ['enactment', 'amendment', 'correction', 'repeal'] as const;
const STATES = ['draft', 'published'] as const;

/** Every change-set of every plan: what it changed, by which act, from when. */
export default function AmendmentList(): ReactElement {
  const say = useSay();
  const { permissions } = usePermissions<string>();
  const columns: Column<AmendmentRow>[] = [
    { field: 'inForceFrom', sortBy: 'inForceFrom', render: (row) => <Day date={row.inForceFrom} /> },
    { field: 'kind', sortBy: 'kind', render: (row) => say(`act.changeSetKind.${row.kind}`) },
    { field: 'order', minWidth: 220, isName: true, render: (row) => <Grounds row={row} /> },
    {
      field: 'plan',
      minWidth: 260,
      render: (row) => (
        <Link to={`/plans/${row.planId}/show/history`}>
          <Text text={localized(row, 'planTitle')} />
        </Link>
      ),
    },
    {
      field: 'changesKnown',
      render: (row) => say(row.changesKnown ? 'office.shell.yes' : 'office.shell.no'),
    },
    { field: 'wordings', sortBy: 'wordings', align: 'right', render: (row) => row.wordings },
    { field: 'state', sortBy: 'state', render: (row) => <State row={row} /> },
  ];
  return (
    <RegisterList
      resource="amendments"
      columns={columns}
      sort={{ field: 'inForceFrom', order: 'DESC' }}
      actions={<CreateLink resource="amendments" />}
    >
      <SearchFilter />
      <ReferenceFilter source="planId" reference="plans" nameField="title" />
      <ChoiceFilter source="kind" choices={KINDS.map((id) => ({ id, name: say(`act.changeSetKind.${id}`) }))} />
      {permissions === 'editor' && (
        <ChoiceFilter source="state" choices={STATES.map((id) => ({ id, name: say(`office.history.state.${id}`) }))} />
      )}
    </RegisterList>
  );
}

/** What the change stands on: an act, or the reason of a correction. */
function Grounds({ row }: { row: AmendmentRow }): ReactElement {
  const { orderId, orderKind: kind, orderNumber: number, orderDate: date, reason } = row;
  if (orderId === null || kind === null || number === null || date === null) return <>{reason}</>;
  return (
    <Link to={`/orders/${orderId}/show`}>
      <Citation order={{ kind, number, date }} />
    </Link>
  );
}

function State({ row }: { row: AmendmentRow }): ReactElement {
  const say = useSay();
  const { permissions } = usePermissions<string>();
  const state = say(`office.history.state.${row.state}`);
  return permissions === 'editor' && row.state === 'draft' ? (
    <Link to={`/plans/${row.planId}/draft`}>{state}</Link>
  ) : (
    <>{state}</>
  );
}

import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { ORDER_KINDS } from '../../../cms/domain/record/plan-record';
import { Day, Text } from '../fields/value-fields';
import { EnterActLink } from '../imports/enter-act-link';
import { columnOf, localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import type { Column } from '../lists/columns';
import { CreateLink } from '../lists/create-link';
import { ChoiceFilter, DayFilter, SearchFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import type { OrderRow } from '../providers/rows';

/** The legal acts of the register: those that approve plans and those that change them. */
export default function OrderList(): ReactElement {
  const language = useLanguage();
  const say = useSay();
  const columns: Column<OrderRow>[] = [
    { field: 'number', sortBy: 'number', render: (order) => order.number },
    { field: 'date', sortBy: 'date', render: (order) => <Day date={order.date} /> },
    { field: 'kind', sortBy: 'kind', minWidth: 130, render: (order) => say(`act.kind.${order.kind}`) },
    {
      field: 'title',
      sortBy: columnOf('title', language),
      isName: true,
      minWidth: 340,
      render: (order) => (
        <Link to={`/orders/${order.id}/show`}>
          {hasTitle(order) ? <Text text={localized(order, 'title')} /> : `№ ${order.number}`}
        </Link>
      ),
    },
    { field: 'plans', sortBy: 'plans', align: 'right', render: (order) => order.plans },
    { field: 'amendments', sortBy: 'amendments', align: 'right', render: (order) => order.amendments },
  ];
  return (
    <RegisterList
      resource="orders"
      columns={columns}
      sort={{ field: 'date', order: 'DESC' }}
      actions={
        <>
          <EnterActLink />
          <CreateLink resource="orders" />
        </>
      }
    >
      <SearchFilter />
      <ChoiceFilter source="kind" choices={ORDER_KINDS.map((id) => ({ id, name: say(`act.kind.${id}`) }))} />
      <DayFilter source="date.gte" />
      <DayFilter source="date.lte" />
    </RegisterList>
  );
}

function hasTitle(order: OrderRow): boolean {
  return Boolean(order.titleKk || order.titleRu || order.titleEn);
}

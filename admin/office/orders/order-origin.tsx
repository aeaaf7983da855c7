import type { ReactElement } from 'react';
import { useGetList, usePermissions } from 'react-admin';
import { OriginPanel } from '../provenance/origin-panel';
import type { PlanRow } from '../providers/rows';

/** Where an act's fields come from, told by the plan it approves; nothing for an act that approves none. */
export function OrderOrigin({ orderId }: { orderId: string }): ReactElement | null {
  const { permissions } = usePermissions<'official' | 'editor'>();
  const { data = [] } = useGetList<PlanRow>('plans', {
    filter: { orderId },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'orderDate', order: 'ASC' },
  });
  const [plan] = data;
  if (plan === undefined || permissions === undefined) return null;
  return (
    <OriginPanel planId={plan.id} state={permissions === 'editor' ? 'draft' : 'published'} pick={({ order }) => order} />
  );
}

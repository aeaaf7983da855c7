import type { ChangeSetRecord } from './plan-record';

/**
 * Change-sets as the history tells them: an order known to have changed the plan, but not how,
 * gives way to the same order once what it changed has been recorded.
 */
export function withKnownChanges(changeSets: readonly ChangeSetRecord[]): ChangeSetRecord[] {
  const known = new Set(changeSets.flatMap(({ changesKnown, kind, order }) => (changesKnown && kind === 'amendment' && order !== null ? [order.id] : [])));
  return changeSets.filter(({ changesKnown, order }) => changesKnown || order === null || !known.has(order.id));
}

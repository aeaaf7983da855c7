import type { ChangeSetRecord } from '../../cms/domain/record/plan-record';

/** A published amendment by an order of the Prime Minister, in force from its date. */
export function amendmentOf(number: string, inForceFrom: string, more: Partial<ChangeSetRecord> = {}): ChangeSetRecord {
  const order = { id: `order-${number}`, kind: 'prime-minister-order' as const, number, date: inForceFrom, title: {} };
  return { id: `amendment-${number}`, kind: 'amendment', order, inForceFrom, note: {}, reason: null, changesKnown: true, state: 'published', ...more };
}

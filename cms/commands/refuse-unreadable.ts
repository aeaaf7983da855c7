import type { OrderReading } from '../domain/reading/reading';
import { Problem } from '../http/problem';

/**
 * A text without a table of measures, or without the number and date of its act, is no order
 * that approves a plan.
 * @throws Problem `file-unreadable`, naming what was not found
 */
export function refuseUnreadable(reading: OrderReading): void {
  const missing = [
    ...(reading.order.number ? [] : ['number']),
    ...(reading.order.date ? [] : ['date']),
    ...(reading.measures.length > 0 ? [] : ['measures']),
  ];
  if (missing.length > 0) throw new Problem('file-unreadable', { missing });
}

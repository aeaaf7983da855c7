import type { ActReading, ControlReading, OrderReading } from '../reading/reading';
import type { FieldValue } from './review';

/** The act and the plan's title, corrections in. What the words around a corrected title misprint is no longer said. */
export function reviewedAct(reading: OrderReading, corrected: ReadonlyMap<string, FieldValue>): Pick<OrderReading, 'order' | 'plan'> {
  const { language, order, plan } = reading;
  const said = <Value extends FieldValue>(path: string, value: Value): Value => (corrected.has(path) ? (corrected.get(path) as Value) : value);
  return {
    order: {
      ...order,
      kind: said<ActReading['kind']>('order.kind', order.kind),
      number: said('order.number', order.number),
      date: said('order.date', order.date),
      issuer: said('order.issuer', order.issuer),
      title: { ...order.title, [language]: said('order.title', order.title[language] ?? '') },
      titleMisprint: corrected.has('order.title') ? null : order.titleMisprint,
      preamble: said('order.preamble', order.preamble),
      points: order.points.map((point, index) => ({ ...point, text: said(`order.points.${index}`, point.text) })),
      control: said<ControlReading | null>('order.control', order.control),
      signatory: said('order.signatory', order.signatory),
    },
    plan: { ...plan, title: { ...plan.title, [language]: said('plan.title', plan.title[language] ?? '') } },
  };
}

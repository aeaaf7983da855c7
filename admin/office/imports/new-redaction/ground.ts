import type { OrderReading } from '../../../../cms/domain/reading/reading';
import { isIsoDate } from '../../../../cms/domain/calendar/iso-date';
import { ORDER_KINDS, type OrderKind } from '../../../../cms/domain/record/plan-record';
import type { ActName, Ground } from '../../providers/new-redactions';

/** An act that a text itself names, and may be changed by. */
export interface OfferedAct {
  /** `own`: the act the text is printed in; `noted`: one that a note of amendment in it names. */
  readonly from: 'own' | 'noted';
  readonly act: ActName;
}

/** The acts a reviewed text names: its own, and those its notes say amended it; each once. */
export function offeredActs({ order, amendments }: Pick<OrderReading, 'order' | 'amendments'>): OfferedAct[] {
  const offered: OfferedAct[] = [];
  const offer = (from: OfferedAct['from'], kind: OrderKind | null, number: string | null, date: string | null): void => {
    if (kind === null || number === null || number === '' || date === null) return;
    const isKnown = offered.some(({ act }) => act.kind === kind && act.number === number && act.date === date);
    if (!isKnown) offered.push({ from, act: { kind, number, date } });
  };
  offer('own', order.kind, order.number, order.date);
  for (const note of amendments) {
    if (note.event !== 'repealed') offer('noted', note.order.kind ?? order.kind, note.order.number, note.order.date);
  }
  return offered;
}

/** The place of the act that is likely to have made a text what it is: the latest that a note names, else its own. */
export function likelyAct(acts: readonly OfferedAct[]): number {
  const noted = acts.filter(({ from }) => from === 'noted').sort((a, b) => (a.act.date < b.act.date ? 1 : -1));
  return Math.max(0, noted[0] === undefined ? 0 : acts.indexOf(noted[0]));
}

/** A ground as the page's address holds it. */
export function addressOf({ planId, inForceFrom, orderId, order }: Ground): URLSearchParams {
  const address = new URLSearchParams({ plan: planId, from: inForceFrom });
  const act: Readonly<Record<string, string>> = orderId !== null ? { order: orderId } : { ...order };
  for (const [name, value] of Object.entries(act)) address.set(name, value);
  return address;
}

/** The ground an address holds; null where it holds none, or half of one. */
export function groundIn(search: URLSearchParams): Ground | null {
  const [planId, inForceFrom, orderId] = [search.get('plan'), search.get('from'), search.get('order')];
  if (planId === null || inForceFrom === null || !isIsoDate(inForceFrom)) return null;
  if (orderId !== null) return { planId, inForceFrom, orderId, order: null };
  const kind = ORDER_KINDS.find((one) => one === search.get('kind'));
  const [number, date] = [search.get('number'), search.get('date')];
  if (kind === undefined || number === null || date === null || !isIsoDate(date)) return null;
  return { planId, inForceFrom, orderId: null, order: { kind, number, date } };
}

import type { OrderReading } from '../domain/reading/reading';
import type { OrderInput } from './input/records';
import type { ReviewedParts } from './input/reviewed';
import { localizedColumns } from './localized-columns';

type Original = 'kk' | 'ru';

/** The order of a reading as it is entered, with what people added to it. */
export function orderInputOf(reading: OrderReading, reviewed: ReviewedParts, original: Original): OrderInput {
  const { order } = reading;
  const control = order.control === null ? '' : [order.control.office, order.control.person].filter(Boolean).join(' ');
  return {
    kind: order.kind ?? 'other',
    number: order.number ?? '',
    date: order.date ?? '',
    ...localizedColumns('title', { ...order.title, ...reviewed.order.title }),
    ...localizedColumns('issuer', { [original]: order.issuer ?? '', ...reviewed.order.issuer }),
    ...localizedColumns('preamble', { [original]: order.preamble ?? '', ...reviewed.order.preamble }),
    ...localizedColumns('signatory', { [original]: order.signatory ?? '', ...reviewed.order.signatory }),
    ...localizedColumns('control', { [original]: control, ...reviewed.order.control }),
    points: order.points.map(({ number, text }) => ({
      number,
      kk: null,
      ru: null,
      en: null,
      [original]: text,
      ...reviewed.order.points[number],
    })),
    originalLanguages: reviewed.translationsAreOfficial ? ['kk', 'ru'] : [original],
    revision: undefined,
  };
}

/** An order that a note of amendment names; null where it is not told which. */
export function amendingOrder(
  act: OrderReading['amendments'][number]['order'],
  reading: OrderReading,
  original: Original,
): OrderInput | null {
  if (act.number === null || act.date === null) return null;
  return {
    kind: act.kind ?? reading.order.kind ?? 'other',
    number: act.number,
    date: act.date,
    ...localizedColumns('title', {}),
    ...localizedColumns('issuer', {}),
    ...localizedColumns('preamble', {}),
    ...localizedColumns('signatory', {}),
    ...localizedColumns('control', {}),
    points: [],
    originalLanguages: [original],
    revision: undefined,
  };
}

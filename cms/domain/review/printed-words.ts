import type { Deadline } from '../deadline/deadline';
import type { AmendmentReading, FundingReading, OrderReading } from '../reading/reading';
import type { ReviewField } from './review';

/** The words a field was read from, as the source has them; '' where it has none. */
export function printedWords({ unit, name, index, value }: ReviewField, reading: OrderReading): string {
  if (typeof value === 'string' && (unit !== 'order' || !SAID_BY_HEADING.includes(name))) return value;
  if (unit === 'order') return SAID_BY_HEADING.includes(name) ? (reading.order.heading ?? reading.order.stamp) : wordsOfControl(reading);
  if (unit === 'amendments') return (value as AmendmentReading).note;
  if (unit === 'sections') {
    const { number, title } = value as { number: string; title: string };
    return [number, title].filter(Boolean).join(' ');
  }
  if (name === 'executors') return reading.measures[index ?? 0]?.executorsText ?? '';
  if (name === 'deadline') return (value as Deadline).text;
  return name === 'funding' ? (value as FundingReading).text : '';
}

const SAID_BY_HEADING = ['kind', 'number', 'date', 'issuer'];

function wordsOfControl({ order: { control } }: OrderReading): string {
  return control === null ? '' : [control.office, control.person].filter(Boolean).join(' ');
}

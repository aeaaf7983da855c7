import type { OrderReading } from '../reading/reading';
import type { FieldOrigin, OriginSource, Provenance } from '../record/provenance';
import { isSame } from './is-same';
import { keptRecords } from './kept-records';
import { printedWords } from './printed-words';
import type { Decision, ReviewField } from './review';

/** Where everything that a reviewed reading makes comes from; lists in the order of the reviewed reading. */
export interface Origins {
  readonly order: Provenance;
  readonly plan: Provenance;
  readonly amendments: readonly Provenance[];
  readonly sections: readonly Provenance[];
  readonly measures: readonly Provenance[];
}

/** Who answers for a field: an account's name, and when it said so. */
export interface Confirmation {
  readonly by: string;
  readonly at: string;
}

/**
 * Where each field of a reviewed reading comes from, and who confirmed it.
 * @param reading as it was read, with its fields
 * @param decided the decisions that hold
 * @param otherwise who answers for what nobody decided: whoever takes a source in at one stroke
 */
export function originsOf(
  reading: OrderReading,
  fields: readonly ReviewField[],
  decided: ReadonlyMap<string, Decision>,
  source: OriginSource,
  otherwise: Confirmation,
): Origins {
  const byRecord = new Map<string, [string, FieldOrigin][]>();
  for (const field of fields) {
    const record = field.index === null ? field.unit : `${field.unit}.${field.index}`;
    const origin = originOf(field, reading, decided.get(field.path), otherwise);
    const origins = namesOf(field).map((name): [string, FieldOrigin] => [name, origin]);
    const others = byRecord.get(record);
    if (others === undefined) byRecord.set(record, origins);
    else others.push(...origins);
  }
  const provenance = (record: string): Provenance => ({ source, fields: Object.fromEntries(byRecord.get(record) ?? []) });
  const kept = keptRecords(reading, new Set([...decided.values()].filter(({ kind }) => kind === 'removed').map(({ path }) => path)));
  const each = (unit: 'amendments' | 'sections' | 'measures'): Provenance[] => kept[unit].map((place) => provenance(`${unit}.${place}`));
  return {
    order: provenance('order'),
    plan: provenance('plan'),
    amendments: each('amendments'),
    sections: each('sections'),
    measures: each('measures'),
  };
}

function originOf(field: ReviewField, reading: OrderReading, decision: Decision | undefined, otherwise: Confirmation): FieldOrigin {
  const corrected = decision?.kind === 'corrected' && !isSame(decision.value, field.value);
  return {
    rule: field.rule,
    places: field.places,
    printed: corrected || field.name === 'others' ? printedWords(field, reading) : null,
    confirmedBy: decision?.by ?? otherwise.by,
    confirmedAt: decision?.at ?? otherwise.at,
    corrected,
  };
}

/** The stored fields that a reviewed one becomes: a section's heading is its number and its title. */
function namesOf({ unit, name, path }: ReviewField): string[] {
  if (unit === 'sections') return ['number', 'title'];
  if (unit === 'amendments') return ['order', 'note'];
  if (name === 'points') return [path.slice('order.'.length)];
  if (name === 'others') return [path.split('.').slice(2).join('.')];
  return [name];
}

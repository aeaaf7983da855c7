import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../cms/domain/reading/decode';
import { readOrder } from '../../cms/domain/reading/read-order';
import type { OrderReading } from '../../cms/domain/reading/reading';
import { fieldsOf } from '../../cms/domain/review/fields-of';
import type { Decision, FieldValue, ReviewField } from '../../cms/domain/review/review';
import { seedBodies, seedSource } from './seed-source';

export interface Reviewing {
  readonly name: string;
  readonly text: string;
  readonly reading: OrderReading;
  readonly fields: readonly ReviewField[];
}

/** A text read, and what there is to review in it. */
export function reviewing(name: string, text: string): Reviewing {
  const reading = readOrder(text, { bodies: seedBodies() });
  return { name, text, reading, fields: fieldsOf(reading, { text }) };
}

/** The seed and every plan of the corpus, read. */
export function readTexts(): Reviewing[] {
  const folder = join(__dirname, '../../../shared/corpus/plans');
  const plans = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return [reviewing('seed', seedSource()), ...plans.map((name) => reviewing(name, decodeText(readFileSync(join(folder, name)))))];
}

/** Decisions in the order they are made, each as `path kind value`. */
export function decisions(...made: readonly (readonly [path: string, kind: Decision['kind'], value?: FieldValue])[]): Decision[] {
  return made.map(([path, kind, value], index) => ({
    sequence: index + 1,
    path,
    kind,
    ...(value === undefined ? {} : { value }),
    by: index % 2 === 0 ? 'Айгүл' : 'Бекзат',
    at: '2026-11-23T06:00:00.000Z',
  }));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readOrder } from '../../cms/domain/reading/read-order';
import { fieldsOf } from '../../cms/domain/review/fields-of';
import { longAct } from '../support/long-act';
import { measure, type Figure } from './measure';

/** What reading an act costs; the peer only divides the same text into cells. */
export async function readingFigures(root: string): Promise<Figure[]> {
  const seed = readFileSync(join(root, 'database/first-content/order-178.kk.txt'), 'utf8');
  const figures = [await reading('the seed read', seed, { goal: 20, runs: 60 })];
  for (const rows of [1000, 5000, 10_000, 20_000]) {
    figures.push(await reading(`an act of ${rows} rows read`, longAct(rows), { goal: rows === 10_000 ? 2000 : null, runs: 3 }));
  }
  figures.push(await fieldsTold(longAct(10_000)));
  return figures;
}

function reading(name: string, text: string, options: { readonly goal: number | null; readonly runs: number }): Promise<Figure> {
  const split = { name: 'dividing it into cells', work: () => Papa.parse(text, { delimiter: '\t', quoteChar: '\u0000' }) };
  return measure(name, () => readOrder(text), split, options);
}

/** What telling a reviewer's fields of a reading costs; the peer reads and writes the reading as JSON. */
function fieldsTold(text: string): Promise<Figure> {
  const reading = readOrder(text);
  const json = { name: 'its JSON read and written', work: () => JSON.parse(JSON.stringify(reading)) as unknown };
  return measure('the fields of 10000 rows told to a reviewer', () => fieldsOf(reading, { text }), json, { runs: 3 });
}

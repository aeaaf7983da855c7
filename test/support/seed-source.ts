import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyNames } from '../../cms/domain/reading/reading';

const SHARED = join(__dirname, '..', '..', '..', 'shared');

export interface ExpectedReading {
  readonly order: Record<string, unknown> & { readonly title: { readonly kk: string } };
  readonly plan: { readonly title: { readonly kk: string } };
  readonly amendments: readonly object[];
  readonly columns: readonly string[];
  readonly sections: ReadonlyArray<{ readonly number: string; readonly title: { readonly kk: string } }>;
  readonly bodies: Readonly<Record<string, { readonly kk: string; readonly ru: string; readonly en: string }>>;
  readonly programmes: ReadonlyArray<{ readonly code: string; readonly kk: string; readonly level: string }>;
  readonly measures: ReadonlyArray<ExpectedMeasure>;
  readonly totals: object;
}

export interface ExpectedMeasure {
  readonly number: string;
  readonly section: string;
  readonly action: { readonly kk: string };
  readonly deadline: object;
  readonly completionForm: { readonly kk: string };
  readonly executorsText: string;
  readonly executors: ReadonlyArray<{ readonly body: string; readonly byAgreement: boolean }>;
  readonly funding: object;
}

/** The official text of Order No. 178-ө as received. */
export function seedSource(): string {
  return readFileSync(join(SHARED, 'seed', 'order-178.kk.txt'), 'utf8');
}

/** The reviewed reading of that text. */
export function expectedReading(): ExpectedReading {
  return JSON.parse(readFileSync(join(SHARED, 'seed', 'order-178.expected.json'), 'utf8')) as ExpectedReading;
}

/** A register made of the bodies of the reviewed reading. */
export function seedBodies(): BodyNames[] {
  return Object.entries(expectedReading().bodies).map(([code, names]) => ({ code, names: Object.values(names) }));
}

export interface Fragment {
  readonly lang: 'kk' | 'ru';
  readonly kind: string;
  readonly text: string;
  readonly note: Readonly<Record<string, unknown>>;
}

/** The fragments of real plans of one kind. */
export function fragments(kind: string): Fragment[] {
  return readFileSync(join(SHARED, 'corpus', 'fragments.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Fragment)
    .filter((fragment) => fragment.kind === kind);
}

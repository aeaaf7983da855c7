import type { LocalizedText } from '../domain/language';
import { isSame } from '../domain/review/is-same';
import { asProvenance, withEntered, type Provenance } from '../domain/record/provenance';
import type { Writing } from './command';
import type { StoredRecord } from './stored-record';

type Fields = Readonly<Record<string, unknown>>;

/** The columns behind each field of a record that has a provenance. Points of an order have one each. */
const COLUMNS = {
  order: {
    kind: ['kind'],
    number: ['number'],
    date: ['dateSigned'],
    title: localized('title'),
    issuer: localized('issuer'),
    preamble: localized('preamble'),
    signatory: localized('signatory'),
    control: localized('control'),
  },
  plan: { title: localized('title'), slug: ['slug'], status: ['legalStatus'], heldFrom: ['heldFrom'] },
  amendment: { inForceFrom: ['inForceFrom'], note: localized('note'), reason: ['reason'], changesKnown: ['changesKnown'] },
} as const;

/**
 * The provenance of a record that somebody enters or changes by hand: what differs was typed by the caller,
 * the rest comes from where it came from.
 * @param before the record as stored, or null for a new one
 */
export function recordProvenance({ actor, now }: Writing, type: keyof typeof COLUMNS, before: StoredRecord | null, after: Fields): Provenance {
  const changed = Object.entries<readonly string[]>(COLUMNS[type]).filter(([, columns]) =>
    columns.some((column) => !isSame(before?.[column] ?? null, after[column] ?? null)),
  );
  const names = [...changed.map(([name]) => name), ...changedPoints(before?.points, after.points)];
  return withEntered(asProvenance(before?.provenance), names, actor.name, now.toISOString());
}

type Points = readonly (LocalizedText & { readonly number: string })[] | null | undefined;

function changedPoints(before: unknown, after: unknown): string[] {
  const [was, is] = [(before as Points) ?? [], (after as Points) ?? []];
  return is.flatMap((point, index) => (isSame(filled(was[index]), filled(point)) ? [] : [`points.${index}`]));
}

function filled(point: Fields | undefined): Fields {
  return Object.fromEntries(Object.entries(point ?? {}).filter(([, text]) => text !== null && text !== ''));
}

function localized(stem: string): readonly string[] {
  return [`${stem}Kk`, `${stem}Ru`, `${stem}En`];
}

import type { OrderReading } from '../reading/reading';
import type { SourceDocument } from '../reading/source';
import type { FieldDraft } from './field-drafts';
import type { FieldIndex } from './field-index';
import { leftOverPlaces, lineFinder } from './source-places';

/** The text that a reading's places count characters in, and what of it is no words. */
export type ReviewedSource = Pick<SourceDocument, 'text'> & Partial<Pick<SourceDocument, 'markup'>>;

/** Gives each field its places in the source; `owner` tells the field a path of the reading lies in. */
export function findPlaces(
  reading: OrderReading,
  source: ReviewedSource,
  fields: FieldIndex,
  owner: (path: string) => FieldDraft | null,
): void {
  const { lineAt, startOf } = lineFinder(source.text);
  for (const { path, start, end } of reading.places) {
    const field = owner(path);
    if (field === null) continue;
    const place = { start, end, line: lineAt(start) };
    if (field.places.length === 0) field.places = [place];
    else field.places.push(place);
  }
  leftOverPlaces(reading, source, startOf).forEach((place, index) => {
    const field = fields.get(`leftOver.${index}`);
    if (field !== undefined) field.places = [place];
  });
  shareNotes(reading, fields);
  shareHeading(reading, fields);
}

/** Several acts named in one note stand in the same place. */
function shareNotes({ amendments }: OrderReading, fields: FieldIndex): void {
  amendments.forEach(({ note }, index) => {
    const before = fields.get(`amendments.${index - 1}`);
    const field = fields.get(`amendments.${index}`);
    if (before !== undefined && field?.places.length === 0 && amendments[index - 1]?.note === note) field.places = before.places;
  });
}

/** One line, the heading or the stamp, says the act's kind, number and date, and who issued it. */
function shareHeading({ order }: OrderReading, fields: FieldIndex): void {
  const field = (name: string): FieldDraft | undefined => fields.get(`order.${name}`);
  const stamp = field('number')?.places ?? [];
  const heading = field('kind')?.places ?? [];
  const says = heading.length > 0 ? heading : stamp;
  for (const name of ['kind', 'number', 'date', 'issuer'] as const) {
    const one = field(name);
    if (one === undefined) continue;
    const isStamped = (name === 'number' || name === 'date') && says !== stamp;
    one.places = order[name] === null ? [] : [...says, ...(isStamped ? stamp : [])];
  }
}

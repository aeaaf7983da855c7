import type { OrderRecord } from '../../../cms/domain/record/plan-record';
import { localized } from '../language/columns';
import type { OrderRow } from '../providers/rows';

/** A row of the list of acts as the record's own type. */
export function orderRecord(row: OrderRow): OrderRecord {
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    date: row.date,
    title: localized(row, 'title'),
    issuer: localized(row, 'issuer'),
    preamble: localized(row, 'preamble'),
    points: row.points.map(({ number, kk, ru, en }) => ({
      number,
      text: { kk: kk ?? undefined, ru: ru ?? undefined, en: en ?? undefined },
    })),
    signatory: localized(row, 'signatory'),
    control: localized(row, 'control'),
    originalLanguages: row.originalLanguages,
    sourceSha256: row.sourceSha256,
  };
}

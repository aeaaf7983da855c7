import type { BodyRecord, PlanRecord, ProgrammeRecord } from '../../../cms/domain/record/plan-record';
import type { PublishedSite } from '../published-site';
import type { AcrossAddress } from './addresses';
import { namesOfSite } from './names';

/** What a page over all plans is about. */
export type Subject =
  | { readonly kind: 'bodies' }
  | { readonly kind: 'programmes' }
  | { readonly kind: 'body'; readonly body: BodyRecord }
  | { readonly kind: 'programme'; readonly programme: ProgrammeRecord };

/** What an address asks about; null where no published plan has such a body or programme. */
export function subjectOf(site: PublishedSite, address: AcrossAddress): Subject | null {
  if (address.page === 'index') return { kind: address.room };
  const names = namesOfSite(site.publications);
  if (address.room === 'bodies') {
    const body = names.bodies.get(address.key);
    return body === undefined ? null : { kind: 'body', body };
  }
  const programme = names.programmes.get(address.key);
  return programme === undefined ? null : { kind: 'programme', programme };
}

/** The published plans that have to do with a subject, on any date. */
export function recordsOf({ publications }: PublishedSite, subject: Subject): PlanRecord[] {
  const records = publications.map(({ record }) => record);
  switch (subject.kind) {
    case 'body':
      return records.filter(({ bodies }) => Object.hasOwn(bodies, subject.body.code));
    case 'programme':
      return records.filter(({ programmes }) => Object.hasOwn(programmes, subject.programme.key));
    default:
      return records;
  }
}

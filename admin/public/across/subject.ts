import { textIn, type Language } from '../../../cms/domain/language';
import type { BodyRecord, PlanRecord, ProgrammeRecord } from '../../../cms/domain/record/plan-record';
import { translate } from '../../i18n';
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

/** What a page about a subject is headed with. */
export function nameOfSubject(subject: Subject, language: Language): string {
  switch (subject.kind) {
    case 'body':
      return textIn(subject.body.name, language)?.text ?? subject.body.code;
    case 'programme':
      return `${subject.programme.code} ${textIn(subject.programme.name, language)?.text ?? ''}`.trim();
    default:
      return translate(language, `public.${subject.kind}.title`);
  }
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

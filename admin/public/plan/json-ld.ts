import { LANGUAGES, textIn, type Language } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { orderCitation } from '../../i18n';
import { FILE_FORMATS, filePath, planPath, redactionPath, type FileFormat } from '../addresses';
import type { PublishedPlan } from '../published-site';
import type { Standing } from './standing';

const MEDIA_TYPE: Record<FileFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ics: 'text/calendar',
};

const LEGAL_FORCE = { active: 'InForce', completed: 'NotInForce', repealed: 'NotInForce' } as const;

/**
 * The plan's page as schema.org/Legislation (the vocabulary is modelled on ELI): a consolidated
 * text, so its legal value is unofficial and it names the acts it is made from. Its version is the
 * day the redaction took effect; at a redaction's own address it is an example of the plan's work.
 */
export function legislationOf(
  view: PlanView,
  publication: Omit<PublishedPlan, 'record'>,
  { isDated, asOf, period, moment }: Standing,
  language: Language,
  baseUrl: string,
): object {
  const { order, plan, changeSets } = view;
  const work = (other: Language): string => baseUrl + planPath(plan.slug, other);
  const path = (other: Language): string => (isDated ? baseUrl + redactionPath(plan.slug, other, period.from) : work(other));
  const amending = changeSets.flatMap((changeSet) =>
    changeSet.kind === 'amendment' && changeSet.order !== null && changeSet.inForceFrom <= asOf ? [changeSet.order] : [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': path(language),
    url: path(language),
    name: textIn(plan.title, language)?.text,
    inLanguage: language,
    legislationIdentifier: order.number,
    legislationDate: order.date,
    legislationDateVersion: period.from,
    temporalCoverage: `${period.from}/${period.until ?? '..'}`,
    ...(isDated ? { exampleOfWork: { '@type': 'Legislation', '@id': work(language) } } : {}),
    legislationType: orderCitation(order, language),
    legislationJurisdiction: 'KZ',
    legislationLegalForce: `https://schema.org/${moment === 'current' ? LEGAL_FORCE[plan.status] : 'NotInForce'}`,
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: textIn(order.issuer, language)?.text },
    legislationConsolidates: [order, ...amending].map((act) => ({
      '@type': 'Legislation',
      name: orderCitation(act, language),
      legislationIdentifier: act.number,
      legislationDate: act.date,
    })),
    datePublished: publication.publishedAt,
    version: publication.sequence,
    workTranslation: LANGUAGES.filter((other) => other !== language).map((other) => ({
      '@type': 'Legislation',
      '@id': path(other),
      inLanguage: other,
    })),
    encoding: FILE_FORMATS.map((format) => ({
      '@type': 'MediaObject',
      encodingFormat: MEDIA_TYPE[format],
      contentUrl: baseUrl + filePath(plan.slug, language, format, isDated ? period.from : null),
    })),
  };
}

import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { orderCitation } from '../../i18n';
import { planPath, redactionPath } from '../addresses';

/**
 * The acts that amend the plan as schema.org/Legislation, each with what it amends. Only the day
 * it took effect is said of an act whose changes are not known: it has no redaction to point to.
 */
export function amendmentsOf({ plan, order, changeSets }: PlanRecord, language: Language, baseUrl: string): object {
  const amended = { '@type': 'Legislation', '@id': baseUrl + planPath(plan.slug, language), legislationIdentifier: order.number };
  return {
    '@context': 'https://schema.org',
    '@graph': changeSets.flatMap((changeSet) => {
      const { order: act, inForceFrom, changesKnown, kind } = changeSet;
      if (act === null || kind !== 'amendment') return [];
      const result = baseUrl + redactionPath(plan.slug, language, inForceFrom);
      return [
        {
          '@type': 'Legislation',
          name: orderCitation(act, language),
          legislationIdentifier: act.number,
          legislationDate: act.date,
          legislationJurisdiction: 'KZ',
          legislationAmends: amended,
          ...(changesKnown ? { legislationChanges: { '@type': 'Legislation', '@id': result, legislationDateVersion: inForceFrom } } : {}),
        },
      ];
    }),
  };
}

import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { redactionPeriods } from '../../../cms/domain/change/periods';
import { inOrderOfEffect } from '../../../cms/domain/record/redaction';
import type { Language } from '../../../cms/domain/language';
import { dateValues, formatDate, orderCitation, translate } from '../../i18n';
import { planPath, redactionPath } from '../addresses';
import { AsOfForm, DateStrip, Stepper } from '../dates/date-steps';
import { PlanFrame } from '../plan/plan-frame';
import { redactionSteps } from '../plan/redaction-bar';
import type { PublishedPlan, PublishedSite } from '../published-site';

/** The register does not hold the wording of a day, or there was none yet: what is known instead, and where the held text begins. */
export function NotHeldPage({
  site,
  plan,
  language,
  date,
  pathIn,
}: {
  site: PublishedSite;
  plan: PublishedPlan;
  language: Language;
  date: IsoDate;
  pathIn: (language: Language) => string;
}): ReactElement {
  const { plan: identity, order, changeSets } = plan.record;
  const { heldFrom, slug } = identity;
  const isApproved = date >= order.date;
  const amending = inOrderOfEffect(changeSets).filter(({ kind, inForceFrom }) => kind === 'amendment' && inForceFrom <= heldFrom);
  const steps = redactionSteps(slug, redactionPeriods(plan.record), site.today, language);
  const label = translate(language, 'public.redaction.label');
  return (
    <PlanFrame
      site={site}
      plan={plan}
      language={language}
      title={translate(language, 'public.redaction.notHeld.title')}
      lead={isApproved ? translate(language, 'public.redaction.notHeld.text', dateValues(heldFrom, language)) : translate(language, 'public.redaction.notHeld.before')}
      pathIn={pathIn}
      isIndexed={false}
    >
      <nav className="redactions" aria-label={label}>
        <Stepper
          steps={steps}
          place={-1}
          language={language}
          previous={translate(language, 'public.redaction.previous')}
          next={translate(language, 'public.redaction.next')}
        >
          <strong>{formatDate(date, language)}</strong>
          <span>{translate(language, 'public.redaction.notHeld.here')}</span>
        </Stepper>
        <AsOfForm
          action={planPath(slug, language)}
          asOf={date}
          label={translate(language, 'public.redaction.date')}
          submit={translate(language, 'public.redaction.show')}
        />
        <DateStrip steps={steps} place={-1} label={label} language={language} />
      </nav>
      <div className="prose not-held">
        <p>{translate(language, 'public.redaction.notHeld.asked', { date: formatDate(date, language) })}</p>
        <h2>{translate(language, 'public.redaction.notHeld.known')}</h2>
        <ul>
          <li>{translate(language, 'public.redaction.notHeld.approved', { citation: orderCitation(order, language) })}</li>
          {amending.map((changeSet) => (
            <li key={changeSet.id}>
              {changeSet.order !== null &&
                translate(language, 'public.redaction.notHeld.amended', { citation: orderCitation(changeSet.order, language) })}{' '}
              {!changeSet.changesKnown && <span className="unknown">{translate(language, 'public.plan.changesUnknown')}</span>}
            </li>
          ))}
        </ul>
        <p>
          <a href={redactionPath(slug, language, heldFrom)}>{translate(language, 'public.redaction.notHeld.first')}</a>
        </p>
      </div>
    </PlanFrame>
  );
}

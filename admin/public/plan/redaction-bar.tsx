import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { RedactionPeriod } from '../../../cms/domain/change/periods';
import type { Language } from '../../../cms/domain/language';
import { capitalised, dateValues, formatDate, translate } from '../../i18n';
import { choosePath, comparisonPath, historyPath, ledgerPath, planPath, redactionPath } from '../addresses';
import { AsOfForm, DateStrip, Stepper, type DateStep } from '../dates/date-steps';
import type { Standing } from './standing';

/** Steps to the neighbouring redactions, a form for any day, the ways into the plan's history, and all redactions on a line. */
export function RedactionBar({
  slug,
  standing,
  language,
}: {
  slug: string;
  standing: Standing;
  language: Language;
}): ReactElement {
  const { periods, place, period, asOf, today } = standing;
  const previous = periods[place - 1];
  const steps = redactionSteps(slug, periods, today, language);
  const label = translate(language, 'public.redaction.label');
  return (
    <nav className="redactions" aria-label={label}>
      <Stepper
        steps={steps}
        place={place}
        language={language}
        previous={translate(language, 'public.redaction.previous')}
        next={translate(language, 'public.redaction.next')}
      >
        <strong>{periodWords(period, today, language)}</strong>
        <span>{translate(language, 'public.redaction.place', { place: place + 1, all: periods.length })}</span>
      </Stepper>
      <AsOfForm
        action={planPath(slug, language)}
        asOf={asOf}
        label={translate(language, 'public.redaction.date')}
        submit={translate(language, 'public.redaction.show')}
      />
      <ul className="ways">
        <li>
          <a href={historyPath(slug, language)}>{translate(language, 'public.redaction.history')}</a>
        </li>
        <li>
          <a href={ledgerPath(slug, language)}>{translate(language, 'public.redaction.ledger')}</a>
        </li>
        <li>
          {previous === undefined ? (
            <a href={choosePath(slug, language)} rel="nofollow">
              {translate(language, 'public.redaction.compare')}
            </a>
          ) : (
            <a href={comparisonPath(slug, language, previous.from, period.from)} rel="nofollow">
              {translate(language, 'public.redaction.withPrevious')}
            </a>
          )}
        </li>
      </ul>
      <DateStrip steps={steps} place={place} label={label} language={language} />
    </nav>
  );
}

/** A step for each redaction of a plan, at the day it begins. */
export function redactionSteps(slug: string, periods: readonly RedactionPeriod[], today: IsoDate, language: Language): DateStep[] {
  return periods.map(({ from }) => ({ date: from, href: redactionPath(slug, language, from), isAhead: from > today }));
}

/** `1 February 2007 – 30 June 2008`, or since when it is in force. */
export function periodWords({ from, until }: Pick<RedactionPeriod, 'from' | 'until'>, today: IsoDate, language: Language): string {
  if (until !== null) return spanWords(from, until, language);
  const key = from > today ? 'public.redaction.willBe' : 'public.redaction.inForce';
  return capitalised(translate(language, key, dateValues(from, language)));
}

export function spanWords(from: IsoDate, until: IsoDate, language: Language): string {
  return translate(language, 'public.redaction.span', { from: formatDate(from, language), until: formatDate(until, language) });
}

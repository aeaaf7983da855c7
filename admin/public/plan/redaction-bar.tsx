import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { RedactionPeriod } from '../../../cms/domain/change/periods';
import type { Language } from '../../../cms/domain/language';
import { capitalised, dateValues, formatDate, translate } from '../../i18n';
import { choosePath, comparisonPath, historyPath, ledgerPath, planPath, redactionPath } from '../addresses';
import type { Standing } from './standing';

/** Steps to the neighbouring redactions, a form for any day, and the ways into the plan's history. */
export function RedactionBar({
  slug,
  standing,
  language,
}: {
  slug: string;
  standing: Standing;
  language: Language;
}): ReactElement {
  const { periods, place, period, asOf } = standing;
  const [previous, next] = [periods[place - 1], periods[place + 1]];
  return (
    <nav className="redactions" aria-label={translate(language, 'public.redaction.label')}>
      <div className="stepper">
        <Step to={previous} way="previous" slug={slug} language={language} />
        <p className="step-here">
          <strong>{periodWords(period, standing.today, language)}</strong>
          <span>{translate(language, 'public.redaction.place', { place: place + 1, all: periods.length })}</span>
        </p>
        <Step to={next} way="next" slug={slug} language={language} />
      </div>
      <DateForm slug={slug} asOf={asOf} language={language} />
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
    </nav>
  );
}

/** `1 February 2007 – 30 June 2008`, or since when it is in force. */
export function periodWords({ from, until }: RedactionPeriod, today: IsoDate, language: Language): string {
  if (until !== null) return spanWords(from, until, language);
  const key = from > today ? 'public.redaction.willBe' : 'public.redaction.inForce';
  return capitalised(translate(language, key, dateValues(from, language)));
}

export function spanWords(from: IsoDate, until: IsoDate, language: Language): string {
  return translate(language, 'public.redaction.span', { from: formatDate(from, language), until: formatDate(until, language) });
}

function Step({
  to,
  way,
  slug,
  language,
}: {
  to: RedactionPeriod | undefined;
  way: 'previous' | 'next';
  slug: string;
  language: Language;
}): ReactElement | null {
  if (to === undefined) return null;
  return (
    <a className={`step step-${way}`} href={redactionPath(slug, language, to.from)} rel={way === 'previous' ? 'prev' : 'next'}>
      <span>{translate(language, `public.redaction.${way}`)}</span>
      <time dateTime={to.from}>{formatDate(to.from, language)}</time>
    </a>
  );
}

/** Sent as `?asOf=`, which leads on to the permanent address: so it works without a script. */
function DateForm({ slug, asOf, language }: { slug: string; asOf: IsoDate; language: Language }): ReactElement {
  return (
    <form className="date-form" action={planPath(slug, language)} method="get">
      <label>
        <span>{translate(language, 'public.redaction.date')}</span>
        <input type="date" name="asOf" defaultValue={asOf} required />
      </label>
      <button type="submit">{translate(language, 'public.redaction.show')}</button>
    </form>
  );
}

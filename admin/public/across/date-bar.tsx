import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { formatDate, translate } from '../../i18n';
import { AsOfForm, DateStrip, Stepper } from '../dates/date-steps';
import { spanWords } from '../plan/redaction-bar';
import { sinceOf, untilOf, type AcrossStanding } from './standing';

/** Steps to the days before and after on which any of the plans changes, and a form for any day. */
export function DateBar({
  standing,
  pathOn,
  language,
}: {
  standing: AcrossStanding;
  /** The page's address on a day; null: today. */
  pathOn: (date: IsoDate | null) => string;
  language: Language;
}): ReactElement {
  const { dates, place, asOf, today, isDated } = standing;
  const steps = dates.map((date) => ({ date, href: pathOn(date), isAhead: date > today }));
  const until = untilOf(standing);
  const label = translate(language, 'public.across.dates');
  return (
    <nav className="redactions" aria-label={label}>
      <Stepper
        steps={steps}
        place={place}
        language={language}
        previous={translate(language, 'public.across.previous')}
        next={translate(language, 'public.across.next')}
      >
        <strong>{until === null || place < 0 ? formatDate(asOf, language) : spanWords(sinceOf(standing), until, language)}</strong>
        <span>
          {place < 0
            ? translate(language, 'public.redaction.notHeld.here')
            : translate(language, 'public.across.place', { place: place + 1, all: dates.length })}
        </span>
      </Stepper>
      <AsOfForm
        action={pathOn(null)}
        asOf={asOf}
        label={translate(language, 'public.across.date')}
        submit={translate(language, 'public.across.show')}
      />
      {isDated && (
        <ul className="ways">
          <li>
            <a href={pathOn(null)}>{translate(language, 'public.across.today')}</a>
          </li>
        </ul>
      )}
      <DateStrip steps={steps} place={place} label={label} language={language} />
    </nav>
  );
}

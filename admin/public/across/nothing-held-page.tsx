import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { changeDates } from '../../../cms/domain/across/plans-on';
import { textIn, type Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { dateValues, formatDate, orderCitation, translate } from '../../i18n';
import { redactionPath } from '../addresses';
import { DateBar } from './date-bar';
import { Page } from '../page';
import type { PublishedSite } from '../published-site';

/** The register holds none of these plans on a day: what is known of them, and where what is held begins. */
export function NothingHeldPage({
  site,
  subject,
  records,
  date,
  pathOn,
  language,
}: {
  site: PublishedSite;
  /** What the page is about: a body's or programme's name, or all of them. */
  subject: string;
  records: readonly PlanRecord[];
  date: IsoDate;
  pathOn: (date: IsoDate | null, language: Language) => string;
  language: Language;
}): ReactElement {
  const title = translate(language, 'public.across.notHeld.title');
  const text = translate(language, 'public.across.notHeld.text');
  const [first] = changeDates(records);
  const approved = records.filter(({ order }) => order.date <= date);
  return (
    <Page
      language={language}
      title={`${subject}: ${title}`}
      description={text}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={(other) => pathOn(date, other)}
      isIndexed={false}
    >
      <header className="page-head">
        <h1>
          {subject}
          <span className="subtitle"> {title}</span>
        </h1>
        <p className="lead">{text}</p>
      </header>
      <DateBar standing={{ asOf: date, isDated: true, today: site.today, dates: changeDates(records), place: -1 }} pathOn={(day) => pathOn(day, language)} language={language} />
      <div className="prose">
        {approved.length > 0 && <h2>{translate(language, 'public.redaction.notHeld.known')}</h2>}
        <ul>
          {approved.map(({ plan: { slug, title: planTitle, heldFrom }, order }) => (
            <li key={slug}>
              {orderCitation(order, language)}:{' '}
              <a href={redactionPath(slug, language, heldFrom)}>{textIn(planTitle, language)?.text ?? slug}</a> (
              {translate(language, 'public.across.heldFrom', dateValues(heldFrom, language))})
            </li>
          ))}
        </ul>
        {first !== undefined && (
          <p>
            <a href={pathOn(first, language)}>{translate(language, 'public.across.notHeld.first', { date: formatDate(first, language) })}</a>
          </p>
        )}
      </div>
    </Page>
  );
}

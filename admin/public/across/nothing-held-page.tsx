import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { changeDates } from '../../../cms/domain/across/plans-on';
import { textIn, type Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { dateValues, formatDate, orderCitation, translate } from '../../i18n';
import { redactionPath } from '../addresses';
import { Page } from '../page';
import type { PublishedSite } from '../published-site';

/** The register holds none of these plans on a day: what is known of them, and where what is held begins. */
export function NothingHeldPage({
  site,
  records,
  date,
  pathOn,
  language,
}: {
  site: PublishedSite;
  records: readonly PlanRecord[];
  date: IsoDate;
  pathOn: (date: IsoDate, language: Language) => string;
  language: Language;
}): ReactElement {
  const title = translate(language, 'public.across.notHeld.title');
  const text = translate(language, 'public.across.notHeld.text');
  const [first] = changeDates(records);
  const approved = records.filter(({ order }) => order.date <= date);
  return (
    <Page
      language={language}
      title={title}
      description={text}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={(other) => pathOn(date, other)}
      isIndexed={false}
    >
      <div className="prose">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        <p>{translate(language, 'public.redaction.notHeld.asked', { date: formatDate(date, language) })}</p>
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

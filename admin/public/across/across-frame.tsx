import type { ReactElement, ReactNode } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { textIn, type Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { dateValues, translate } from '../../i18n';
import { planPath } from '../addresses';
import { Page } from '../page';
import { Notice } from '../plan/in-force-notice';
import type { PublishedSite } from '../published-site';
import { roomPath, type Room } from './addresses';
import { DateBar } from './date-bar';
import { sinceOf, type AcrossStanding } from './standing';

/** The frame of a page over all plans: crumbs, heading, the days it can be asked for, what it does not count. */
export function AcrossFrame({
  site,
  room,
  isEntry,
  standing,
  notHeld,
  language,
  title,
  lead,
  pathOn,
  jsonLd = null,
  children,
}: {
  site: PublishedSite;
  room: Room;
  /** Whether it is the page of one body or programme, below the list of all. */
  isEntry: boolean;
  standing: AcrossStanding;
  notHeld: readonly PlanRecord[];
  language: Language;
  title: string;
  lead: string;
  pathOn: (date: IsoDate | null, language: Language) => string;
  jsonLd?: object | null;
  children: ReactNode;
}): ReactElement {
  const { asOf, isDated, today } = standing;
  const asOfWords = translate(language, 'public.across.asOf', dateValues(asOf, language));
  return (
    <Page
      language={language}
      title={isDated ? `${title} (${asOfWords})` : title}
      description={`${title}. ${lead}`}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={(other) => pathOn(isDated ? asOf : null, other)}
      canonicalIn={(other) => pathOn(isDated ? sinceOf(standing) : null, other)}
      jsonLd={jsonLd}
      room={room}
    >
      <article className="plan across">
        {isEntry && (
          <nav className="crumbs" aria-label={translate(language, 'public.plan.crumbs')}>
            <a href={roomPath(room, language, isDated ? asOf : null)}>{translate(language, `public.${room}.title`)}</a>
          </nav>
        )}
        <header className="page-head">
          <h1>
            {title}
            <span className="subtitle"> {asOfWords}</span>
          </h1>
          <p className="lead">{lead}</p>
        </header>
        {standing.dates.length > 0 && <DateBar standing={standing} pathOn={(date) => pathOn(date, language)} language={language} />}
        {asOf > today && <Notice lines={[translate(language, 'public.across.ahead')]} />}
        {notHeld.length > 0 && <NotHeldHere records={notHeld} language={language} />}
        {children}
        <p className="after-table hint">{translate(language, 'public.across.honesty')}</p>
      </article>
    </Page>
  );
}

function NotHeldHere({ records, language }: { records: readonly PlanRecord[]; language: Language }): ReactElement {
  return (
    <aside className="honesty" aria-label={translate(language, 'public.honesty.label')}>
      <p>{translate(language, 'public.across.notHeldHere')}</p>
      <ul>
        {records.map(({ plan: { slug, title, heldFrom } }) => (
          <li key={slug}>
            <a href={planPath(slug, language)}>{textIn(title, language)?.text ?? slug}</a> (
            {translate(language, 'public.across.heldFrom', dateValues(heldFrom, language))})
          </li>
        ))}
      </ul>
    </aside>
  );
}

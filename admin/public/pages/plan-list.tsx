import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { amountWords } from '../../charts/funding/amount-words';
import { Localized } from '../../charts/localized';
import { capitalised, formatDate, orderCitation, translate } from '../../i18n';
import { listPath, planPath } from '../addresses';
import { Page } from '../page';
import type { PublishedPlan, PublishedSite } from '../published-site';
import { Facts } from '../facts';
import { currentView, planFacts } from './plan-facts';

/** The list of published plans. */
export function PlanListPage({ site, language }: { site: PublishedSite; language: Language }): ReactElement {
  const title = translate(language, 'public.list.title');
  return (
    <Page
      language={language}
      title={title}
      description={translate(language, 'public.list.lead')}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={listPath}
      room="plans"
    >
      <div className="list-head">
        <h1>{title}</h1>
        <p className="lead">{translate(language, 'public.list.lead')}</p>
      </div>
      {site.publications.length === 0 ? (
        <p className="empty">{translate(language, 'public.list.empty')}</p>
      ) : (
        <ol className="plans">
          {site.publications.map((publication) => (
            <li key={publication.record.plan.id}>
              <PlanEntry publication={publication} language={language} today={site.today} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}

function PlanEntry({
  publication: { record },
  language,
  today,
}: {
  publication: PublishedPlan;
  language: Language;
  today: IsoDate;
}): ReactElement {
  const view = currentView(record, today);
  const facts = planFacts(view, today);
  return (
    <article className="plan-entry">
      <p className="citation">{orderCitation(record.order, language)}</p>
      <h2>
        <a href={planPath(record.plan.slug, language)}>
          <Localized text={record.plan.title} language={language} />
        </a>
      </h2>
      <Facts
        facts={[
          [translate(language, 'public.plan.status'), capitalised(translate(language, `common.planStatus.${record.plan.status}`))],
          [translate(language, 'public.plan.measures'), String(facts.measures)],
          [
            translate(language, 'public.list.nextDue'),
            facts.nextDue === null
              ? translate(language, 'public.list.noNext')
              : formatDate(facts.nextDue, language),
          ],
          [
            translate(language, 'public.list.lastDue'),
            facts.lastDue === null ? '—' : formatDate(facts.lastDue, language),
          ],
          [translate(language, 'public.list.total'), amountWords(view.totals.all, language)],
        ]}
      />
    </article>
  );
}

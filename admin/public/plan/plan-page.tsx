import type { ReactElement } from 'react';
import { textIn, type Language } from '../../../cms/domain/language';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import type { Scale } from '../../charts/deadlines/axis';
import { orderCitation, translate } from '../../i18n';
import { listPath, planPath } from '../addresses';
import { Page } from '../page';
import { currentView } from '../pages/plan-facts';
import type { PublishedPlan, SiteAssets } from '../published-site';
import { DeadlineSection } from './deadline-section';
import { Downloads } from './downloads';
import { FundingSection } from './funding-section';
import { Honesty } from './honesty';
import { History } from './history';
import { legislationOf } from './json-ld';
import { OrderText } from './order-text';
import { PlanHead } from './plan-head';
import { PlanTable } from './plan-table';

export interface PlanPageProps {
  readonly record: PlanRecord;
  /** Null for a draft's preview. */
  readonly publication: Omit<PublishedPlan, 'record'> | null;
  readonly language: Language;
  readonly scale: Scale;
  readonly today: IsoDate;
  readonly assets: SiteAssets;
  readonly baseUrl: string;
}

/** All of a plan on one page: the order, the official table, the deadlines, the money, the files. */
export function PlanPage(props: PlanPageProps): ReactElement {
  const { record, publication, language, scale, today, assets, baseUrl } = props;
  const view = currentView(record, today);
  const title = textIn(record.plan.title, language)?.text ?? record.plan.slug;
  return (
    <Page
      language={language}
      title={title}
      description={`${orderCitation(record.order, language)}. ${title}`}
      assets={assets}
      baseUrl={baseUrl}
      pathIn={(other) => planPath(record.plan.slug, other)}
      isIndexed={publication !== null}
      banner={publication === null ? translate(language, 'public.draftBanner') : null}
      jsonLd={publication === null ? null : legislationOf(view, publication, language, baseUrl)}
    >
      <article className="plan">
        <nav className="crumbs">
          <a href={listPath(language)}>{translate(language, 'public.list.title')}</a>
        </nav>
        <PlanHead view={view} language={language} today={today} />
        <Honesty view={view} language={language} />
        <Contents language={language} isDraft={publication === null} />
        <OrderText order={record.order} language={language} />
        <PlanTable view={view} language={language} />
        <DeadlineSection view={view} language={language} scale={scale} today={today} />
        <FundingSection view={view} language={language} />
        <History changeSets={view.changeSets} language={language} />
        {publication !== null && (
          <Downloads record={record} publication={publication} language={language} />
        )}
      </article>
    </Page>
  );
}

const SECTIONS = ['order', 'table', 'chart', 'totals', 'history', 'downloads'] as const;

function Contents({ language, isDraft }: { language: Language; isDraft: boolean }): ReactElement {
  return (
    <nav className="contents" aria-label={translate(language, 'public.plan.contents')}>
      <ul>
        {SECTIONS.filter((section) => !(isDraft && section === 'downloads')).map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{translate(language, `public.plan.${section}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

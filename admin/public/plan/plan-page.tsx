import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { textIn, type Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { planViewOn } from '../../../cms/domain/record/plan-view-of';
import type { Scale } from '../../charts/deadlines/axis';
import type { Dimension } from '../../charts/funding/rows';
import { dateValues, orderCitation, translate } from '../../i18n';
import { bodyPath, programmePath } from '../across/addresses';
import { listPath, planPath, redactionPath } from '../addresses';
import { Page } from '../page';
import type { PublishedPlan, SiteAssets } from '../published-site';
import { DeadlineSection } from './deadline-section';
import { Downloads } from './downloads';
import { FundingSection } from './funding-section';
import { Honesty } from './honesty';
import { History } from './history';
import { InForceNotice } from './in-force-notice';
import { legislationOf } from './json-ld';
import { OrderText } from './order-text';
import { PlanHead } from './plan-head';
import { PlanTable } from './plan-table';
import { RedactionBar } from './redaction-bar';
import type { Standing } from './standing';

export interface PlanPageProps {
  readonly record: PlanRecord;
  /** Null for a draft's preview. */
  readonly publication: Omit<PublishedPlan, 'record'> | null;
  /** Which redaction is shown. */
  readonly standing: Standing;
  readonly language: Language;
  readonly scale: Scale;
  readonly assets: SiteAssets;
  readonly baseUrl: string;
}

/** All of a plan on one page, as it stood on a day: the order, the official table, the deadlines, the money, the files. */
export function PlanPage(props: PlanPageProps): ReactElement {
  const { record, publication, standing, language, scale, assets, baseUrl } = props;
  const { slug } = record.plan;
  const view = planViewOn(record, standing.asOf);
  const title = textIn(view.plan.title, language)?.text ?? slug;
  const ownPath = (other: Language): string =>
    standing.isDated ? redactionPath(slug, other, standing.asOf) : planPath(slug, other);
  const linkDate = standing.isDated ? standing.asOf : null;
  const hrefOfBody = publication === null ? null : (body: string): string => bodyPath(body, language, linkDate);
  return (
    <Page
      language={language}
      title={standing.isDated ? `${title} (${asOfWords(standing, language)})` : title}
      description={`${orderCitation(record.order, language)}. ${title}`}
      assets={assets}
      baseUrl={baseUrl}
      pathIn={ownPath}
      canonicalIn={standing.isDated ? (other) => redactionPath(slug, other, standing.period.from) : ownPath}
      isIndexed={publication !== null}
      banner={publication === null ? translate(language, 'public.draftBanner') : null}
      jsonLd={publication === null ? null : legislationOf(view, publication, standing, language, baseUrl)}
    >
      <article className="plan">
        <nav className="crumbs">
          <a href={listPath(language)}>{translate(language, 'public.list.title')}</a>
        </nav>
        <PlanHead view={view} standing={standing} language={language} />
        {publication !== null && <RedactionBar slug={slug} standing={standing} language={language} />}
        {publication !== null && <InForceNotice slug={slug} standing={standing} language={language} />}
        <Honesty view={view} language={language} />
        <Contents language={language} isDraft={publication === null} />
        <OrderText order={view.order} language={language} />
        <PlanTable view={view} hrefOfBody={hrefOfBody} language={language} />
        <DeadlineSection view={view} language={language} scale={scale} today={standing.today} path={ownPath(language)} />
        <FundingSection view={view} hrefOf={publication === null ? null : fundingHref(language, linkDate)} language={language} />
        <History changeSets={view.changeSets} slug={publication === null ? null : slug} standing={standing} language={language} />
        {publication !== null && (
          <Downloads record={record} publication={publication} standing={standing} language={language} />
        )}
      </article>
    </Page>
  );
}

/** Where the sums of a plan lead: to each body and programme as of the date shown. */
function fundingHref(language: Language, date: IsoDate | null): (dimension: Dimension, key: string) => string | null {
  return (dimension, key) => {
    if (key === '') return null;
    if (dimension === 'body') return bodyPath(key, language, date);
    return dimension === 'programme' ? programmePath(key, language, date) : null;
  };
}

function asOfWords({ asOf }: Standing, language: Language): string {
  return translate(language, 'public.plan.tableCaption', dateValues(asOf, language));
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

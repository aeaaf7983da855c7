import type { ReactElement, ReactNode } from 'react';
import { textIn, type Language } from '../../../cms/domain/language';
import { Localized } from '../../charts/localized';
import { orderCitation, translate } from '../../i18n';
import { listPath, planPath } from '../addresses';
import { Page } from '../page';
import type { PublishedPlan, PublishedSite } from '../published-site';

/** A page about a plan beside the plan itself: its title as the kicker, its own title as the heading. */
export function PlanFrame({
  site,
  plan: { record },
  language,
  title,
  subtitle,
  lead,
  pathIn,
  canonicalIn,
  isIndexed = true,
  jsonLd = null,
  children,
}: {
  site: PublishedSite;
  plan: PublishedPlan;
  language: Language;
  title: string;
  subtitle?: string;
  lead: string;
  pathIn: (language: Language) => string;
  canonicalIn?: (language: Language) => string;
  isIndexed?: boolean;
  jsonLd?: object | null;
  children: ReactNode;
}): ReactElement {
  const { plan, order } = record;
  const planTitle = textIn(plan.title, language)?.text ?? plan.slug;
  return (
    <Page
      language={language}
      title={[title, subtitle, planTitle].filter(Boolean).join(': ')}
      description={`${orderCitation(order, language)}. ${lead}`}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={pathIn}
      canonicalIn={canonicalIn}
      isIndexed={isIndexed}
      jsonLd={jsonLd}
    >
      <article className="plan">
        <nav className="crumbs" aria-label={translate(language, 'public.plan.crumbs')}>
          <ol>
            <li>
              <a href={listPath(language)}>{translate(language, 'public.list.title')}</a>
            </li>
            <li>
              <a href={planPath(plan.slug, language)}>{orderCitation(order, language)}</a>
            </li>
          </ol>
        </nav>
        <header className="page-head">
          <p className="citation">
            <Localized text={plan.title} language={language} />
          </p>
          <h1>
            {title}
            {subtitle !== undefined && <span className="subtitle"> {subtitle}</span>}
          </h1>
          <p className="lead">{lead}</p>
        </header>
        {children}
      </article>
    </Page>
  );
}

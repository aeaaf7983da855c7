import type { Language } from '../../cms/domain/language';
import { SCALES, type Scale } from '../charts/deadlines/axis';
import { readAddress, type Address } from './addresses';
import { FAVICON } from './favicon';
import { renderPage } from './page';
import { AboutPage } from './pages/about';
import { NotFoundPage } from './pages/not-found';
import { PlanListPage } from './pages/plan-list';
import { PlanPage } from './plan/plan-page';
import { HTML, type PublishedPlan, type PublishedSite, type Rendered } from './published-site';
import { renderFile } from './render-file';
import { robots, siteMap } from './site-map';

/** Parameters of an address; only `scale` of a plan's page means anything. */
export type Query = Readonly<Record<string, unknown>>;

/**
 * The public site's answer to an address: a pure function of what is published, the address and
 * the date. @returns null where the address is not the public site's, so that others may answer it.
 */
export async function renderAddress(site: PublishedSite, path: string, query: Query): Promise<Rendered | null> {
  const address = readAddress(path);
  return address === null ? null : render(site, address, query);
}

async function render(site: PublishedSite, address: Address, query: Query): Promise<Rendered> {
  switch (address.page) {
    case 'list':
      return html(renderPage(<PlanListPage site={site} language={address.language} />), address.language);
    case 'about':
      return html(renderPage(<AboutPage site={site} language={address.language} />), address.language);
    case 'not-found':
      return notFound(site, address.language);
    case 'plan': {
      const publication = publicationOf(site, address.slug);
      const scale = scaleOf(query);
      if (publication === null || scale === null) return notFound(site, address.language);
      return html(planPage(site, publication, address.language, scale), address.language);
    }
    case 'file': {
      const publication = publicationOf(site, address.slug);
      if (publication === null) return notFound(site, address.language);
      return renderFile(site, publication, address.language, address.format);
    }
    case 'robots':
      return { status: 200, contentType: 'text/plain; charset=utf-8', body: robots(site) };
    case 'sitemap':
      return site.baseUrl === ''
        ? notFound(site, 'kk')
        : { status: 200, contentType: 'application/xml; charset=utf-8', body: siteMap(site) };
    case 'favicon':
      return { status: 200, contentType: 'image/svg+xml', body: FAVICON };
  }
}

function planPage(site: PublishedSite, publication: PublishedPlan, language: Language, scale: Scale): string {
  const { assets, baseUrl, today } = site;
  const { record, ...published } = publication;
  return renderPage(
    <PlanPage
      record={record}
      publication={published}
      language={language}
      scale={scale}
      today={today}
      assets={assets}
      baseUrl={baseUrl}
    />,
  );
}

function html(body: string, language: Language): Rendered {
  return { status: 200, contentType: HTML, body, language };
}

function notFound(site: PublishedSite, language: Language): Rendered {
  return { ...html(renderPage(<NotFoundPage site={site} language={language} />), language), status: 404 };
}

function publicationOf(site: PublishedSite, slug: string): PublishedPlan | null {
  return site.publications.find(({ record }) => record.plan.slug === slug) ?? null;
}

/** Null for a scale there is none of: made-up addresses are no pages, so nobody keeps them. */
function scaleOf(query: Query): Scale | null {
  const asked = query['scale'] ?? 'quarter';
  return SCALES.find((scale) => scale === asked) ?? null;
}

import type { Language } from '../../cms/domain/language';
import { renderAcross } from './across/render-across';
import { readAddress, type Address } from './addresses';
import type { Query } from './asked';
import { FAVICON } from './favicon';
import { renderPage } from './page';
import { AboutPage } from './pages/about';
import { BusyPage } from './pages/busy';
import { NotFoundPage } from './pages/not-found';
import { PlanListPage } from './pages/plan-list';
import { HTML, type PublishedPlan, type PublishedSite, type Rendered } from './published-site';
import { renderPlan } from './render-plan';
import { robots, siteMap } from './site-map';

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
    case 'robots':
      return { status: 200, contentType: 'text/plain; charset=utf-8', body: robots(site) };
    case 'sitemap':
      return site.baseUrl === ''
        ? notFound(site, 'kk')
        : { status: 200, contentType: 'application/xml; charset=utf-8', body: siteMap(site) };
    case 'favicon':
      return { status: 200, contentType: 'image/svg+xml', body: FAVICON };
    case 'index':
    case 'entry':
      return (await renderAcross(site, address, query)) ?? notFound(site, address.language);
    default: {
      const plan = publicationOf(site, address.slug);
      const rendered = plan === null ? null : await renderPlan(site, plan, address, query);
      return rendered ?? notFound(site, address.language);
    }
  }
}

function html(body: string, language: Language): Rendered {
  return { status: 200, contentType: HTML, body, language };
}

function notFound(site: PublishedSite, language: Language): Rendered {
  return { ...html(renderPage(<NotFoundPage site={site} language={language} />), language), status: 404 };
}

/** What a visitor who asks for too many pages at once is told (RFC 6585, 429). */
export function renderBusy(site: PublishedSite, language: Language): Rendered {
  return { ...html(renderPage(<BusyPage site={site} language={language} />), language), status: 429, headers: { 'Retry-After': '60' } };
}

function publicationOf(site: PublishedSite, slug: string): PublishedPlan | null {
  return site.publications.find(({ record }) => record.plan.slug === slug) ?? null;
}

import { LANGUAGES, type Language } from '../../cms/domain/language';
import { dateInKazakhstan } from '../i18n';
import { aboutPath, FILE_FORMATS, filePath, listPath, planPath } from './addresses';
import type { PublishedSite } from './published-site';

interface Entry {
  readonly pathIn: (language: Language) => string;
  readonly changed: string | null;
}

/** The pages for search engines, each with its other languages (sitemaps.org, hreflang); needs `baseUrl`. */
export function siteMap(site: PublishedSite): string {
  const urls = entriesOf(site).flatMap((entry) => LANGUAGES.map((language) => urlOf(entry, language, site.baseUrl)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function entriesOf(site: PublishedSite): Entry[] {
  return [
    { pathIn: listPath, changed: null },
    { pathIn: aboutPath, changed: null },
    ...site.publications.map(({ record, publishedAt }) => ({
      pathIn: (language: Language) => planPath(record.plan.slug, language),
      changed: dateInKazakhstan(publishedAt),
    })),
  ];
}

function urlOf({ pathIn, changed }: Entry, language: Language, baseUrl: string): string {
  const alternates = LANGUAGES.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${xml(baseUrl + pathIn(other))}"/>`,
  );
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
  return `<url><loc>${xml(baseUrl + pathIn(language))}</loc>${lastmod}${alternates.join('')}</url>`;
}

function xml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Crawlers may read the public view and nothing else. */
export function robots(site: PublishedSite): string {
  const map = site.baseUrl === '' ? [] : [`Sitemap: ${site.baseUrl}/sitemap.xml`];
  return ['User-agent: *', 'Disallow: /office', 'Disallow: /api/', 'Disallow: /cms', ...map, ''].join('\n');
}

/** Every address of the site that exists now: for drawing ahead and for writing it out as files. */
export function allAddresses(site: PublishedSite): string[] {
  const shared = LANGUAGES.flatMap((language) => [listPath(language), aboutPath(language)]);
  const plans = site.publications.flatMap(({ record }) => addressesOfPlan(record.plan.slug));
  const map = site.baseUrl === '' ? [] : ['/sitemap.xml'];
  return ['/', ...shared, ...plans, '/robots.txt', ...map, '/favicon.svg'];
}

/** A plan's own addresses: its page and its files in every language. */
export function addressesOfPlan(slug: string): string[] {
  return LANGUAGES.flatMap((language) => [
    planPath(slug, language),
    ...FILE_FORMATS.map((format) => filePath(slug, language, format)),
  ]);
}

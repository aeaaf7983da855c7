import { LANGUAGES, type Language } from '../../cms/domain/language';
import { dateInKazakhstan } from '../i18n';
import type { IsoDate } from '../../cms/domain/calendar/iso-date';
import { redactionPeriods } from '../../cms/domain/change/periods';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import { aboutPath, FILE_FORMATS, filePath, historyPath, ledgerFilePath, ledgerPath, listPath, planPath, redactionPath } from './addresses';
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
    ...site.publications.flatMap(({ record, publishedAt }) =>
      pagesOf(record).map((pathIn) => ({ pathIn, changed: dateInKazakhstan(publishedAt) })),
    ),
  ];
}

/** A plan's pages that stand for themselves; comparisons are made of them, so they are not listed. */
function pagesOf(record: PlanRecord): ((language: Language) => string)[] {
  const { slug } = record.plan;
  const redactions = redactionPeriods(record).map(({ from }) => (language: Language) => redactionPath(slug, language, from));
  return [planPath, historyPath, ledgerPath].map((path) => (language: Language) => path(slug, language)).concat(redactions);
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

/**
 * Every address of the site that stands for itself now, for writing it out as files: any other
 * day's redaction, and comparisons, are drawn when they are asked for.
 */
export function allAddresses(site: PublishedSite): string[] {
  const plans = site.publications.flatMap(({ record }) => [
    ...addressesOfPlan(record.plan.slug),
    ...redactionPeriods(record).flatMap(({ from }) => addressesOn(record.plan.slug, from)),
  ]);
  return [...addressesOfSite(site), ...plans];
}

/** The addresses of no plan in particular. */
export function addressesOfSite(site: PublishedSite): string[] {
  const pages = LANGUAGES.flatMap((language) => [listPath(language), aboutPath(language)]);
  const map = site.baseUrl === '' ? [] : ['/sitemap.xml'];
  return ['/', ...pages, '/robots.txt', ...map, '/favicon.svg'];
}

/** A plan's own addresses, kept as long as they are true: its pages, and its files as it stands today. */
export function addressesOfPlan(slug: string): string[] {
  const files = LANGUAGES.flatMap((language) => [
    ...FILE_FORMATS.map((format) => filePath(slug, language, format)),
    ledgerFilePath(slug, language),
  ]);
  return [...pagesOfPlan(slug), ...files];
}

/** A plan's own pages, drawn with the publication: as it stands today, its history and its ledger. */
export function pagesOfPlan(slug: string): string[] {
  return LANGUAGES.flatMap((language) => [planPath, historyPath, ledgerPath].map((path) => path(slug, language)));
}

function addressesOn(slug: string, date: IsoDate): string[] {
  return LANGUAGES.flatMap((language) => [
    redactionPath(slug, language, date),
    ...FILE_FORMATS.map((format) => filePath(slug, language, format, date)),
  ]);
}

import { LANGUAGES, type Language } from '../../cms/domain/language';
import { dateInKazakhstan } from '../i18n';
import type { IsoDate } from '../../cms/domain/calendar/iso-date';
import { redactionPeriods } from '../../cms/domain/change/periods';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import { entryPath, ROOMS, roomPath, type Room } from './across/addresses';
import { namesOfSite } from './across/names';
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
    ...ROOMS.map((room) => ({ pathIn: (language: Language) => roomPath(room, language), changed: null })),
    ...entriesOfRooms(site).map(([room, key]) => ({ pathIn: (language: Language) => entryPath(room, key, language), changed: null })),
    ...site.publications.flatMap(({ record, publishedAt }) =>
      pagesOf(record).map((pathIn) => ({ pathIn, changed: dateInKazakhstan(publishedAt) })),
    ),
  ];
}

/** Every body and every programme of the published plans. */
function entriesOfRooms({ publications }: PublishedSite): (readonly [Room, string])[] {
  const { bodies, programmes } = namesOfSite(publications);
  return [...[...bodies.keys()].map((code) => ['bodies', code] as const), ...[...programmes.keys()].map((key) => ['programmes', key] as const)];
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
  return [...addressesOfSite(site), ...addressesOfRooms(site), ...plans];
}

/** The files of the lists of bodies and programmes, and each body and programme as it stands today, with its files. */
function addressesOfRooms(site: PublishedSite): string[] {
  return LANGUAGES.flatMap((language) => [
    ...ROOMS.flatMap((room) => ['csv', 'xlsx', 'json'].map((format) => `${roomPath(room, language)}.${format}`)),
    ...entriesOfRooms(site).flatMap(([room, key]) => {
      const path = entryPath(room, key, language);
      return [path, ...FILE_FORMATS.map((format) => `${path}.${format}`)];
    }),
  ]);
}

/** The addresses of no plan in particular. */
export function addressesOfSite(site: PublishedSite): string[] {
  const pages = LANGUAGES.flatMap((language) => [listPath(language), aboutPath(language), ...ROOMS.map((room) => roomPath(room, language))]);
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { Language } from '../domain/language';
import type { PlanRecord } from '../domain/record/plan-record';
import { dateInKazakhstan } from '../domain/calendar/kazakhstan';
import { PUBLISHED_CHANNEL } from '../commands/publish-plan';
import { listenFor } from './listen';
import { compressed, type StoredPage } from './page-store';
import { renderer } from './renderer';

type PublishedSite = Parameters<ReturnType<typeof renderer>['renderAddress']>[0];
type Query = Parameters<ReturnType<typeof renderer>['renderAddress']>[2];

interface Holding {
  readonly site: PublishedSite;
  /** Pages by address: drawn with the publication, or on first demand. */
  readonly pages: Map<string, Promise<StoredPage | null>>;
}

let holding: Holding | null = null;

/**
 * Loads what is published, and follows publications made by other processes. Its pages are drawn
 * on first demand: a start waits for none of them.
 */
export async function openPublishedSite(strapi: Core.Strapi): Promise<void> {
  holding = siteOf(await readPublications(strapi.db.connection));
  await listenFor(strapi, PUBLISHED_CHANNEL, () => reloadPublishedSite(strapi));
}

/**
 * Puts the newest publications in the place of the ones held. The pages of the plans are drawn
 * before the exchange, so a reader sees the whole of the old or the whole of the new.
 */
export async function reloadPublishedSite(strapi: Core.Strapi): Promise<void> {
  const publications = await readPublications(strapi.db.connection);
  const next = siteOf(publications);
  if (holding !== null && holding.site.revision === next.site.revision && holding.site.today === next.site.today) return;
  await Promise.all(renderer().addressesOf(next.site).map((address) => draw(next, address)));
  holding = next;
}

/** The page or file at an address, ready to send; null where the published site has none. */
export async function publishedPage(path: string, query: Query = {}): Promise<StoredPage | null> {
  if (holding === null) return null;
  const today = dateInKazakhstan(new Date());
  if (holding.site.today !== today) holding = siteOf(holding.site.publications, today);
  return draw(holding, path, query);
}

/** The public page as it would be with the drafts of `record` on `day`, for an editor's eyes. */
export function previewPage(record: PlanRecord, day: IsoDate, language: Language): string {
  return renderer().renderPreview({ record, assets: assets(), today: day }, language);
}

function draw(held: Holding, path: string, query: Query = {}): Promise<StoredPage | null> {
  const address = typeof query.scale === 'string' ? `${path}?scale=${query.scale}` : path;
  const known = held.pages.get(address);
  if (known !== undefined) return known;
  const page = renderer()
    .renderAddress(held.site, path, query)
    .then((rendered) => (rendered === null ? null : compressed(rendered)));
  // Only what exists is kept: made-up addresses must not fill the memory.
  held.pages.set(address, page);
  void page.then(
    (drawn) => {
      if (drawn === null || drawn.status !== 200) held.pages.delete(address);
    },
    () => held.pages.delete(address),
  );
  return page;
}

function siteOf(publications: PublishedSite['publications'], today = dateInKazakhstan(new Date())): Holding {
  return {
    site: {
      revision: Math.max(0, ...publications.map((publication) => publication.sequence)),
      publications,
      assets: assets(),
      baseUrl: process.env.PUBLIC_URL ?? '',
      today,
    },
    pages: new Map(),
  };
}

/** The newest publication of each plan. */
async function readPublications(db: Knex): Promise<PublishedSite['publications']> {
  const { rows } = (await db.raw(`
    select distinct on (l.plan_id) u.sequence, u.published_on, u.sha_256, u.snapshot
    from publications u join publications_plan_lnk l on l.publication_id = u.id
    order by l.plan_id, u.sequence desc`)) as {
    rows: { sequence: number; published_on: Date; sha_256: string; snapshot: string }[];
  };
  return rows.map((row) => ({
    sequence: row.sequence,
    publishedAt: new Date(row.published_on).toISOString(),
    sha256: row.sha_256,
    record: JSON.parse(row.snapshot) as PlanRecord,
  }));
}

function assets(): PublishedSite['assets'] {
  const built = JSON.parse(readFileSync(join(__dirname, '../../public/manifest.json'), 'utf8')) as {
    css: string;
    js: string | null;
    fonts: string[];
  };
  const address = (name: string): string => `/assets/${name}`;
  return {
    css: address(built.css),
    js: built.js === null ? null : address(built.js),
    fonts: built.fonts.map(address),
  };
}

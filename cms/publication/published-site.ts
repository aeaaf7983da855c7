import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { Language } from '../domain/language';
import type { PlanRecord } from '../domain/record/plan-record';
import { PUBLISHED_CHANNEL } from '../commands/publish-plan';
import { listenFor } from './listen';
import { atEachMidnight } from './midnight';
import type { StoredPage } from './page-store';
import { readPublications } from './read-publications';
import { renderer } from './renderer';
import { keepSite, type DrawnAhead, type PublishedSite, type Query, type SiteKeeper } from './site-keeper';

let keeper: SiteKeeper | null = null;
let reloading: Promise<void> = Promise.resolve();
const watching = new Set<(drawn: DrawnAhead) => void>();

/**
 * Loads what is published, follows publications made by other processes, and goes over to the
 * next day at midnight in Kazakhstan: what is dated then takes effect by itself.
 */
export async function openPublishedSite(strapi: Core.Strapi): Promise<void> {
  const kept = keepSite(await readPublications(strapi.db.connection), {
    drawing: renderer(),
    assets: assets(),
    baseUrl: process.env.PUBLIC_URL ?? '',
    clock: () => new Date(),
    onDrawnAhead: (drawn) => watching.forEach((watch) => watch(drawn)),
  });
  keeper = kept;
  atEachMidnight(() => void kept.turn().catch((error: unknown) => strapi.log.error(error)), () => new Date());
  await listenFor(strapi, PUBLISHED_CHANNEL, () => reloadPublishedSite(strapi));
}

/**
 * Puts the newest publications in the place of the ones held. Who publishes hears of it as well:
 * one reload follows another, and the second finds nothing left to draw.
 * @param watch told of each page drawn until the newest are held
 */
export async function reloadPublishedSite(strapi: Core.Strapi, watch?: (drawn: DrawnAhead) => void): Promise<void> {
  if (watch !== undefined) watching.add(watch);
  try {
    await reloadInTurn(strapi);
  } finally {
    if (watch !== undefined) watching.delete(watch);
  }
}

function reloadInTurn(strapi: Core.Strapi): Promise<void> {
  const reload = async (): Promise<void> => {
    await keeper?.publish(await readPublications(strapi.db.connection));
  };
  reloading = reloading.then(reload, reload);
  return reloading;
}

/** The page or file at an address, ready to send; null where the published site has none. See {@link SiteKeeper.page}. */
export async function publishedPage(path: string, query: Query, visitor: string): Promise<StoredPage | null> {
  return keeper === null ? null : keeper.page(path, query, visitor);
}

/** The public page as it would be with the drafts of `record` on `day`, for an editor's eyes. */
export function previewPage(record: PlanRecord, day: IsoDate, language: Language): string {
  return renderer().renderPreview({ record, assets: assets(), today: day }, language);
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

import { dateInKazakhstan } from '../domain/calendar/kazakhstan';
import { drawingTurns, STOPWATCH, type Stopwatch, type TurnLimits } from './drawing-turns';
import { pageMemory } from './page-memory';
import { compressed, type StoredPage } from './page-store';
import type { renderer } from './renderer';

type Drawing = Pick<
  ReturnType<typeof renderer>,
  'renderAddress' | 'renderBusy' | 'languageOf' | 'addressKey' | 'addressesOfPlan' | 'addressesOfSite' | 'pagesOfPlan' | 'planOf' | 'readAddress'
>;
export type PublishedSite = Parameters<Drawing['renderAddress']>[0];
export type Query = Parameters<Drawing['renderAddress']>[2];

/** What a keeper is made with. */
export interface KeeperInputs {
  readonly drawing: Drawing;
  readonly assets: PublishedSite['assets'];
  readonly baseUrl: string;
  readonly clock: () => Date;
  /** Bytes for pages beyond those drawn ahead: any day's redaction, any two dates compared. */
  readonly memory?: number;
  /** How much a visitor may have drawn. */
  readonly limits?: TurnLimits;
  /** Told of each page drawn ahead, while a publication's or a new day's are. */
  readonly onDrawnAhead?: (drawn: DrawnAhead) => void;
  readonly stopwatch?: Stopwatch;
}

/** How many of the pages drawn ahead are ready. */
export interface DrawnAhead {
  readonly done: number;
  readonly total: number;
}

/** Holds what is published with its pages, and answers for it. */
export interface SiteKeeper {
  /**
   * The page or file at an address as of today, ready to send; null where the site has none. What is
   * not kept is drawn when the visitor's turn comes; one who asks for too much is told so (429).
   */
  page(path: string, query?: Query, visitor?: string): Promise<StoredPage | null>;
  /** Takes newer publications; their pages are drawn first, so a reader sees the whole of the old or of the new. */
  publish(publications: PublishedSite['publications']): Promise<void>;
  /** Goes over to today, if it is another day than the one held, and draws its pages ahead. */
  turn(): Promise<void>;
}

/** The pages of one plan, or of none in particular (''), all true for one publication and one day. */
interface Shelf {
  readonly truth: string;
  /** Drawn with the publication. */
  readonly ahead: readonly string[];
  /** Drawn then or on first demand, and kept while the shelf is. */
  readonly own: ReadonlySet<string>;
  readonly kept: Map<string, StoredPage>;
  readonly byEtag: Map<string, StoredPage>;
}

interface Holding {
  readonly site: PublishedSite;
  readonly shelves: ReadonlyMap<string, Shelf>;
}

const MEMORY = 96 * 1024 * 1024;

/** Twenty seconds of the processor at one stretch, a quarter of a processor for good: more than anybody reads. */
const LIMITS: TurnLimits = { waiting: 16, waitingInAll: 256, credit: 20_000, refill: 0.25 };

/** A keeper of `publications`. Its pages are drawn on first demand: a start waits for none of them. */
export function keepSite(publications: PublishedSite['publications'], inputs: KeeperInputs): SiteKeeper {
  const { drawing, assets, baseUrl, clock, memory = MEMORY, limits = LIMITS, onDrawnAhead, stopwatch = STOPWATCH } = inputs;
  const others = pageMemory(memory);
  const underWay = new Map<string, Promise<StoredPage | null>>();
  const turns = drawingTurns(limits, stopwatch);
  const busyPages = new Map<string, Promise<StoredPage>>();
  const today = (): string => dateInKazakhstan(clock());

  const holdingOf = (of: PublishedSite['publications'], from: Holding | null): Holding => {
    const revision = Math.max(0, ...of.map(({ sequence }) => sequence));
    const site = { revision, publications: of, assets, baseUrl, today: today() };
    const shared = drawing.addressesOfSite(site);
    const shelves = new Map([['', emptyShelf(`${revision} ${site.today}`, shared, shared)]]);
    for (const { record, sequence, sha256 } of of) {
      const { slug } = record.plan;
      shelves.set(slug, emptyShelf(`${sequence} ${sha256} ${site.today}`, drawing.pagesOfPlan(slug), drawing.addressesOfPlan(slug)));
    }
    return { site, shelves: new Map([...shelves].map(([slug, shelf]) => [slug, stillTrue(from?.shelves.get(slug), shelf)])) };
  };

  /** `visitor` null: drawn ahead, for everybody. */
  const draw = (held: Holding, path: string, query: Query, visitor: string | null): Promise<StoredPage | null> => {
    const address = drawing.addressKey(path, query);
    const slug = drawing.planOf(drawing.readAddress(path)) ?? '';
    const shelf = held.shelves.get(slug) ?? held.shelves.get('');
    if (shelf === undefined) return Promise.resolve(null);
    const name = `${slug} ${shelf.truth} ${address}`;
    const known = shelf.kept.get(address) ?? others.get(name);
    if (known !== undefined) return Promise.resolve(known);
    const already = underWay.get(name);
    if (already !== undefined) return already;
    const render = (): Promise<StoredPage | null> => rendered(held.site, path, query, shelf);
    const taken = visitor === null ? render() : turns.take(visitor, render);
    if (taken === null) return busy(held.site, path);
    const drawn = taken.then((page) => {
      // Only what exists is kept: made-up addresses must not fill the memory.
      if (page?.status !== 200) return page;
      if (shelf.own.has(address)) shelf.kept.set(address, page);
      else others.put(name, page);
      return page;
    });
    const done = (): void => void underWay.delete(name);
    underWay.set(name, drawn);
    drawn.then(done, done);
    return drawn;
  };

  const rendered = async (site: PublishedSite, path: string, query: Query, shelf: Shelf): Promise<StoredPage | null> => {
    const page = await drawing.renderAddress(site, path, query);
    if (page === null) return null;
    const stored = await compressed(page, (etag) => shelf.byEtag.get(etag));
    if (shelf.own.has(path)) shelf.byEtag.set(stored.etag, stored);
    return stored;
  };

  /** Drawn once in a language: a refusal must cost nothing. */
  const busy = (site: PublishedSite, path: string): Promise<StoredPage> => {
    const language = drawing.languageOf(drawing.readAddress(path));
    const page = busyPages.get(language) ?? compressed(drawing.renderBusy(site, language), () => undefined);
    busyPages.set(language, page);
    return page;
  };

  /** One page after another, with a breath between them: requests are answered meanwhile. */
  const drawAhead = async (held: Holding): Promise<void> => {
    const addresses = [...held.shelves.values()].flatMap(({ ahead }) => ahead);
    const pages: Promise<void>[] = [];
    let done = 0;
    const drawn = (): void => {
      done += 1;
      onDrawnAhead?.({ done, total: addresses.length });
    };
    for (const address of addresses) {
      pages.push(draw(held, address, {}, null).then(drawn));
      await new Promise((breathe) => setImmediate(breathe));
    }
    await Promise.all(pages);
  };

  let holding = holdingOf(publications, null);
  const turned = (): Holding => {
    if (holding.site.today !== today()) holding = holdingOf(holding.site.publications, holding);
    return holding;
  };

  return {
    page: (path, query = {}, visitor = '') => draw(turned(), path, query, visitor),
    turn: () => drawAhead(turned()),
    async publish(newer) {
      const next = holdingOf(newer, turned());
      if (next.site.revision <= holding.site.revision) return;
      await drawAhead(next);
      if (next.site.revision > holding.site.revision) holding = next;
    },
  };
}

function emptyShelf(truth: string, ahead: readonly string[], own: readonly string[]): Shelf {
  return { truth, ahead, own: new Set(own), kept: new Map(), byEtag: new Map() };
}

/** The shelf held already, with its pages, where it is true of the same publication and day. */
function stillTrue(held: Shelf | undefined, next: Shelf): Shelf {
  return held?.truth === next.truth ? held : next;
}

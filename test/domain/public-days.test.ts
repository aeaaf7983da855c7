import * as drawing from '../../admin/public/site';
import { atEachMidnight, untilMidnight } from '../../cms/publication/midnight';
import { pageMemory } from '../../cms/publication/page-memory';
import type { StoredPage } from '../../cms/publication/page-store';
import { keepSite, type SiteKeeper } from '../../cms/publication/site-keeper';
import { amendedSeed } from '../support/amended-seed';
import { publicationOf, wordsOf } from '../support/published';
import { seedRecord } from '../support/seed-record';

const PLAN = '/ru/plans/order-178';
const amended = amendedSeed();
const other = { ...seedRecord(), plan: { ...seedRecord().plan, id: 'other', slug: 'other-plan' } };

/** A keeper whose clock is set by hand, and that counts what it draws. */
function keeperAt(instant: string, memory?: number): { keeper: SiteKeeper; set: (instant: string) => void; drawn: string[] } {
  let now = new Date(instant);
  const drawn: string[] = [];
  const counting: typeof drawing.renderAddress = (site, path, query) => {
    drawn.push(path);
    return drawing.renderAddress(site, path, query);
  };
  const keeper = keepSite([publicationOf(amended, 1), publicationOf(other, 2)], {
    drawing: { ...drawing, renderAddress: counting },
    assets: { css: '/assets/site.css' },
    baseUrl: '',
    clock: () => now,
    memory,
  });
  return { keeper, drawn, set: (next) => (now = new Date(next)) };
}

const textOf = (page: StoredPage | null): string => wordsOf(page?.identity.toString('utf8') ?? '');

describe('an amendment dated ahead', () => {
  it('takes effect at midnight in Kazakhstan by itself, without a restart or a publication', async () => {
    const { keeper, set } = keeperAt('2027-01-14T18:59:59.000Z');
    const before = await keeper.page(PLAN);
    expect(textOf(before)).toContain('438 000 000 ₸');
    expect(textOf(before)).toContain('Изменится с 15 января 2027 года');
    set('2027-01-14T19:00:00.000Z');
    const after = await keeper.page(PLAN);
    expect(textOf(after)).toContain('487 000 000 ₸');
    expect(textOf(after)).not.toContain('Изменится');
    expect(after?.etag).not.toBe(before?.etag);
    const [table, history, ledger] = [await keeper.page(`${PLAN}.csv`), await keeper.page(`${PLAN}/history`), await keeper.page(`${PLAN}/ledger`)];
    expect(textOf(table)).toContain('450000000');
    expect(textOf(history)).not.toContain('Предстоящие изменения');
    expect(textOf(ledger)).toContain('31 декабря 2029 года');
  });

  it('has its pages drawn ahead when the day turns, so that the first reader waits for none', async () => {
    const { keeper, set, drawn } = keeperAt('2027-01-14T12:00:00.000Z');
    set('2027-01-14T19:00:01.000Z');
    await keeper.turn();
    drawn.length = 0;
    await keeper.page(PLAN);
    await keeper.page('/kk/plans/other-plan/history');
    await keeper.turn();
    expect(drawn).toEqual([]);
  });
});

describe('midnight in Kazakhstan', () => {
  it.each([
    ['2026-11-23T18:59:59.000Z', 1000],
    ['2026-11-23T19:00:00.000Z', 86_400_000],
    ['2026-11-23T07:00:00.250Z', 12 * 3_600_000 - 250],
  ])('at %s is %i ms away', (now, milliseconds) => expect(untilMidnight(new Date(now))).toBe(milliseconds));

  it('comes to whoever waits for it, each day anew, until they stop', () => {
    jest.useFakeTimers({ now: new Date('2027-01-14T18:00:00.000Z') });
    try {
      const turn = jest.fn();
      const stop = atEachMidnight(turn, () => new Date());
      jest.advanceTimersByTime(3_599_000);
      expect(turn).toHaveBeenCalledTimes(0);
      jest.advanceTimersByTime(1000);
      expect(turn).toHaveBeenCalledTimes(1);
      jest.advanceTimersByTime(86_400_000 * 2);
      expect(turn).toHaveBeenCalledTimes(3);
      stop();
      jest.advanceTimersByTime(86_400_000 * 2);
      expect(turn).toHaveBeenCalledTimes(3);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a publication', () => {
  it('draws the pages of its own plan and of the lists again, and keeps those of other plans', async () => {
    const { keeper, drawn } = keeperAt('2026-11-23T06:00:00.000Z');
    await keeper.turn();
    drawn.length = 0;
    await keeper.publish([publicationOf(amended, 1), publicationOf({ ...other, plan: { ...other.plan, status: 'completed' } }, 3)]);
    expect(drawn.some((path) => path.includes('order-178'))).toBe(false);
    expect(drawn).toEqual(expect.arrayContaining(['/kk', '/kk/plans/other-plan', '/en/plans/other-plan/history']));
    expect(textOf(await keeper.page('/ru/plans/other-plan'))).toContain('Исполнен');
  });

  it('is never replaced by an older one that was read before it', async () => {
    const { keeper } = keeperAt('2026-11-23T06:00:00.000Z');
    const repealed = publicationOf({ ...other, plan: { ...other.plan, status: 'repealed' } }, 4);
    const completed = publicationOf({ ...other, plan: { ...other.plan, status: 'completed' } }, 3);
    await Promise.all([keeper.publish([publicationOf(amended, 1), repealed]), keeper.publish([publicationOf(amended, 1), completed])]);
    expect(textOf(await keeper.page('/ru/plans/other-plan'))).toContain('Утратил силу');
  });
});

describe('a page asked for by many at once', () => {
  it('is drawn once', async () => {
    const { keeper, drawn } = keeperAt('2026-11-23T06:00:00.000Z');
    const path = `${PLAN}/compare/2006-05-01/2008-12-01`;
    const pages = await Promise.all(Array.from({ length: 20 }, () => keeper.page(path)));
    expect(new Set(pages.map((page) => page?.etag)).size).toBe(1);
    expect(drawn).toEqual([path]);
  });

  it('is another page with another meaning of its parameters only', async () => {
    const { keeper, drawn } = keeperAt('2026-11-23T06:00:00.000Z');
    await keeper.page(PLAN);
    await keeper.page(PLAN, { utm_source: 'a' });
    await keeper.page('/ru', { scale: '1' });
    await keeper.page('/ru', { scale: '2', asOf: '2007-01-01' });
    expect(drawn).toEqual([PLAN, '/ru']);
    expect((await keeper.page(PLAN, { asOf: '2007-01-01' }))?.status).toBe(302);
    expect((await keeper.page(PLAN))?.status).toBe(200);
  });
});

describe('comparisons asked for in any number', () => {
  it('fill no more than the memory they are given: those asked for longest ago go', async () => {
    const { keeper, drawn } = keeperAt('2026-11-23T06:00:00.000Z', 400_000);
    const pair = (day: number): string => `${PLAN}/compare/2006-05-01/2007-03-${String(day).padStart(2, '0')}`;
    for (let day = 1; day <= 20; day += 1) await keeper.page(pair(day));
    drawn.length = 0;
    await keeper.page(pair(20));
    expect(drawn).toEqual([]);
    await keeper.page(pair(1));
    expect(drawn).toEqual([pair(1)]);
  });

  it('are weighed by their bytes', () => {
    const page = (size: number): StoredPage => ({ status: 200, headers: {}, etag: '', identity: Buffer.alloc(size), gzip: null, br: null });
    const memory = pageMemory(100);
    memory.put('a', page(40));
    memory.put('b', page(40));
    expect(memory.get('a')).toBeDefined();
    memory.put('c', page(40));
    expect([memory.get('a') !== undefined, memory.get('b'), memory.weight()]).toEqual([true, undefined, 80]);
    memory.put('d', page(101));
    expect([memory.get('d'), memory.weight()]).toEqual([undefined, 80]);
    memory.put('a', page(10));
    expect(memory.weight()).toBe(50);
  });
});

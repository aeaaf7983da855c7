import fc from 'fast-check';
import * as drawing from '../../admin/public/site';
import { drawingTurns, type DrawingTurns, type Stopwatch, type TurnLimits } from '../../cms/publication/drawing-turns';
import { keepSite } from '../../cms/publication/site-keeper';
import { visitorOf } from '../../cms/publication/visitor';
import { amendedSeed } from '../support/amended-seed';
import { publicationOf, wordsOf } from '../support/published';

const LIMITS: TurnLimits = { waiting: 3, waitingInAll: 100, credit: 1000, refill: 0.25 };

/** Turns over a stopwatch moved by hand: every drawing takes as long as it says. */
function turnsOf(limits: Partial<TurnLimits> = {}): { turns: DrawingTurns; drawn: string[]; wait: (ms: number) => void; draw: (visitor: string, ms?: number) => Promise<string> | null } {
  let now = 0;
  const drawn: string[] = [];
  const turns = drawingTurns({ ...LIMITS, ...limits }, { now: () => now, spent: () => now });
  const draw = (visitor: string, ms = 10): Promise<string> | null =>
    turns.take(visitor, async () => {
      now += ms;
      drawn.push(visitor);
      return visitor;
    });
  return { turns, drawn, draw, wait: (ms) => (now += ms) };
}

describe('turns at drawing', () => {
  it('go round: who asked for one page waits for one page of the other, not for all of theirs', async () => {
    const { draw, drawn } = turnsOf();
    await Promise.all([draw('greedy'), draw('greedy'), draw('greedy'), draw('reader')]);
    expect(drawn.indexOf('reader')).toBeLessThanOrEqual(1);
    expect(drawn).toHaveLength(4);
  });

  it('are refused to who has too many pages waiting, and to nobody else', async () => {
    const { draw } = turnsOf();
    const asked = Array.from({ length: 5 }, () => draw('greedy'));
    expect(asked.map((one) => one === null)).toEqual([false, false, false, true, true]);
    expect(draw('reader')).not.toBeNull();
    await Promise.all(asked.flatMap((one) => one ?? []));
    expect(draw('greedy')).not.toBeNull();
  });

  it('are refused to who has used up their drawing, until some of it has come back', async () => {
    const { draw, wait } = turnsOf();
    await draw('greedy', 1400);
    expect(draw('greedy')).toBeNull();
    wait(1600);
    expect(draw('greedy')).toBeNull();
    wait(1);
    expect(draw('greedy')).not.toBeNull();
  });

  it('are refused to all when too many wait in all', () => {
    const { draw } = turnsOf({ waitingInAll: 4 });
    expect(['a', 'b', 'c', 'd', 'e'].map((visitor) => draw(visitor) === null)).toEqual([false, false, false, false, true]);
  });

  it('go on after a drawing that failed', async () => {
    const { turns, draw } = turnsOf();
    await expect(turns.take('reader', () => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
    await expect(draw('reader')).resolves.toBe('reader');
  });

  it('give one visitor no more than their share of the time, however often they ask', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 300 })), { maxLength: 60 }), async (asked) => {
        const { draw, wait } = turnsOf();
        let [used, passed] = [0, 0];
        for (const [ms, pause] of asked) {
          const drawn = draw('greedy', ms);
          if (drawn !== null) used += ms;
          passed += pause + (drawn === null ? 0 : ms);
          await drawn;
          wait(pause);
        }
        expect(used).toBeLessThanOrEqual(LIMITS.credit + passed * LIMITS.refill + 400);
      }),
    );
  });
});

describe('a visitor', () => {
  it.each([
    [{ remote: '127.0.0.1', forwardedFor: '203.0.113.9', isBehindProxy: false }, '127.0.0.1'],
    [{ remote: '127.0.0.1', forwardedFor: '203.0.113.9', isBehindProxy: true }, '203.0.113.9'],
    [{ remote: '127.0.0.1', forwardedFor: '1.2.3.4, 203.0.113.9', isBehindProxy: true }, '203.0.113.9'],
    [{ remote: '10.0.0.1', forwardedFor: '', isBehindProxy: true }, '10.0.0.1'],
    [{ remote: '::ffff:192.0.2.7', forwardedFor: '', isBehindProxy: false }, '192.0.2.7'],
    [{ remote: '2001:db8:0:7::1', forwardedFor: '', isBehindProxy: false }, '2001:db8:0:7::/64'],
    [{ remote: '2001:0DB8:0000:0007:ffff:ffff:0:1', forwardedFor: '', isBehindProxy: false }, '2001:db8:0:7::/64'],
    [{ remote: '2001:db8::1', forwardedFor: '', isBehindProxy: false }, '2001:db8:0:0::/64'],
    [{ remote: '::1', forwardedFor: '', isBehindProxy: false }, '0:0:0:0::/64'],
  ])('of %j counts as %s', (asked, visitor) => expect(visitorOf(asked)).toBe(visitor));
});

describe('the public site, asked for endless addresses', () => {
  const PLAN = '/ru/plans/order-178';
  const pair = (day: number): string => `${PLAN}/compare/2006-05-01/20${String(10 + Math.floor(day / 28)).padStart(2, '0')}-03-${String((day % 28) + 1).padStart(2, '0')}`;
  const keeperWith = (limits: TurnLimits, stopwatch?: Stopwatch): ReturnType<typeof keepSite> =>
    keepSite([publicationOf(amendedSeed())], { drawing, assets: { css: '/assets/site.css' }, baseUrl: '', clock: () => new Date('2026-11-23T07:00:00Z'), limits, stopwatch });

  it('tells who asks in a sentence of each language, and when to come back', async () => {
    const keeper = keeperWith({ ...LIMITS, waiting: 0 });
    for (const [language, sentence] of [['kk', 'Сұрау тым көп'], ['ru', 'Слишком много запросов'], ['en', 'Too many requests']]) {
      const page = await keeper.page(`/${language}/plans/order-178/2007-01-01`, {}, 'greedy');
      expect([page?.status, page?.headers['Retry-After'], page?.headers['Content-Language']]).toEqual([429, '60', language]);
      expect(wordsOf(page?.identity.toString('utf8') ?? '')).toContain(sentence);
      expect(page?.identity.toString('utf8')).toContain('noindex');
    }
  });

  it('refuses nobody what is drawn already', async () => {
    let spent = 0;
    const keeper = keeperWith(LIMITS, { now: () => 0, spent: () => (spent += 400) });
    await keeper.turn();
    const pages = [];
    for (let day = 0; day < 12; day += 1) pages.push((await keeper.page(pair(day), {}, 'greedy'))?.status);
    expect(pages.slice(0, 2)).toEqual([200, 200]);
    expect(pages).toContain(429);
    expect((await keeper.page(PLAN, {}, 'greedy'))?.status).toBe(200);
    expect((await keeper.page(pair(0), {}, 'greedy'))?.status).toBe(200);
    expect((await keeper.page(pair(20), {}, 'reader'))?.status).toBe(200);
  });

  it('keeps a reader waiting for one page of another’s flood, not for the flood', async () => {
    const keeper = keeperWith({ ...LIMITS, waiting: 50, credit: 1e9 });
    const order: string[] = [];
    const asked = Array.from({ length: 50 }, (_one, day) => keeper.page(pair(day), {}, 'greedy').then(() => order.push('greedy')));
    asked.push(keeper.page('/en/bodies/cec/2007-03-03', {}, 'reader').then(() => order.push('reader')));
    await Promise.all(asked);
    expect(order.indexOf('reader')).toBeLessThanOrEqual(3);
  });

  it('draws nothing for a refusal but the refusal, once', async () => {
    let refusals = 0;
    const counting: typeof drawing.renderBusy = (...asked) => {
      refusals += 1;
      return drawing.renderBusy(...asked);
    };
    const keeper = keepSite([publicationOf(amendedSeed())], {
      drawing: { ...drawing, renderBusy: counting },
      assets: { css: '/assets/site.css' },
      baseUrl: '',
      clock: () => new Date('2026-11-23T07:00:00Z'),
      limits: { ...LIMITS, waiting: 0 },
    });
    await Promise.all(Array.from({ length: 30 }, (_one, day) => keeper.page(pair(day), {}, 'greedy')));
    expect(refusals).toBe(1);
  });
});

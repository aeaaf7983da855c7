import { dateInKazakhstan } from '../../cms/domain/calendar/kazakhstan';
import { addDays } from '../../cms/domain/calendar/iso-date';
import { clientOf, publicClient, type ApiClient } from '../support/api';
import { ownRegister, type RunningRegister } from '../support/server';
import { measureBody } from '../support/wording';

interface Made {
  readonly data: { readonly id: string };
}

const PLAN = '/ru/plans/electronic-elections-2005';
const TODAY = dateInKazakhstan(new Date());
const AHEAD = addDays(TODAY, 40);
const [MOVED, LATER] = ['Организация на местах, перенесено', 'Организация на местах, позже'];

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;
let reader: ApiClient;
let planId: string;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
  reader = publicClient(register);
  planId = String((await editor.get<{ data: { id: string }[] }>('/api/plans')).body.data[0]?.id);
});

afterAll(() => register.stop());

/** An invented amendment of this register's plan, in force from its date. */
async function amend(number: string, date: string, actionRu: string): Promise<void> {
  const order = await editor.post<Made>('/api/orders', { kind: 'prime-minister-order', number, date, titleKk: `№ ${number} өкім` });
  const draft = await editor.post<Made>('/api/amendments', { planId, kind: 'amendment', orderId: order.body.data.id, inForceFrom: date, changesKnown: true });
  await editor.put(`/api/amendments/${draft.body.data.id}/measures/2.3`, measureBody({ actionRu, clause: '1' }));
  expect((await editor.post(`/api/plans/${planId}/publish`, {})).status).toBe(200);
}

describe('an amendment that is recorded and published', () => {
  beforeAll(async () => {
    await amend('12', '2007-02-01', MOVED);
    await amend('7', AHEAD, LATER);
  });

  it('leaves the redaction before it as it was, at its own address', async () => {
    expect((await reader.get(`${PLAN}/2007-01-31`)).text).not.toContain(MOVED);
    expect((await reader.get(`${PLAN}/2007-02-01`)).text).toContain(MOVED);
    expect((await reader.get(PLAN)).text).toContain(MOVED);
  });

  it('stands in the history, and is compared with what was before, word by word', async () => {
    expect((await reader.get(`${PLAN}/history`)).text).toMatch(/№\u00A012/);
    const comparison = await reader.get(`${PLAN}/compare/2006-04-06/2007-02-01`);
    expect(comparison.status).toBe(200);
    expect(comparison.text).toMatch(/<ins>.*перенесено/);
  });

  it('dated ahead, is announced and not yet in force', async () => {
    const page = await reader.get(PLAN);
    expect(page.text).toContain('Изменится с');
    expect(page.text).not.toContain(LATER);
    expect((await reader.get(`${PLAN}/${AHEAD}`)).text).toContain(LATER);
    expect((await reader.get(`${PLAN}.csv`)).text).not.toContain(LATER);
  });

  it('still leaves what Order No. 86 changed unknown', async () => {
    expect((await reader.get(`${PLAN}/history`)).text).toMatch(/№\u00A086(?:(?!№)[\s\S])*что именно изменено, в реестре нет/);
    expect((await reader.get(`${PLAN}/2006-04-05`)).status).toBe(404);
  });

  it('is the same in three languages, in the files and in the API, to the row', async () => {
    const api = await editor.get<{ data: { redaction: { sections: { measures: unknown[] }[] } } }>(`/api/plans/${planId}/view?asOf=2007-02-01`);
    const measures = api.body.data.redaction.sections.flatMap((section) => section.measures).length;
    for (const language of ['kk', 'ru', 'en']) {
      const { text } = await reader.get(`/${language}/plans/electronic-elections-2005/2007-02-01`);
      expect(text.match(/id="measure-/g)).toHaveLength(measures);
    }
    const file = JSON.parse((await reader.get(`${PLAN}/2007-02-01.json`)).text) as { sections: { measures: unknown[] }[] };
    expect(file.sections.flatMap((section) => section.measures)).toHaveLength(measures);
  });
});

interface BodyFile {
  readonly plans: readonly { readonly plan: { readonly slug: string }; readonly parts: readonly { readonly measure: { readonly key: string } }[] }[];
}

interface Line {
  readonly code: string;
  readonly key: string;
  readonly measures: number;
  readonly asLead: number;
  readonly amountTiyn: string | null;
}

describe('one date in the office’s API and in public', () => {
  const fromApi = async (list: string, date: string): Promise<Line[]> =>
    (await editor.get<{ data: Line[] }>(`/api/${list}?asOf=${date}&pageSize=100`)).body.data;
  const published = async <Data>(path: string, date: string): Promise<Data> => JSON.parse((await reader.get(`/ru/${path}/${date}.json`)).text) as Data;

  it.each(['2006-04-06', '2007-01-31', '2007-02-01', TODAY, AHEAD])('on %s gives the same bodies, programmes, rows and tiyn', async (date) => {
    const view = await editor.get<{ data: { totals: { all: { amount: string; measures: number } } } }>(`/api/plans/${planId}/view?asOf=${date}`);
    const { all } = view.body.data.totals;

    const { bodies } = await published<{ bodies: { code: string; measures: number; led: { amount: string; measures: number } }[] }>('bodies', date);
    const inApi = (await fromApi('responsible-bodies', date)).filter(({ measures }) => measures > 0);
    const sorted = (lines: readonly (readonly [string, number, number, string])[]): unknown[] => [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(bodies.map(({ code, measures, led }) => [code, measures, led.measures, led.amount]))).toEqual(
      sorted(inApi.map(({ code, measures, asLead, amountTiyn }) => [code, measures, asLead, amountTiyn ?? '0'])),
    );
    expect(String(bodies.reduce((sum, { led }) => sum + BigInt(led.amount), 0n))).toBe(all.amount);
    expect(bodies.reduce((sum, { led }) => sum + led.measures, 0)).toBe(all.measures);

    const { programmes } = await published<{ programmes: { key: string; sum: { amount: string; measures: number } }[] }>('programmes', date);
    const paying = (await fromApi('budget-programmes', date)).filter(({ measures }) => measures > 0);
    expect(programmes.flatMap(({ key, sum }) => (key === '' ? [] : [[key, sum.measures, sum.amount]])).sort()).toEqual(
      paying.map(({ key, measures, amountTiyn }) => [key, measures, amountTiyn ?? '0']).sort(),
    );
  });

  it('gives each body the measures the API’s list gives it', async () => {
    for (const { code, id } of (await editor.get<{ data: { code: string; id: string }[] }>('/api/responsible-bodies?pageSize=100')).body.data) {
      const list = await editor.get<{ data: { planSlug: string; key: string }[] }>(`/api/measures?asOf=2007-02-01&filter[body]=${id}&pageSize=100`);
      const body = await reader.get(`/ru/bodies/${code}/2007-02-01.json`);
      const parts = body.status === 404 ? [] : (JSON.parse(body.text) as BodyFile).plans.flatMap((plan) => plan.parts.map(({ measure }) => `${plan.plan.slug} ${measure.key}`));
      expect([code, parts.sort()]).toEqual([code, list.body.data.map(({ planSlug, key }) => `${planSlug} ${key}`).sort()]);
    }
  });

  it('shows no draft: a body named by a draft alone has no page', async () => {
    const body = await editor.post<Made>('/api/responsible-bodies', { code: 'drafted-body', nameKk: 'Жоба органы', nameRu: 'Орган проекта', otherSpellings: [] });
    expect([body.status, (await reader.get('/ru/bodies/drafted-body')).status]).toEqual([201, 404]);
    expect((await reader.get('/ru/bodies')).text).not.toContain('Орган проекта');
  });
});

describe('a visitor who asks for endless comparisons at once', () => {
  it('is told to come back later, while a page that is kept is given as ever', async () => {
    const pairs = Array.from({ length: 80 }, (_one, day) => reader.get(`${PLAN}/compare/2006-05-01/${addDays('2009-01-01', day)}`));
    const kept = await reader.get(PLAN);
    const answers = await Promise.all(pairs);
    expect(kept.status).toBe(200);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    const refused = answers.find(({ status }) => status === 429);
    expect([refused?.headers.get('retry-after'), refused?.text.includes('Слишком много запросов')]).toEqual(['60', true]);
    expect((await reader.get(`${PLAN}/compare/2006-05-01/2011-01-01`)).status).toBe(200);
  });
});

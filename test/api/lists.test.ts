import { clientOf, type ApiClient } from '../support/api';
import { sharedRegister } from '../support/server';

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly page: number; readonly pageSize: number; readonly total: number };
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly details: Record<string, unknown> };
}

let official: ApiClient;
let editor: ApiClient;

beforeAll(async () => {
  official = await clientOf(sharedRegister(), 'official');
  editor = await clientOf(sharedRegister(), 'editor');
});

async function numbers(query: string): Promise<unknown[]> {
  const answer = await official.get<Listed>(`/api/measures?${query}`);
  expect(answer.status).toBe(200);
  return answer.body.data.map((row) => row.number);
}

const encoded = encodeURIComponent;

describe('a list', () => {
  it('filters measures by body, deadline, source and words, together', async () => {
    const [cec] = (await official.get<Listed>('/api/responsible-bodies?filter[code]=cec')).body.data;
    expect(await numbers(`filter[body]=${String(cec?.id)}&sort=number:asc`)).toEqual(['1.4', '2.1', '2.2', '3.1']);
    expect(await numbers('filter[due][gte]=2006-01-01&sort=due:asc')).toEqual(['1.1', '1.2']);
    expect(await numbers('filter[source]=local-budget')).toEqual(['2.3']);
    expect(await numbers('filter[kind]=recurring&sort=number:asc')).toEqual(['1.3', '2.4']);
    expect(await numbers(`filter[body]=${String(cec?.id)}&filter[due][lte]=2005-07-31`)).toEqual(['3.1']);
    expect(await numbers('filter[byAgreement]=true&sort=number:desc')).toEqual(['3.1', '2.2', '2.1', '1.4']);
    expect(await numbers('filter[amountTiyn][gte]=1000000000&sort=amountTiyn:desc')).toEqual(['1.2', '2.2']);
  });

  it('takes a role, and agreement, for those of the body asked for, not of whoever else is named', async () => {
    const bodies = (await official.get<Listed>('/api/responsible-bodies')).body.data;
    const id = (code: string): string => String(bodies.find((body) => body.code === code)?.id);
    const numbersOf = (code: string, more: string): Promise<unknown[]> => numbers(`filter[body]=${id(code)}&${more}&sort=number:asc`);
    expect(await numbersOf('cec', 'filter[role]=lead')).toEqual(['2.1', '2.2', '3.1']);
    expect(await numbersOf('cec', 'filter[role]=co-executor')).toEqual(['1.4']);
    expect(await numbersOf('cec', 'filter[lead]=' + id('akims'))).toEqual(['1.4']);
    expect(await numbersOf('akims', 'filter[byAgreement]=true')).toEqual([]);
    expect(await numbersOf('akims', 'filter[byAgreement]=false')).toEqual(['1.3', '1.4', '2.3', '2.4']);
    expect(await numbers('filter[role]=co-executor&sort=number:asc')).toEqual(['1.4', '1.5']);
  });

  it('finds a word typed with Latin look-alikes, as official texts have it, and in any case', async () => {
    const asStored = await numbers(`q=${encoded('тіркелімі')}&sort=number:asc`);
    expect(asStored).toContain('1.2');
    expect(await numbers(`q=${encoded('тiркелiмi')}&sort=number:asc`)).toEqual(asStored);
    expect(await numbers(`q=${encoded('ТІРКЕЛІМІ')}&sort=number:asc`)).toEqual(asStored);
  });

  it('takes signs of pattern matching as the letters they are', async () => {
    expect(await numbers('q=%25')).toEqual([]);
    expect(await numbers('q=_____')).toEqual([]);
    expect(await numbers(`q=${encoded("' or 1=1 --")}`)).toEqual([]);
  });

  it('pages on the server and says how many there are in all', async () => {
    const first = await official.get<Listed>('/api/measures?page=1&pageSize=4&sort=number:asc');
    const third = await official.get<Listed>('/api/measures?page=3&pageSize=4&sort=number:asc');
    const beyond = await official.get<Listed>('/api/measures?page=9&pageSize=4&sort=number:asc');
    const total = first.body.meta.total;
    expect(total).toBeGreaterThanOrEqual(10);
    expect(first.body.data.map((row) => row.number)).toEqual(['1.1', '1.2', '1.3', '1.4']);
    expect(third.body.data.length).toBeGreaterThan(0);
    expect(beyond.body).toMatchObject({ data: [], meta: { total } });
  });

  it('exports every row of a filter, not one page of it', async () => {
    const csv = await official.get('/api/measures/export?format=csv&language=ru&pageSize=1&filter[kind]=period');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.headers.get('content-disposition')).toContain('attachment');
    expect(csv.text.trim().split('\r\n').length).toBeGreaterThanOrEqual(1 + 8);
    const xlsx = await official.get('/api/responsible-bodies/export?format=xlsx');
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
  });

  it('gives the rows of up to 100 ids, and refuses more instead of forgetting the filter', async () => {
    const [row] = (await official.get<Listed>('/api/measures?pageSize=1')).body.data;
    const hundred = [String(row?.id), ...Array.from({ length: 99 }, (_, index) => `none${index}`)];
    const found = await official.get<Listed>(`/api/measures?ids=${hundred.join(',')}`);
    expect(found.body.meta.total).toBe(1);
    const refused = await official.get<Refused>(`/api/measures?ids=${[...hundred, 'one-more'].join(',')}`);
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'too-many-ids' } } });
    const filtered = await official.get<Refused>(`/api/measures?filter[body][in]=${[...hundred, 'x'].join(',')}`);
    expect(filtered).toMatchObject({ status: 400, body: { error: { code: 'too-many-ids' } } });
  });

  it.each([
    ['a draft asked for by status', '/api/measures?status=draft'],
    ['Strapi\'s own filters', '/api/orders?filters[number][$eq]=1'],
    ['Strapi\'s populate', '/api/plans?populate=*'],
    ['a filter of an unknown field', '/api/orders?filter[sourceText]=x'],
    ['a sort by an unknown field', '/api/orders?sort=searchText:asc'],
    ['a sort that is no sort', '/api/orders?sort=number;drop table orders'],
    ['a page of a thousand', '/api/measures?pageSize=1000'],
    ['a day that does not exist', '/api/measures?filter[due][gte]=2005-02-30'],
    ['a date that is none', '/api/measures?asOf=yesterday'],
    ['an unknown operator', '/api/measures?filter[due][like]=2005'],
  ])('refuses %s with a 400 that names it', async (_what, path) => {
    const answer = await official.get<Refused>(path);
    expect(answer.status).toBe(400);
    expect(['unknown-parameter', 'invalid-fields']).toContain(answer.body.error.code);
    expect(JSON.stringify(answer.body.error.details)).toMatch(/status|filters|populate|sourceText|sort|pageSize|due|asOf/);
  });

  it('answers in the language asked for, Kazakh where none is', async () => {
    const path = '/api/measures?status=draft';
    const said = async (language?: 'kk' | 'ru' | 'en'): Promise<string> =>
      (await official.get<Refused>(path, { language })).body.error.message;
    const sentences = [await said('kk'), await said('ru'), await said('en')];
    expect(new Set(sentences).size).toBe(3);
    expect(await said()).toBe(sentences[0]);
  });

  it('never shows an official a draft change-set', async () => {
    const states = async (client: ApiClient): Promise<unknown[]> =>
      (await client.get<Listed>('/api/amendments?pageSize=100')).body.data.map((row) => row.state);
    expect(await states(official)).not.toContain('draft');
    expect((await official.get('/api/amendments?filter[state]=draft')).body).toMatchObject({ data: [] });
    expect((await editor.get('/api/amendments')).status).toBe(200);
  });
});

import { hashOfEntry } from '../../cms/commands/audit';
import { clientOf, type ApiAnswer, type ApiClient } from '../support/api';
import { ownRegister, type RunningRegister } from '../support/server';
import { measureBody } from '../support/wording';

interface One {
  readonly data: { readonly id: string; readonly revision: number; readonly [field: string]: unknown };
}

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

interface Refused {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: { readonly fields: readonly { path: string; code: string; message: string }[]; readonly [key: string]: unknown };
  };
}

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;
let official: ApiClient;
let planId: string;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
  official = await clientOf(register, 'official');
  planId = String((await editor.get<Listed>('/api/plans')).body.data[0]?.id);
});

afterAll(() => register.stop());

async function auditTotal(): Promise<number> {
  return (await editor.get<Listed>('/api/audit-entries?pageSize=1')).body.meta.total;
}

function fieldsOf(answer: ApiAnswer<Refused>): Record<string, string> {
  expect(answer.status).toBe(400);
  expect(answer.body.error.code).toBe('invalid-fields');
  for (const field of answer.body.error.details.fields) expect(field.message.length).toBeGreaterThan(10);
  return Object.fromEntries(answer.body.error.details.fields.map(({ path, code }) => [path, code]));
}

const order = { kind: 'prime-minister-order', number: '99', date: '2010-05-01', titleKk: 'Сынақ өкімі' };

describe('what is entered is validated on the way in', () => {
  it.each([
    ['a body without a name', '/api/responsible-bodies', { code: 'nameless' }, { nameKk: 'required' }],
    ['a body without a code', '/api/responsible-bodies', { nameKk: 'Министрлік' }, { code: 'required' }],
    ['a body whose code another has', '/api/responsible-bodies', { code: 'cec', nameKk: 'Х' }, { code: 'not-unique' }],
    ['a programme of an unknown level', '/api/budget-programmes', { code: '7', level: 'city', nameKk: 'Х' }, { level: 'not-one-of' }],
    ['an order without a number', '/api/orders', { ...order, number: ' ' }, { number: 'required' }],
    ['an order dated 30 February', '/api/orders', { ...order, date: '2010-02-30' }, { date: 'not-a-date' }],
    ['a misspelt field', '/api/orders', { ...order, titelKk: 'Х' }, { titelKk: 'unknown-field' }],
  ])('%s is a 400 that names the field', async (_what, path, body, fields) => {
    const before = await auditTotal();
    expect(fieldsOf(await editor.post<Refused>(path, body))).toEqual(fields);
    expect(await auditTotal()).toBe(before);
  });

  it('an amendment needs its order, a correction its reason', async () => {
    const draft = { planId, inForceFrom: '2007-01-01' };
    expect(fieldsOf(await editor.post('/api/amendments', { ...draft, kind: 'amendment' }))).toEqual({ orderId: 'required' });
    expect(fieldsOf(await editor.post('/api/amendments', { ...draft, kind: 'correction' }))).toEqual({ reason: 'required' });
    expect(
      fieldsOf(await editor.post('/api/amendments', { ...draft, kind: 'amendment', orderId: 'no-such-order' })),
    ).toEqual({ orderId: 'unknown-order' });
  });

  it('says what is wrong in the language of whoever types', async () => {
    const said = async (language: 'kk' | 'ru' | 'en'): Promise<string> =>
      (await editor.post<Refused>('/api/orders', { ...order, number: '' }, { language })).body.error.message;
    expect(new Set([await said('kk'), await said('ru'), await said('en')]).size).toBe(3);
  });
});

describe('a record that is entered', () => {
  it('is changed only by who saw its last revision; the other loses nothing and is told', async () => {
    const created = await editor.post<One>('/api/orders', order);
    expect(created.status).toBe(201);
    const { id, revision } = created.body.data;
    const changed = await editor.put<One>(`/api/orders/${id}`, { ...order, titleKk: 'Бірінші', revision });
    expect(changed.body.data).toMatchObject({ titleKk: 'Бірінші', revision: revision + 1 });
    const late = await editor.put<Refused>(`/api/orders/${id}`, { ...order, titleKk: 'Екінші', revision });
    expect(late).toMatchObject({ status: 409, body: { error: { code: 'stale-revision' } } });
    expect(late.body.error.details.current).toMatchObject({ titleKk: 'Бірінші' });
    expect((await editor.get<One>(`/api/orders/${id}`)).body.data.titleKk).toBe('Бірінші');
    expect((await editor.delete(`/api/orders/${id}`)).status).toBe(200);
    expect((await editor.get(`/api/orders/${id}`)).status).toBe(404);
  });

  it('is not deleted while the record refers to it', async () => {
    const [cec] = (await editor.get<Listed>('/api/responsible-bodies?filter[code]=cec')).body.data;
    const answer = await editor.delete<Refused>(`/api/responsible-bodies/${String(cec?.id)}`);
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'in-use', details: { references: 4 } } } });
  });

  it('is refused to an official, and nothing is written', async () => {
    const before = await auditTotal();
    expect((await official.post('/api/orders', order)).status).toBe(403);
    expect((await official.put(`/api/plans/${planId}`, {})).status).toBe(403);
    expect((await official.post(`/api/plans/${planId}/publish`, {})).status).toBe(403);
    expect(await auditTotal()).toBe(before);
  });
});

describe('a draft change-set', () => {
  let draft: One['data'];

  beforeAll(async () => {
    const opened = await editor.post<One>('/api/amendments', {
      planId,
      kind: 'correction',
      reason: 'Баспа қатесі',
      inForceFrom: '2006-04-06',
    });
    expect(opened.status).toBe(201);
    draft = opened.body.data;
  });

  const path = (key: string): string => `/api/amendments/${draft.id}/measures/${key}`;

  it.each([
    ['a due day before its start', { deadline: { ...(measureBody().deadline as object), due: '2005-06-30' } }, { 'deadline.due': 'due-before-start' }],
    ['a negative amount', { fundingLines: [{ source: 'local-budget', amountTiyn: '-500' }] }, { 'fundingLines.0.amountTiyn': 'negative-amount' }],
    ['an amount in tenge with a comma', { fundingLines: [{ source: 'local-budget', amountTiyn: '5,5' }] }, { 'fundingLines.0.amountTiyn': 'not-an-amount' }],
    ['an amount as a number, which JSON would round', { fundingLines: [{ source: 'local-budget', amountTiyn: 500 }] }, { 'fundingLines.0.amountTiyn': 'not-an-amount' }],
    ['an unknown programme', { fundingLines: [{ source: 'republican-budget', programme: 'republican-999' }] }, { 'fundingLines.0.programme': 'unknown-programme' }],
    ['an unknown body', { executors: [{ body: 'nobody' }] }, { 'executors.0.body': 'unknown-body' }],
    ['no words at all', { actionKk: '', actionRu: null }, { actionKk: 'required' }],
  ])('refuses a measure with %s, naming the field', async (_what, changes, fields) => {
    expect(fieldsOf(await editor.put<Refused>(path('2.3'), measureBody(changes)))).toEqual(fields);
    const view = await editor.get<{ data: unknown }>(`/api/plans/${planId}/draft`);
    expect(JSON.stringify(view.body.data)).not.toContain(draft.id + '-');
  });

  it('holds the new words for editors, and leaves what is in force untouched', async () => {
    const saved = await editor.put<{ data: { wording: string } }>(path('2.3'), measureBody({ actionRu: 'Исправлено' }));
    expect(saved.status).toBe(200);
    const drafted = await editor.get<unknown>(`/api/plans/${planId}/view?state=draft`);
    expect(drafted.text).toContain('Исправлено');
    expect((await editor.get(`/api/plans/${planId}/view`)).text).not.toContain('Исправлено');
    expect((await official.get(`/api/plans/${planId}/view`)).text).not.toContain('Исправлено');
    expect((await official.get(`/api/plans/${planId}/view?state=draft`)).status).toBe(403);
    expect((await official.get('/api/measures?q=%D0%B8%D1%81%D0%BF%D1%80%D0%B0%D0%B2%D0%BB%D0%B5%D0%BD%D0%BE')).body).toMatchObject({
      data: [],
    });
  });

  it('refuses the second of two editors who started from the same words', async () => {
    const view = await editor.get<{ data: { view: { redaction: { sections: { measures: { key: string; id: string }[] }[] } } } }>(
      `/api/plans/${planId}/draft`,
    );
    const held = view.body.data.view.redaction.sections.flatMap((section) => section.measures);
    const basedOn = held.find((measure) => measure.key === '2.1')?.id;
    expect((await editor.put(path('2.1'), measureBody({ number: '2.1', basedOn }))).status).toBe(200);
    const late = await editor.put<Refused>(path('2.1'), measureBody({ number: '2.1', basedOn }));
    expect(late).toMatchObject({ status: 409, body: { error: { code: 'stale-revision' } } });
  });

  it('reads a deadline from its words where no other is given', async () => {
    const body = measureBody({ deadline: { text: '2006 жылғы 4-тоқсан' }, deadlineTextKk: '2006 жылғы 4-тоқсан' });
    expect((await editor.put(path('2.2'), { ...body, number: '2.2' })).status).toBe(200);
    expect((await editor.get(`/api/plans/${planId}/view?state=draft`)).text).toContain('"due":"2006-12-31"');
  });

  it('adds a measure under a key of its own, and takes it back without trace', async () => {
    const added = await editor.post<{ data: { key: string } }>(
      `/api/amendments/${draft.id}/measures`,
      measureBody({ number: '2.3' }),
    );
    expect(added).toMatchObject({ status: 201, body: { data: { key: '2.3-2' } } });
    expect((await editor.delete(path('2.3-2'))).status).toBe(200);
    expect((await editor.get(`/api/plans/${planId}/view?state=draft`)).text).not.toContain('"key":"2.3-2"');
  });

  it('repeals a published measure in the draft only', async () => {
    expect((await editor.delete(path('3.1'))).status).toBe(200);
    expect((await editor.get(`/api/plans/${planId}/view?state=draft`)).text).not.toContain('"key":"3.1"');
    expect((await editor.get(`/api/plans/${planId}/view`)).text).toContain('"key":"3.1"');
  });

  it('is withdrawn whole, and the plan is as it was', async () => {
    const before = (await editor.get(`/api/plans/${planId}/view`)).text;
    expect((await editor.delete(`/api/amendments/${draft.id}`)).status).toBe(200);
    expect((await editor.get<{ data: { changeSet: unknown } }>(`/api/plans/${planId}/draft`)).body.data.changeSet).toBeNull();
    expect((await editor.get(`/api/plans/${planId}/view`)).text).toBe(before);
    expect((await editor.put(path('2.3'), measureBody())).status).toBe(404);
  });
});

describe('the audit', () => {
  it('is a chain: each entry carries the hash of the one before, and its own is of what it says', async () => {
    const { data } = (await editor.get<Listed>('/api/audit-entries?sort=sequence:asc&pageSize=100')).body;
    expect(data.length).toBeGreaterThan(10);
    let previous = '0'.repeat(64);
    for (const { id: _id, hash, ...entry } of data) {
      expect(entry.previousHash).toBe(previous);
      expect(hashOfEntry(entry)).toBe(hash);
      previous = String(hash);
    }
  });

  it('says who did what, before and after', async () => {
    const { data } = (await editor.get<Listed>('/api/audit-entries?filter[verb]=update-order')).body;
    expect(data[0]).toMatchObject({
      actor: 'editor@zhospar.localhost',
      before: { titleKk: 'Сынақ өкімі' },
      after: { titleKk: 'Бірінші' },
    });
  });
});

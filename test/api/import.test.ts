import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientOf, publicClient, type ApiClient } from '../support/api';
import { sharedRegister } from '../support/server';

interface Imported {
  readonly data: { readonly orderId: string; readonly planId: string; readonly isNew: boolean; readonly measures: number };
}

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

const seed = readFileSync(join(__dirname, '../../../shared/seed/order-178.kk.txt'), 'utf8');
/** The same text under another number: an order the register does not hold. */
const text = seed.replaceAll('178-ө', '7-ө');

let editor: ApiClient;
let imported: Imported['data'];

beforeAll(async () => {
  editor = await clientOf(sharedRegister(), 'editor');
  const answer = await editor.post<Imported>('/api/orders/import', { text, fileName: 'order-7.txt', language: 'kk' });
  expect(answer.status).toBe(201);
  imported = answer.body.data;
});

afterAll(async () => {
  const { data } = (await editor.get<Listed>(`/api/amendments?filter[planId]=${imported.planId}&filter[kind]=enactment`)).body;
  for (const draft of data) await editor.delete(`/api/amendments/${String(draft.id)}`);
});

describe('an order that is imported', () => {
  it('is a draft: in the office for editors, nowhere in public', async () => {
    expect(imported).toMatchObject({ isNew: true, measures: 10 });
    const draft = await editor.get(`/api/plans/${imported.planId}/draft`);
    expect(draft.body).toMatchObject({ data: { changeSet: { kind: 'enactment', state: 'draft' }, isPublishable: true } });
    expect((await editor.get(`/api/plans/${imported.planId}/view`)).status).toBe(404);
    const official = await clientOf(sharedRegister(), 'official');
    expect((await official.get<Listed>(`/api/plans?ids=${imported.planId}`)).body.meta.total).toBe(0);
    expect((await official.get<Listed>('/api/orders?filter[number]=7-%D3%A9')).body.meta.total).toBe(0);
    expect((await publicClient(sharedRegister()).get('/kk')).text).not.toContain('№ 7-ө');
  });

  it('is matched with the bodies and programmes the register holds: none is entered twice', async () => {
    const bodies = (await editor.get<Listed>('/api/responsible-bodies?pageSize=100')).body.data;
    expect(bodies.map((body) => body.code).sort()).toEqual([
      'agency-informatization-communications',
      'akims',
      'cec',
      'ministry-of-justice',
      'presidential-administration',
    ]);
    expect((await editor.get<Listed>('/api/budget-programmes')).body.meta.total).toBe(3);
  });

  it('a second time makes no second copy', async () => {
    const again = await editor.post<Imported>('/api/orders/import', { text, fileName: 'again.txt', language: 'kk' });
    expect(again.body.data).toMatchObject({ orderId: imported.orderId, planId: imported.planId, isNew: false });
  });

  it('in another text is refused while the register holds its plan', async () => {
    const answer = await editor.post('/api/orders/import', { text: `${text}\n`, fileName: 'other.txt' });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid-fields', details: { fields: [{ path: 'text', code: 'not-unique' }] } } },
    });
  });

  it('takes the order that amended it from the record: Order No. 86 is there once', async () => {
    expect((await editor.get<Listed>('/api/orders?filter[number]=86')).body.meta.total).toBe(1);
  });

  it('is withdrawn whole, its order with it, as if it had not been imported', async () => {
    const other = await editor.post<Imported>('/api/orders/import', { text: seed.replaceAll('178-ө', '8-ө') });
    const { planId, orderId } = other.body.data;
    const [draft] = (await editor.get<Listed>(`/api/amendments?filter[planId]=${planId}&filter[kind]=enactment`)).body.data;
    expect((await editor.delete(`/api/amendments/${String(draft?.id)}`)).status).toBe(200);
    expect((await editor.get(`/api/plans/${planId}`)).status).toBe(404);
    expect((await editor.get(`/api/orders/${orderId}`)).status).toBe(404);
    expect((await editor.get<Listed>(`/api/amendments?filter[planId]=${planId}`)).body.meta.total).toBe(0);
  });

  it.each([
    ['no order', 'Бұл жерде жоспар жоқ.'],
    ['an order without a table', text.slice(0, text.indexOf('\tР/с'))],
  ])('is refused where the text is %s, saying what was not found', async (_what, unreadable) => {
    const before = (await editor.get<Listed>('/api/audit-entries?pageSize=1')).body.meta.total;
    const answer = await editor.post('/api/orders/import', { text: unreadable });
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'file-unreadable' } } });
    expect(answer.text).toContain('measures');
    expect((await editor.get<Listed>('/api/audit-entries?pageSize=1')).body.meta.total).toBe(before);
  });
});

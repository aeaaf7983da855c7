import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientOf, publicClient, type ApiClient } from '../support/api';
import { accept, confirmAll, importText, readText, upload, whenRead, type Accepted } from '../support/imports';
import { sharedRegister } from '../support/server';

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

const seed = readFileSync(join(__dirname, '../../../shared/seed/order-178.kk.txt'), 'utf8');
/** The same text under another number: an order the register does not hold. */
const text = seed.replaceAll('178-ө', '7-ө');

let editor: ApiClient;
let imported: Accepted & { readonly importId: string };

beforeAll(async () => {
  editor = await clientOf(sharedRegister(), 'editor');
  imported = await importText(editor, text, 'order-7.txt');
});

afterAll(async () => {
  const { data } = (await editor.get<Listed>(`/api/amendments?filter[planId]=${imported.planId}&filter[kind]=enactment`)).body;
  for (const draft of data) await editor.delete(`/api/amendments/${String(draft.id)}`);
});

describe('an order that is imported', () => {
  it('is a draft: in the office for editors, nowhere in public', async () => {
    expect(imported.isNew).toBe(true);
    const draft = await editor.get<{ data: { view: { redaction: { sections: { measures: unknown[] }[] } } } }>(`/api/plans/${imported.planId}/draft`);
    expect(draft.body).toMatchObject({ data: { changeSet: { kind: 'enactment', state: 'draft' }, isPublishable: true } });
    expect(draft.body.data.view.redaction.sections.flatMap(({ measures }) => measures)).toHaveLength(10);
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
    const again = await upload(editor, text, 'again.txt', 'kk');
    expect(again).toMatchObject({ status: 200, body: { data: { id: imported.importId, state: 'accepted', planId: imported.planId } } });
    const accepted = await accept(editor, imported.importId);
    expect(accepted.body.data).toEqual({ orderId: imported.orderId, planId: imported.planId, isNew: false });
    expect((await editor.get<Listed>('/api/orders?filter[number]=7-%D3%A9')).body.meta.total).toBe(1);
  });

  it('in another text is refused while the register holds its plan', async () => {
    const { id } = await readText(editor, `${text}\n`, 'other.txt');
    await confirmAll(editor, id);
    expect(await accept(editor, id)).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid-fields', details: { fields: [{ path: 'text', code: 'not-unique' }] } } },
    });
    expect((await editor.delete(`/api/imports/${id}`)).status).toBe(200);
  });

  it('that the register was first filled with is that order, though it comes as a file of its own', async () => {
    const accepted = await importText(editor, seed, 'order-178.kk.txt');
    const [order] = (await editor.get<Listed>('/api/orders?filter[number]=178-%D3%A9')).body.data;
    expect(accepted).toMatchObject({ orderId: order?.id, isNew: false });
    expect((await editor.get<Listed>('/api/plans')).body.data.filter(({ orderId }) => orderId === order?.id)).toHaveLength(1);
  });

  it('takes the order that amended it from the record: Order No. 86 is there once', async () => {
    expect((await editor.get<Listed>('/api/orders?filter[number]=86')).body.meta.total).toBe(1);
  });

  it('is withdrawn whole, its order with it, as if it had not been imported', async () => {
    const { planId, orderId, importId } = await importText(editor, seed.replaceAll('178-ө', '8-ө'));
    const [draft] = (await editor.get<Listed>(`/api/amendments?filter[planId]=${planId}&filter[kind]=enactment`)).body.data;
    expect((await editor.delete(`/api/amendments/${String(draft?.id)}`)).status).toBe(200);
    expect((await editor.get(`/api/plans/${planId}`)).status).toBe(404);
    expect((await editor.get(`/api/orders/${orderId}`)).status).toBe(404);
    expect((await editor.get<Listed>(`/api/amendments?filter[planId]=${planId}`)).body.meta.total).toBe(0);
    expect(await upload(editor, seed.replaceAll('178-ө', '8-ө'), 'again.txt')).toMatchObject({ status: 200, body: { data: { id: importId, state: 'in-review', planId: null } } });
    const anew = (await accept(editor, importId)).body.data;
    expect(anew).toMatchObject({ isNew: true });
    const [second] = (await editor.get<Listed>(`/api/amendments?filter[planId]=${anew.planId}&filter[kind]=enactment`)).body.data;
    expect((await editor.delete(`/api/amendments/${String(second?.id)}`)).status).toBe(200);
  });

  it.each([
    ['no order', 'Бұл жерде жоспар жоқ.'],
    ['an order without a table', text.slice(0, text.indexOf('\tР/с'))],
  ])('is refused where the text is %s, saying what was not found', async (_what, unreadable) => {
    const before = (await editor.get<Listed>('/api/orders')).body.meta.total;
    const { id } = (await upload(editor, unreadable, 'no-plan.txt')).body.data;
    const { state, problem } = await whenRead(editor, id);
    expect([state, problem?.code]).toEqual(['failed', 'source-without-table']);
    expect(problem?.message).toMatch(/кесте/);
    expect((await accept(editor, id)).status).toBe(409);
    expect((await editor.get<Listed>('/api/orders')).body.meta.total).toBe(before);
    await editor.delete(`/api/imports/${id}`);
  });
});

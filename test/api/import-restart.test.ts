import { held } from '../../cms/domain/review/decisions';
import { clientOf, type ApiClient } from '../support/api';
import { accept, confirmAll, decide, fieldsIn, progressIn, readText, upload, whenRead, type OneImport } from '../support/imports';
import { longOrder } from '../support/long-order';
import { seedSource } from '../support/seed-source';
import { secondServer, type SecondServer } from '../support/second-server';
import { ownRegister, type RunningRegister } from '../support/server';

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

let register: RunningRegister & { stop: () => Promise<void> };
let server: SecondServer;
let editor: ApiClient;

beforeAll(async () => {
  register = await ownRegister();
  await startAgain();
});

afterAll(async () => {
  await server.kill();
  await register.stop();
});

/** The server a person works with; a power cut ends it, and another is started. */
async function startAgain(): Promise<void> {
  server = await secondServer(register);
  editor = await clientOf(server, 'editor');
}

async function powerCut(): Promise<void> {
  await server.kill();
  await startAgain();
}

describe('when the server is cut off and started again', () => {
  it('a half-done review is as it was left, for whoever opens it', async () => {
    const record = await readText(editor, seedSource().replaceAll('178-ө', '60-ө'));
    const said = await decide(editor, record.id, [['plan.title', 'confirmed'], ['measures.0.action', 'corrected', 'Түзетілген іс-шара']]);
    await powerCut();
    const left = (await editor.get<OneImport>(`/api/imports/${record.id}`)).body.data;
    expect(left).toMatchObject({ state: 'in-review', decisions: said.body.data.decisions });
    expect(left.reading).toEqual(record.reading);
    const beside = await clientOf(register, 'editor');
    const other = (await beside.get<OneImport>(`/api/imports/${record.id}`)).body.data;
    expect([...held(other.decisions).keys()]).toEqual(['plan.title', 'measures.0.action']);
    expect(progressIn(other)).toEqual(progressIn(left));
  });

  it('a file that was being read is read from its start', async () => {
    const { id } = (await upload(editor, longOrder('61-ө', 3_000), 'cut-off.txt')).body.data;
    await powerCut();
    const record = await whenRead(editor, id, 90);
    expect(record.state).toBe('in-review');
    expect(record.reading.measures).toHaveLength(3_000);
    expect(fieldsIn(record).length).toBeGreaterThan(20_000);
  }, 180_000);

  it('in the middle of accepting, there is one order and one plan, or none yet; accepting again makes it one', async () => {
    const { id } = await readText(editor, longOrder('62-ө', 1_500), 'long.txt');
    await confirmAll(editor, id);
    for (const delay of [50, 400]) {
      const accepting = accept(editor, id).catch(() => null);
      await new Promise((done) => setTimeout(done, delay));
      await powerCut();
      await accepting;
      const orders = (await editor.get<Listed>('/api/orders?filter[number]=62-%D3%A9')).body;
      const { state, orderId } = (await editor.get<OneImport>(`/api/imports/${id}`)).body.data;
      expect([state, orders.data.map((order) => order.id)]).toEqual(state === 'accepted' ? ['accepted', [orderId]] : ['in-review', []]);
    }
    const { orderId, planId } = (await accept(editor, id)).body.data;
    expect((await editor.get<Listed>('/api/orders?filter[number]=62-%D3%A9')).body.data.map((order) => order.id)).toEqual([orderId]);
    expect((await editor.get<Listed>(`/api/plans?filter[orderId]=${orderId}`)).body.data.map((plan) => plan.id)).toEqual([planId]);
  }, 180_000);
});

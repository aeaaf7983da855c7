import { held, progressOf } from '../../cms/domain/review/decisions';
import { clientOf, type ApiClient } from '../support/api';
import { accept, decide, fieldsIn, upload, whenRead, type ImportRecord, type OneImport } from '../support/imports';
import { longOrder } from '../support/long-order';
import { ownRegister, type RunningRegister } from '../support/server';

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
});

afterAll(() => register.stop());

const again = async (id: string): Promise<ImportRecord> => (await editor.get<OneImport>(`/api/imports/${id}`)).body.data;

/** How long a piece of work takes, in milliseconds. */
async function clock(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

describe('an act of ten thousand rows', () => {
  it('is read, confirmed at one stroke, and made a draft, each in seconds', async () => {
    const { id } = (await upload(editor, longOrder('50-ө', 10_000), 'long.txt')).body.data;
    const reading = await clock(() => whenRead(editor, id, 120));
    const fetching = await clock(() => again(id));
    const record = await again(id);
    const fields = fieldsIn(record);
    expect(record.reading.measures).toHaveLength(10_000);
    const batches = Array.from({ length: Math.ceil(fields.length / 20_000) }, (_one, at) => fields.slice(at * 20_000, (at + 1) * 20_000));
    const confirming = await clock(async () => {
      for (const batch of batches) expect((await decide(editor, id, batch.map(({ path }) => [path, 'confirmed']))).status).toBe(200);
    });
    expect(progressOf(fields, held((await again(id)).decisions))).toMatchObject({ certainOpen: 0, doubtfulOpen: 0 });
    const accepting = await clock(async () => expect((await accept(editor, id)).status).toBe(200));
    // Seconds each where nothing else runs; the limit is for a machine that is busy with other tests.
    for (const took of [reading, fetching, confirming, accepting]) expect(took).toBeLessThan(90_000);
  }, 400_000);
});


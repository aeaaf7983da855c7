import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { openText } from '../../cms/sources/open-source';
import { clientOf, type ApiClient } from '../support/api';
import { importText, upload, whenRead } from '../support/imports';
import { ownRegister } from '../support/server';
import { asDocx, seedAsRows } from '../support/source-forms';

const PLANS = join(__dirname, '../../../shared/corpus/plans');
const source = (name: string): string => readFileSync(join(PLANS, name), 'utf8');

let register: Awaited<ReturnType<typeof ownRegister>>;
let editor: ApiClient;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
}, 180_000);
afterAll(() => register.stop());

function docx(): Promise<Buffer> {
  const text = source('d01_1997_shagyn_rus.txt');
  return Promise.resolve(asDocx(openText(text, 'act.txt').document));
}

function xlsx(): Promise<Buffer> {
  const rows = seedAsRows().map((texts) => texts.map((value) => ({ value })));
  const written = writeXlsxFile([{ data: rows, sheet: 'Лист1' }] as unknown as Parameters<typeof writeXlsxFile>[0]);
  return (written as unknown as { toBuffer: () => Promise<Buffer> }).toBuffer();
}

describe('files that are no text', () => {
  test.each([
    ['docx', docx, 10],
    ['xlsx', xlsx, 10],
  ] as const)('a .%s file is read by the running server, measure by measure', async (ending, write, measures) => {
    const { body } = await upload(editor, await write(), `plan.${ending}`);
    const read = await whenRead(editor, body.data.id);
    expect([read.state, read.problem]).toEqual(['in-review', null]);
    expect(read.reading.measures).toHaveLength(measures);
    expect((await editor.delete(`/api/imports/${read.id}`)).status).toBeLessThan(300);
  });
});

describe('an act that was repealed', () => {
  test('is held from its own date, and its repeal changed no word of it', async () => {
    const { planId } = await importText(editor, source('d01_1997_shagyn_rus.txt'), 'repealed.txt');
    const { data } = (await editor.get<{ data: Record<string, unknown>[] }>(`/api/amendments?filter[planId]=${planId}&sort=inForceFrom:asc`)).body;
    expect(data.map(({ kind, inForceFrom, changesKnown }) => [kind, inForceFrom, changesKnown])).toEqual([
      ['enactment', '1997-05-27', true],
      ['repeal', '2004-09-29', true],
    ]);
    const plan = (await editor.get<{ data: Record<string, unknown> }>(`/api/plans/${planId}`)).body.data;
    expect([plan.heldFrom, plan.status]).toEqual(['1997-05-27', 'repealed']);
  });
});

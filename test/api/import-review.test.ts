import { held } from '../../cms/domain/review/decisions';
import type { Decision } from '../../cms/domain/review/review';
import { clientOf, type ApiClient } from '../support/api';
import {
  accept,
  decide,
  fieldsIn,
  progressIn,
  readText,
  upload,
  whenRead,
  type ImportRecord,
  type OneImport,
} from '../support/imports';
import { seedSource } from '../support/seed-source';
import { ownRegister, type RunningRegister } from '../support/server';

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

interface Refused {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: { readonly current?: readonly Decision[]; readonly fields?: readonly { path: string; code: string; message: string }[]; readonly [key: string]: unknown };
  };
}

const seed = seedSource();
const act = (number: string): string => seed.replaceAll('178-ө', number);

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
});

afterAll(() => register.stop());

const again = async (id: string): Promise<ImportRecord> => (await editor.get<OneImport>(`/api/imports/${id}`)).body.data;
const problemsOf = (body: Refused): Record<string, string> => Object.fromEntries((body.error.details.fields ?? []).map(({ path, code }) => [path, code]));

describe('a file handed in', () => {
  it('is read while the office waits, and its reading, source and fields are there to review', async () => {
    const answer = await upload(editor, act('10-ө'), 'order-10.txt', 'kk');
    expect(answer).toMatchObject({ status: 201, body: { data: { state: 'reading', fileName: 'order-10.txt', startedBy: register.accounts.editor.identifier } } });
    const read = await whenRead(editor, answer.body.data.id);
    expect(read).toMatchObject({ state: 'in-review', kind: 'text', language: 'kk', problem: null, decisions: [] });
    expect(read.source.text).toBe(act('10-ө'));
    expect(read.reading.measures).toHaveLength(10);
    expect(Object.keys(read.bodies as object)).toContain('ministry-of-justice');
    const { certainOpen, doubtfulOpen } = progressIn(read);
    const [row] = (await editor.get<Listed>(`/api/imports?ids=${read.id}`)).body.data;
    expect(row).toMatchObject({ decided: 0, open: certainOpen + doubtfulOpen, doubtfulOpen, orderNumber: '10-ө', orderDate: '2005-06-27' });
  });

  it('is kept as it was received, whatever letters it is in', async () => {
    const bytes = Buffer.from([0xcf, 0xeb, 0xe0, 0xed, 0x20, 0xec, 0xe5, 0xf0, 0x0d, 0x0a, 0xff]);
    const { id } = (await upload(editor, bytes, 'план "2005".txt')).body.data;
    const file = await fetch(`${register.address}/api/imports/${id}/file`, { headers: editorHeaders() });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;.*filename\*=UTF-8''/);
  });

  it('is taken as bytes, whatever type its sender says it has', async () => {
    const { id } = (await editor.request<OneImport>('POST', '/api/imports?fileName=page.html', { bytes: Buffer.from('<p>\xd0\xc4</p>', 'latin1'), headers: { 'content-type': 'text/html' } })).body.data;
    const file = await fetch(`${register.address}/api/imports/${id}/file`, { headers: editorHeaders() });
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).toBe('<p>\xd0\xc4</p>');
  });

  it('of nothing, or without a name, is refused', async () => {
    expect(await upload(editor, '', 'empty.txt')).toMatchObject({ status: 422, body: { error: { code: 'source-empty' } } });
    expect(problemsOf((await upload(editor, 'x', ' ')).body as unknown as Refused)).toEqual({ fileName: 'required' });
    const english = await editor.request('POST', '/api/imports?fileName=x.txt&language=en', { bytes: Buffer.from('x') });
    expect(problemsOf(english.body as Refused)).toEqual({ language: 'not-one-of' });
  });

  it('over 20 MB is cut off, announced or not, and nothing of it is kept', async () => {
    const before = (await editor.get<Listed>('/api/imports?pageSize=1')).body.meta.total;
    const announced = await upload(editor, new Uint8Array(21 * 1024 * 1024), 'large.txt');
    expect(announced).toMatchObject({ status: 413, body: { error: { code: 'source-too-large' } } });
    const piece = new Uint8Array(1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream({
      pull(stream) {
        sent += 1;
        if (sent > 60) stream.close();
        else stream.enqueue(piece);
      },
    });
    const unannounced = await editor.request('POST', '/api/imports?fileName=endless.txt', { bytes: endless });
    expect(unannounced).toMatchObject({ status: 413, body: { error: { code: 'source-too-large' } } });
    expect((await editor.get<Listed>('/api/imports?pageSize=1')).body.meta.total).toBe(before);
  });

  it('that cannot be read says why, in the language of whoever looks, and what to do', async () => {
    const { id } = (await upload(editor, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200)]), 'plan.pdf')).body.data;
    expect(await whenRead(editor, id)).toMatchObject({ state: 'failed', problem: { code: 'source-kind-unknown' } });
    const said = async (language: 'kk' | 'ru' | 'en') => (await editor.get<OneImport>(`/api/imports/${id}`, { language })).body.data.problem?.message;
    const sentences = [await said('kk'), await said('ru'), await said('en')];
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/\.docx/);
    expect(await accept(editor, id)).toMatchObject({ status: 409, body: { error: { code: 'not-in-review', details: { state: 'failed' } } } });
  });

  it('twice at once is one import', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, (_one, index) => upload(editor, act('11-ө'), `copy-${index}.txt`)));
    expect(new Set(answers.map(({ body }) => body.data.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
  });

  it('again after it was discarded starts anew; what was said of it before stays written down', async () => {
    const first = await readText(editor, act('12-ө'));
    await decide(editor, first.id, [['plan.title', 'confirmed']]);
    expect((await editor.delete(`/api/imports/${first.id}`)).status).toBe(200);
    expect(await decide(editor, first.id, [['order.title', 'confirmed']])).toMatchObject({ status: 409, body: { error: { code: 'not-in-review' } } });
    const second = await readText(editor, act('12-ө'));
    expect(second.id).not.toBe(first.id);
    expect(second.decisions).toEqual([]);
    expect((await again(first.id)).decisions).toHaveLength(1);
    const verbs = (await editor.get<Listed>(`/api/audit-entries?filter[recordId]=${first.id}&sort=sequence:asc`)).body.data.map(({ verb }) => verb);
    expect(verbs).toEqual(['start-import', 'read-import', 'record-decisions', 'discard-import']);
  });
});

describe('what people say of its fields', () => {
  let record: ImportRecord;

  beforeAll(async () => {
    record = await readText(editor, act('20-ө'));
  });

  it('is kept with who said it and when, and counted', async () => {
    const answer = await decide(editor, record.id, [['order.title', 'confirmed'], ['measures.0.number', 'corrected', '1.1а']]);
    expect(answer.body.data.decisions).toMatchObject([
      { sequence: 1, path: 'order.title', kind: 'confirmed', by: register.accounts.editor.identifier },
      { sequence: 2, path: 'measures.0.number', kind: 'corrected', value: '1.1а' },
    ]);
    const now = await again(record.id);
    expect(now.decisions).toEqual(answer.body.data.decisions);
    const { decided, certainOpen, doubtfulOpen } = progressIn(now);
    const [row] = (await editor.get<Listed>(`/api/imports?ids=${record.id}`)).body.data;
    expect(row).toMatchObject({ decided, open: certainOpen + doubtfulOpen, doubtfulOpen });
    const later = await editor.get<{ data: { decisions: Decision[] } }>(`/api/imports/${record.id}/decisions?after=1`);
    expect(later.body.data.decisions.map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('on different fields at once is all kept; on one field the second is told what the first said', async () => {
    const paths = fieldsIn(record).map(({ path }) => path).filter((path) => path.startsWith('measures.1.'));
    const answers = await Promise.all(paths.map((path) => decide(editor, record.id, [[path, 'confirmed']])));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    const same = await Promise.all(['бір', 'екі'].map((value) => decide(editor, record.id, [['plan.title', 'corrected', value], [`measures.2.${value === 'бір' ? 'action' : 'number'}`, 'confirmed']])));
    expect(same.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [kept, refused] = same[0]?.status === 200 ? [same[0], same[1]] : [same[1], same[0]];
    const { error } = refused?.body as unknown as Refused;
    expect(error.code).toBe('stale-decision');
    expect(error.details.current).toEqual([kept?.body.data.decisions[0]]);
    const decided = held((await again(record.id)).decisions);
    expect([decided.has('measures.2.action'), decided.has('measures.2.number')].filter(Boolean)).toHaveLength(1);
  });

  it('replaces what the same person saw, is taken back, and said anew', async () => {
    const path = 'measures.3.action';
    const [first] = (await decide(editor, record.id, [[path, 'confirmed']])).body.data.decisions;
    expect((await decide(editor, record.id, [[path, 'corrected', 'басқа', null]])).status).toBe(409);
    const [second] = (await decide(editor, record.id, [[path, 'corrected', 'басқа', first?.sequence ?? null]])).body.data.decisions;
    const [third] = (await decide(editor, record.id, [[path, 'reopened', undefined, second?.sequence ?? null]])).body.data.decisions;
    expect(held((await again(record.id)).decisions).has(path)).toBe(false);
    expect((await decide(editor, record.id, [[path, 'confirmed', undefined, null]])).status).toBe(200);
    expect(third?.kind).toBe('reopened');
    const now = await again(record.id);
    const [row] = (await editor.get<Listed>(`/api/imports?ids=${record.id}`)).body.data;
    expect(row).toMatchObject({ decided: progressIn(now).decided });
  });

  it('of a removed row counts for all its fields, and for none once the row is back', async () => {
    const before = progressIn(await again(record.id));
    const [removed] = (await decide(editor, record.id, [['measures.9', 'removed']])).body.data.decisions;
    const own = fieldsIn(record).filter(({ unit, index }) => unit === 'measures' && index === 9).length;
    const [row] = (await editor.get<Listed>(`/api/imports?ids=${record.id}`)).body.data;
    expect(row?.decided).toBe(before.decided + own);
    await decide(editor, record.id, [['measures.9', 'reopened', undefined, removed?.sequence ?? null]]);
    const [back] = (await editor.get<Listed>(`/api/imports?ids=${record.id}`)).body.data;
    expect(back?.decided).toBe(before.decided);
  });

  it.each([
    ['a field there is none of', 'measures.99.action', 'confirmed', undefined, 'measures.99.action unknown-field'],
    ['a field under a name of JavaScript', '__proto__', 'confirmed', undefined, '__proto__ unknown-field'],
    ['the removal of a field', 'measures.4.action', 'removed', undefined, 'measures.4.action not-one-of'],
    ['a correction without a value', 'measures.4.action', 'corrected', undefined, 'measures.4.action required'],
    ['a kind of act there is none of', 'order.kind', 'corrected', 'letter', 'order.kind not-one-of'],
    ['30 February', 'order.date', 'corrected', '2005-02-30', 'order.date not-a-date'],
    ['a section the act has not', 'measures.4.section', 'corrected', 7, 'measures.4.section not-one-of'],
    ['a deadline due before its start', 'measures.4.deadline', 'corrected', { text: 'x', kind: 'period', precision: 'quarter', start: '2006-04-01', due: '2006-03-31', recurrence: null, from: null, until: null, onRequestOf: [], parts: [] }, 'measures.4.deadline.due due-before-start'],
    ['a body the register does not know', 'measures.4.executors', 'corrected', [{ name: 'Орган', byAgreement: false, body: 'no-such-body' }], 'measures.4.executors.0.body unknown-body'],
    ['an executor without a name', 'measures.4.executors', 'corrected', [{ name: ' ', byAgreement: false }], 'measures.4.executors.0.name required'],
    ['a negative amount', 'measures.4.funding', 'corrected', { text: '', source: 'local-budget', amountTenge: '-5', programmeCode: null, programmeName: null, lines: [], unit: null }, 'measures.4.funding.amountTenge negative-amount'],
    ['a text no database holds', 'measures.4.action', 'corrected', 'a\u0000b', 'measures.4.action not-one-of'],
    ['a correction of a header', 'tables.0', 'corrected', 'x', 'tables.0 not-one-of'],
  ] as const)('%s is refused, and nothing of the request is kept', async (_what, path, kind, value, problem) => {
    const before = (await again(record.id)).decisions.length;
    const answer = await editor.post<Refused>(`/api/imports/${record.id}/decisions`, {
      decisions: [{ path: 'measures.5.action', kind: 'confirmed', basedOn: null }, { path, kind, ...(value === undefined ? {} : { value }), basedOn: null }],
    });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'invalid-fields']);
    expect(answer.body.error.details.fields?.map(({ path: at, code }) => `${at} ${code}`)).toEqual([problem]);
    expect((await again(record.id)).decisions).toHaveLength(before);
  });

  it('is for editors alone', async () => {
    const official = await clientOf(register, 'official');
    for (const path of [`/api/imports/${record.id}`, '/api/imports', `/api/imports/${record.id}/file`, `/api/imports/${record.id}/decisions`]) {
      expect((await official.get(path)).status).toBe(403);
    }
  });
});

function editorHeaders(): Record<string, string> {
  return { authorization: editor.authorization };
}

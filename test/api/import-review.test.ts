import type { Provenance } from '../../cms/domain/record/provenance';
import { held } from '../../cms/domain/review/decisions';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import type { Decision } from '../../cms/domain/review/review';
import { clientOf, type ApiClient } from '../support/api';
import {
  accept,
  confirmAll,
  decide,
  fieldsIn,
  importText,
  progressIn,
  readText,
  upload,
  whenRead,
  type ImportRecord,
  type OneImport,
} from '../support/imports';
import { seedSource } from '../support/seed-source';
import { ownRegister, type RunningRegister } from '../support/server';
import { measureBody } from '../support/wording';

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

interface PlanProvenance {
  readonly data: { readonly order: Provenance; readonly plan: Provenance; readonly changeSets: Record<string, Provenance>; readonly wordings: Record<string, Provenance> };
}

interface DraftView {
  readonly data: {
    readonly changeSet: { readonly id: string };
    readonly view: { readonly redaction: { readonly sections: readonly { readonly heading: { id: string; key: string; number: string; title: { kk: string } }; readonly measures: readonly { id: string; key: string; number: string; deadline: Deadline; executors: readonly { body: string }[]; action: { kk: string } }[] }[] } };
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

describe('a reviewed import that is accepted', () => {
  it('is refused while a field is open, saying how many', async () => {
    const { id } = await readText(editor, act('30-ө'));
    const refused = await accept(editor, id);
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'review-unfinished' } } });
    const { details } = (refused.body as unknown as Refused).error;
    expect(Number(details.doubtfulOpen) + Number(details.certainOpen)).toBe(progressIn(await again(id)).fields);
  });

  it('without the number of its act is refused where the number is asked for', async () => {
    const { id } = await readText(editor, act('31-ө').replace(/^.*31-ө Өкімі.*$/m, '').replace(/N\s+31-ө/g, ''));
    await confirmAll(editor, id);
    const answer = await accept(editor, id);
    expect(answer.status).toBe(400);
    expect(problemsOf(answer.body as unknown as Refused)).toMatchObject({ 'order.number': 'required' });
  });

  it('by several people at once makes one order and one plan', async () => {
    const { id } = await readText(editor, act('32-ө'));
    await confirmAll(editor, id);
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(editor, id)));
    expect(new Set(answers.map(({ body }) => `${body.data.orderId} ${body.data.planId}`)).size).toBe(1);
    expect(answers.filter(({ body }) => body.data.isNew)).toHaveLength(1);
    expect((await editor.get<Listed>('/api/orders?filter[number]=32-%D3%A9')).body.meta.total).toBe(1);
    expect(await again(id)).toMatchObject({ state: 'accepted', planId: answers[0]?.body.data.planId });
    expect(await decide(editor, id, [['plan.title', 'confirmed']])).toMatchObject({ status: 409, body: { error: { code: 'not-in-review' } } });
    expect((await editor.delete(`/api/imports/${id}`)).status).toBe(409);
  });

  it('makes a draft of what was said: corrections in, removed rows out, new bodies entered once', async () => {
    const { id } = await readText(editor, act('33-ө'));
    const deadline: Deadline = { text: '2007 жылғы 1-тоқсан', kind: 'period', precision: 'quarter', start: '2007-01-01', due: '2007-03-31', recurrence: null, from: null, until: null, onRequestOf: [], parts: [] };
    const said = await decide(editor, id, [
      ['measures.0.deadline', 'corrected', deadline],
      ['measures.0.executors', 'corrected', [{ name: 'Сынақ агенттігі', byAgreement: false }, { name: 'ОСК', byAgreement: true, body: 'cec' }]],
      ['measures.1.executors', 'corrected', [{ name: 'Сынақ агенттігі', byAgreement: false }]],
      ['measures.2', 'removed'],
      ['sections.1', 'corrected', { number: 'II', title: 'Түзетілген бөлім' }],
    ]);
    expect(said.status).toBe(200);
    await confirmAll(editor, id);
    const { planId } = (await accept(editor, id)).body.data;
    const { view } = (await editor.get<DraftView>(`/api/plans/${planId}/draft`)).body.data;
    const measures = view.redaction.sections.flatMap((section) => section.measures);
    expect(measures).toHaveLength(9);
    expect(measures[0]?.deadline).toMatchObject({ text: '2007 жылғы 1-тоқсан', due: '2007-03-31' });
    expect(measures[0]?.executors.map(({ body }) => body)).toEqual([measures[1]?.executors[0]?.body, 'cec']);
    expect(view.redaction.sections.map(({ heading }) => heading.title.kk)).toContain('Түзетілген бөлім');
    const entered = (await editor.get<Listed>('/api/responsible-bodies?q=Сынақ агенттігі')).body.data;
    expect(entered.map(({ nameKk }) => nameKk)).toEqual(['Сынақ агенттігі']);
  });
});

describe('where a stored field comes from', () => {
  const by = (): string => register.accounts.editor.identifier;

  it('is told of each: its file, its place, its rule and who confirmed it; of a corrected one the printed words', async () => {
    const { id } = await readText(editor, act('40-ө'), 'order-40.txt');
    await decide(editor, id, [['measures.0.completionForm', 'corrected', 'Басқа нысан'], ['sections.0', 'corrected', { number: 'I', title: 'Бірінші' }], ['order.title', 'corrected', 'Басқа атау']]);
    await confirmAll(editor, id);
    const { planId, orderId } = (await accept(editor, id)).body.data;
    const { order, plan, changeSets, wordings } = (await editor.get<PlanProvenance>(`/api/plans/${planId}/provenance?state=draft`)).body.data;
    const source = { importId: id, fileName: 'order-40.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown };
    expect(order.source).toEqual(source);
    expect(Object.keys(order.fields).sort()).toEqual(['control', 'date', 'issuer', 'kind', 'number', 'points.0', 'points.1', 'points.2', 'preamble', 'signatory', 'title']);
    expect(order.fields.title).toMatchObject({ corrected: true, confirmedBy: by(), printed: expect.stringContaining('бекіту') as unknown });
    expect(plan.fields.title).toMatchObject({ rule: 'act/plan-title', corrected: false, printed: null });
    expect(Object.values(changeSets).flatMap(({ fields }) => fields.note?.rule ?? [])).toEqual(['act/note']);
    const { view } = (await editor.get<DraftView>(`/api/plans/${planId}/draft`)).body.data;
    const [section] = view.redaction.sections;
    expect(wordings[section?.heading.id ?? '']?.fields.title).toMatchObject({ corrected: true, rule: 'row/section' });
    for (const { measures } of view.redaction.sections) {
      for (const measure of measures) {
        const { source: from, fields } = wordings[measure.id] as Provenance;
        expect(from).toEqual(source);
        expect(Object.keys(fields).sort()).toEqual(['action', 'completionForm', 'deadline', 'executors', 'funding', 'number', 'section']);
        for (const field of Object.values(fields)) expect(field).toMatchObject({ confirmedBy: by(), confirmedAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown });
        expect(fields.action?.places.length).toBeGreaterThan(0);
      }
    }
    const first = wordings[section?.measures[0]?.id ?? '']?.fields;
    expect(first?.completionForm).toMatchObject({ corrected: true, printed: 'Заң жобасын Қазақстан Республикасының Парламентіне енгізу' });
    expect((await editor.get<{ data: Record<string, unknown> }>(`/api/orders/${orderId}`)).body.data.provenance).toEqual(order);
  });

  it('of the first content is the register', async () => {
    const [plan] = (await editor.get<Listed>('/api/plans?filter[slug]=electronic-elections-2005')).body.data;
    const { order, wordings } = (await (await clientOf(register, 'official')).get<PlanProvenance>(`/api/plans/${String(plan?.id)}/provenance`)).body.data;
    expect(order.source).toMatchObject({ importId: null, fileName: 'order-178.kk.txt' });
    expect(Object.keys(wordings).length).toBeGreaterThanOrEqual(13);
    for (const { fields } of Object.values(wordings)) {
      for (const field of Object.values(fields)) expect(field).toMatchObject({ confirmedBy: 'register', corrected: false });
    }
  });

  it('of what is edited by hand later is the person who typed it; the rest keeps its origin', async () => {
    const { planId, orderId } = await importText(editor, act('41-ө'));
    const { changeSet, view } = (await editor.get<DraftView>(`/api/plans/${planId}/draft`)).body.data;
    const measure = view.redaction.sections[1]?.measures[2];
    expect(measure?.key).toBe('2.3');
    const saved = await editor.put(`/api/amendments/${changeSet.id}/measures/2.3`, measureBody({ completionFormKk: 'Жаңа нысан', actionKk: measure?.action.kk, actionRu: null }));
    expect(saved.status).toBe(200);
    const after = (await editor.get<DraftView>(`/api/plans/${planId}/draft`)).body.data.view.redaction.sections[1]?.measures.find(({ key }) => key === '2.3');
    const { wordings } = (await editor.get<PlanProvenance>(`/api/plans/${planId}/provenance?state=draft`)).body.data;
    const { source, fields } = wordings[after?.id ?? ''] as Provenance;
    expect(source).not.toBeNull();
    expect(fields.completionForm).toEqual({ rule: 'entered', places: [], printed: null, confirmedBy: by(), confirmedAt: expect.any(String) as unknown, corrected: false });
    expect([fields.number?.rule, fields.action?.rule, fields.section?.rule]).toEqual(['column/number', 'column/action', 'row/section']);
    const order = (await editor.get<{ data: Record<string, unknown> }>(`/api/orders/${orderId}`)).body.data;
    const { id: _id, provenance: _p, sourceFileName: _f, sourceSha256: _h, sourceText: _t, plans: _plans, amendments: _a, ...entered } = order;
    expect((await editor.put(`/api/orders/${orderId}`, { ...entered, titleRu: 'Об утверждении плана' })).status).toBe(200);
    const changed = (await editor.get<{ data: { provenance: Provenance } }>(`/api/orders/${orderId}`)).body.data.provenance;
    expect([changed.fields.title?.rule, changed.fields.preamble?.rule, changed.fields.number?.rule]).toEqual(['entered', 'act/preamble', 'act/heading']);
  });
});

function editorHeaders(): Record<string, string> {
  return { authorization: editor.authorization };
}

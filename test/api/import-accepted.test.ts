import type { Deadline } from '../../cms/domain/deadline/deadline';
import type { Provenance } from '../../cms/domain/record/provenance';
import { clientOf, type ApiClient } from '../support/api';
import { accept, confirmAll, decide, importText, progressIn, readText, type ImportRecord, type OneImport } from '../support/imports';
import { seedSource } from '../support/seed-source';
import { ownRegister, type RunningRegister } from '../support/server';
import { measureBody } from '../support/wording';

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

interface Refused {
  readonly error: { readonly details: { readonly fields?: readonly { path: string; code: string }[]; readonly [key: string]: unknown } };
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

import { Client } from 'pg';
import type { MeasureWording } from '../../cms/domain/record/plan-record';
import type { PlanView } from '../../cms/domain/record/plan-view';
import type { PlanDraft } from '../../cms/read-models/plan-draft';
import { clientOf, publicClient, type ApiAnswer, type ApiClient } from '../support/api';
import { ownRegister, type RunningRegister } from '../support/server';
import { measureBody } from '../support/wording';

/*
 * Amendments of the seed's plan that no order made: invented for these tests, in a register of
 * their own. What Order No. 86 changed is not known, and the first content does not say it.
 */

interface Refused {
  readonly error: { readonly code: string; readonly details: { readonly fields: readonly { path: string; code: string }[] } };
}

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;
let reader: ApiClient;
let planId: string;
let orders = 0;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
  reader = publicClient(register);
  planId = String((await editor.get<{ data: { id: string }[] }>('/api/plans')).body.data[0]?.id);
});

afterAll(() => register.stop());

async function done<Body>(answer: Promise<ApiAnswer<Body>>): Promise<Body> {
  const { status, body, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return body;
}

/** Opens an amendment by a new order, in force from `inForceFrom`. @returns its address */
async function amendment(inForceFrom: string): Promise<string> {
  orders += 1;
  const order = { kind: 'prime-minister-order', number: String(500 + orders), date: inForceFrom, titleKk: `Өзгерістер енгізу туралы ${orders}` };
  const { data: by } = await done(editor.post<{ data: { id: string } }>('/api/orders', order));
  const draft = { planId, kind: 'amendment', orderId: by.id, inForceFrom };
  return `/api/amendments/${(await done(editor.post<{ data: { id: string } }>('/api/amendments', draft))).data.id}`;
}

const publish = (): Promise<unknown> => done(editor.post(`/api/plans/${planId}/publish`, {}));
const draft = async (): Promise<PlanDraft> => (await done(editor.get<{ data: PlanDraft }>(`/api/plans/${planId}/draft`))).data;

async function viewOn(asOf: string): Promise<PlanView> {
  return (await done(editor.get<{ data: PlanView }>(`/api/plans/${planId}/view?asOf=${asOf}`))).data;
}

function measureOf(view: PlanView, key: string): MeasureWording {
  const found = view.redaction.sections.flatMap(({ measures }) => measures).find((one) => one.key === key);
  if (found === undefined) throw new Error(`Measure ${key} is in force`);
  return found;
}

async function listed(asOf: string): Promise<Record<string, unknown>[]> {
  return (await done(editor.get<{ data: Record<string, unknown>[] }>(`/api/measures?asOf=${asOf}&filter[plan]=${planId}&pageSize=100`))).data;
}

/** A measure's wording in force, as its form sends it back, with fields changed. */
function edited(measure: MeasureWording, changes: Record<string, unknown>): Record<string, unknown> {
  return measureBody({
    number: measure.number,
    position: measure.position,
    section: measure.section,
    scope: 'cells',
    basedOn: measure.id,
    actionKk: measure.action.kk,
    actionRu: measure.action.ru,
    actionEn: measure.action.en,
    deadline: measure.deadline,
    deadlineTextKk: measure.deadlineText.kk,
    deadlineTextRu: measure.deadlineText.ru,
    deadlineTextEn: measure.deadlineText.en,
    completionFormKk: measure.completionForm.kk,
    completionFormRu: measure.completionForm.ru,
    completionFormEn: measure.completionForm.en,
    executorsTextKk: measure.executorsText.kk,
    executorsTextRu: measure.executorsText.ru,
    executorsTextEn: measure.executorsText.en,
    executors: measure.executors,
    fundingTextKk: measure.funding.text.kk,
    fundingTextRu: measure.funding.text.ru,
    fundingTextEn: measure.funding.text.en,
    fundingSource: measure.funding.source,
    fundingLines: measure.funding.lines,
    ...changes,
  });
}

describe('a clause of an amendment', () => {
  it('changes the cells it names, and a measure put back as it was is no change any more', async () => {
    const at = await amendment('2007-02-01');
    const before = measureOf((await draft()).view, '1.2');
    await done(editor.put(`${at}/measures/1.2`, edited(before, { completionFormKk: 'Есеп', clause: '1-тармақ' })));
    const changed = measureOf((await draft()).view, '1.2');
    expect(changed).toMatchObject({ partial: { cells: ['completionForm'], words: [] }, clause: '1-тармақ', completionForm: { kk: 'Есеп' } });
    expect(changed.funding).toEqual(before.funding);
    await done(editor.put(`${at}/measures/1.2`, edited(changed, { ...edited(before, {}), basedOn: changed.id })));
    expect(measureOf((await draft()).view, '1.2')).toEqual(before);
    await done(editor.delete(at));
  });

  it('replaces words in one cell, and says where they do not stand', async () => {
    const at = await amendment('2007-02-01');
    const [from, ...rest] = (measureOf((await draft()).view, '1.1').action.kk ?? '').split(' ');
    const words = { unit: 'measure', key: '1.1', cell: 'action', language: 'kk', from, to: 'АЙТЫЛҒАН', clause: '2-тармақ' };
    await done(editor.post(`${at}/replace-words`, words));
    const now = measureOf((await draft()).view, '1.1');
    expect(now.action.kk).toContain('АЙТЫЛҒАН');
    expect(now.action.kk?.split(' ')).toHaveLength(rest.length + 1);
    expect(now.partial).toEqual({ cells: ['action'], words: [{ cell: 'action', language: 'kk', from, to: 'АЙТЫЛҒАН' }] });
    const refused = await editor.post<Refused>(`${at}/replace-words`, { ...words, from: 'жоқ сөз' });
    expect([refused.status, refused.body.error.details.fields]).toMatchObject([400, [{ path: 'from', code: 'words-not-found' }]]);
    await done(editor.delete(at));
  });

  it('replaces words wherever the plan and its act have them', async () => {
    const at = await amendment('2007-02-01');
    const replaced = await done(editor.post<{ data: { key: string }[] }>(`${at}/replace-words`, { language: 'kk', from: 'Қазақстан', to: 'ҚАЗАҚСТАН' }));
    const { view } = await draft();
    expect(replaced.data.length).toBeGreaterThan(5);
    expect(JSON.stringify(view.redaction)).not.toMatch(/"kk":"[^"]*Қазақстан/);
    expect(measureOf(view, '1.1').executors).toEqual(measureOf(await viewOn('2007-01-31'), '1.1').executors);
    await done(editor.delete(at));
  });

  it('has words replaced in a deadline read anew', async () => {
    const at = await amendment('2007-02-01');
    const before = measureOf((await draft()).view, '1.2');
    const year = /20\d\d/.exec(before.deadlineText.kk ?? before.deadline.text)?.[0] ?? '';
    await done(editor.post(`${at}/replace-words`, { unit: 'measure', key: '1.2', cell: 'deadline', language: 'kk', from: year, to: '2009' }));
    expect(measureOf((await draft()).view, '1.2').deadline.due).toBe(before.deadline.due?.replace(year, '2009'));
    await done(editor.delete(at));
  });

  it('puts a measure after another one, between it and the next', async () => {
    const at = await amendment('2007-02-01');
    await done(editor.post(`${at}/measures`, measureBody({ number: '1.2-1', section: 'I', after: '1.2' })));
    await done(editor.post(`${at}/measures`, measureBody({ number: '1.0', section: 'I', after: null })));
    const numbers = (await draft()).view.redaction.sections[0]?.measures.map(({ number }) => number);
    expect(numbers).toEqual(['1.0', '1.1', '1.2', '1.2-1', '1.3', '1.4', '1.5']);
    await done(editor.delete(at));
  });

  it('renumbers and moves a measure to another section, its words untouched', async () => {
    const at = await amendment('2007-02-01');
    const before = measureOf((await draft()).view, '1.5');
    await done(editor.put(`${at}/measures/1.5`, edited(before, { number: '2.0', section: 'II', after: '2.1', position: undefined })));
    const { view } = await draft();
    expect(measureOf(view, '1.5').partial?.cells).toEqual(['number', 'place']);
    expect(view.redaction.sections[1]?.measures.map(({ number }) => number)).toEqual(['2.1', '2.0', '2.2', '2.3', '2.4']);
    await done(editor.delete(at));
  });

  it('repeals a section with its measures, or leaves them without a section', async () => {
    const at = await amendment('2007-02-01');
    await done(editor.delete(`${at}/sections/III`));
    expect((await draft()).view.redaction.sections.map(({ heading, measures }) => [heading?.number ?? null, measures.length])).toEqual([[null, 1], ['I', 5], ['II', 4]]);
    await done(editor.post(`${at}/revert`, { unit: 'section', key: 'III' }));
    await done(editor.delete(`${at}/sections/III?measures=repeal&clause=5`));
    expect((await draft()).view.redaction.sections.map(({ heading }) => heading?.number)).toEqual(['I', 'II']);
    await done(editor.delete(at));
  });

  it('is taken back alone, the rest of the draft standing', async () => {
    const at = await amendment('2007-02-01');
    await done(editor.delete(`${at}/measures/1.1`));
    await done(editor.delete(`${at}/measures/1.2`));
    await done(editor.post(`${at}/revert`, { unit: 'measure', key: '1.1' }));
    expect((await draft()).view.redaction.sections[0]?.measures.map(({ key }) => key)).toEqual(['1.1', '1.3', '1.4', '1.5']);
    await done(editor.delete(at));
  });

  it('is not said to be a clause of an earlier act', async () => {
    const first = await amendment('2006-06-01');
    const base = measureOf((await draft()).view, '2.2');
    await done(editor.put(`${first}/measures/2.2`, edited(base, { completionFormKk: 'Бірінші актінің нысаны', clause: 'бірінші актінің тармағы' })));
    await publish();
    const second = await amendment('2006-07-01');
    await done(editor.post(`${second}/replace-words`, { unit: 'measure', key: '2.2', cell: 'completionForm', language: 'kk', from: 'Бірінші', to: 'Екінші' }));
    expect(measureOf((await draft()).view, '2.2')).toMatchObject({ clause: null, completionForm: { kk: 'Екінші актінің нысаны' } });
    await done(editor.delete(second));
  });

  it('puts a point before all others, and after any', async () => {
    const at = await amendment('2007-02-01');
    const before = (await draft()).view.order.points.map(({ number }) => number);
    await done(editor.post(`${at}/points`, { number: '0', textKk: 'Ең бірінші тармақ.', after: null }));
    await done(editor.post(`${at}/points`, { number: '9', textKk: 'Ең соңғы тармақ.', after: before.at(-1) }));
    expect((await draft()).view.order.points.map(({ number }) => number)).toEqual(['0', ...before, '9']);
    await done(editor.delete(at));
  });

  it('is refused where another editor worded the same meanwhile', async () => {
    const at = await amendment('2007-02-01');
    const form = measureOf((await draft()).view, '1.2');
    await done(editor.put(`${at}/measures/1.2`, edited(form, { completionFormKk: 'Біріншісі' })));
    const second = await editor.put<Refused>(`${at}/measures/1.2`, edited(form, { completionFormKk: 'Екіншісі' }));
    expect([second.status, second.body.error.code]).toEqual([409, 'stale-revision']);
    expect(measureOf((await draft()).view, '1.2').completionForm.kk).toBe('Біріншісі');
    await done(editor.delete(at));
  });
});

describe('the title of the plan and the points of its act', () => {
  it('are amended by a draft, read as of the date, and told in the history', async () => {
    const { title } = (await viewOn('2007-01-01')).plan;
    const at = await amendment('2007-03-01');
    await done(editor.put(`${at}/title`, { titleKk: 'Жаңа атаумен іс-шаралар жоспары', titleRu: 'План под новым названием', clause: '1', scope: 'cells' }));
    await done(editor.post(`${at}/points`, { number: '1-1', textKk: 'Жаңа тармақ мәтіні.', after: '1', clause: '2' }));
    await done(editor.delete(`${at}/points/2?clause=3`));
    await publish();
    expect((await viewOn('2007-02-28')).plan.title).toEqual(title);
    const now = await viewOn('2007-03-01');
    expect(now.plan.title.ru).toBe('План под новым названием');
    expect(now.order.points.slice(0, 2).map(({ number }) => number)).toEqual(['1', '1-1']);
    expect(now.order.points.map(({ number }) => number)).not.toContain('2');
    const titleOn = async (asOf: string): Promise<unknown> =>
      (await done(editor.get<{ data: Record<string, unknown>[] }>(`/api/plans?asOf=${asOf}`))).data[0];
    expect(await titleOn('2007-02-28')).toMatchObject({ titleNowRu: title.ru, titleRu: title.ru });
    expect(await titleOn('2007-03-01')).toMatchObject({ titleNowRu: 'План под новым названием', titleRu: title.ru });
    expect((await listed('2007-03-01'))[0]).toMatchObject({ planTitleRu: 'План под новым названием' });
    const history = (await reader.get('/kk/plans/electronic-elections-2005/history')).text;
    expect(history).toContain('Жаңа тармақ мәтіні.');
    expect((await reader.get('/ru/plans/electronic-elections-2005')).text).toContain('План под новым названием');
    expect((await reader.get('/ru/plans/electronic-elections-2005/2006-05-01')).text).not.toContain('<h1>План под новым названием');
  });
});

describe('an order known to have changed the plan, but not how', () => {
  it('stands once in the history, with its changes, when its text is found and recorded', async () => {
    const orders86 = (await done(editor.get<{ data: { id: string; number: string }[] }>('/api/orders?filter[number]=86'))).data;
    const draftOf86 = { planId, kind: 'amendment', orderId: orders86[0]?.id, inForceFrom: '2006-04-06' };
    const { data: found } = await done(editor.post<{ data: { id: string } }>('/api/amendments', draftOf86));
    const measure = measureOf((await draft()).view, '3.1');
    await done(editor.put(`/api/amendments/${found.id}/measures/3.1`, edited(measure, { completionFormKk: 'Табылған мәтін бойынша', clause: '1' })));
    await publish();
    const { changeSets } = await viewOn('2020-01-01');
    expect(changeSets.filter(({ order }) => order?.number === '86').map(({ changesKnown }) => changesKnown)).toEqual([true]);
    expect(measureOf(await viewOn('2006-04-06'), '3.1').completionForm.kk).toBe('Табылған мәтін бойынша');
  });
});

describe('publishing', () => {
  it('tells how many of the public pages are drawn, and last of all what was published', async () => {
    const at = await amendment('2007-04-01');
    await done(editor.delete(`${at}/measures/2.4`));
    const { text } = await editor.request('POST', `/api/plans/${planId}/publish`, { body: {}, headers: { accept: 'application/x-ndjson' } });
    const lines = text.trim().split('\n').map((line) => JSON.parse(line) as { progress?: { done: number; total: number }; data?: { sequence: number } });
    const drawn = lines.flatMap(({ progress }) => progress ?? []);
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.at(-1)?.done).toBe(drawn.at(-1)?.total);
    expect(drawn.map((one) => one.done)).toEqual([...drawn.map((one) => one.done)].sort((a, b) => a - b));
    expect(lines.at(-1)?.data?.sequence).toBeGreaterThan(1);
  });

  it('that is refused is refused at once, in no lines', async () => {
    const refused = await editor.request<Refused>('POST', `/api/plans/${planId}/publish`, { body: {}, headers: { accept: 'application/x-ndjson' } });
    expect([refused.status, refused.body.error.code]).toEqual([409, 'nothing-to-publish']);
  });
});

describe('an order dated before the last one', () => {
  it('slots in: what follows shows it in what the later one did not touch, in every list', async () => {
    const later = await amendment('2009-06-01');
    const base = measureOf((await draft()).view, '1.2');
    await done(editor.put(`${later}/measures/1.2`, edited(base, { completionFormKk: 'Жылдық есеп' })));
    await publish();
    const slotted = await amendment('2008-01-01');
    const then = measureOf((await draft()).view, '1.2');
    expect(then.completionForm).toEqual(base.completionForm);
    const funding = { fundingSource: 'republican-budget', fundingLines: [{ source: 'republican-budget', programme: 'republican-005', amountTiyn: '77700', amountPrinted: '777 теңге', year: null }] };
    await done(editor.put(`${slotted}/measures/1.2`, edited(then, { actionKk: 'Ескі күнмен енгізілген өзгеріс', ...funding })));
    const [follows] = (await draft()).later;
    expect(follows).toMatchObject({ from: '2009-06-01', changed: 1 });
    expect(BigInt(follows?.differenceTiyn ?? 0)).toBeLessThan(0n);
    await publish();

    expect(measureOf(await viewOn('2008-12-31'), '1.2')).toMatchObject({ action: { kk: 'Ескі күнмен енгізілген өзгеріс' }, completionForm: base.completionForm });
    for (const asOf of ['2007-12-31', '2008-01-01', '2009-05-31', '2009-06-01', '2020-01-01']) {
      const view = await viewOn(asOf);
      const rows = await listed(asOf);
      expect(rows.map(({ key }) => key).sort()).toEqual(view.redaction.sections.flatMap(({ measures }) => measures.map(({ key }) => key)).sort());
      const row = rows.find(({ key }) => key === '1.2');
      const shown = measureOf(view, '1.2');
      expect([row?.actionKk, row?.completionFormKk]).toEqual([shown.action.kk, shown.completionForm.kk]);
      const tiyn = shown.funding.lines.reduce((sum, { amountTiyn }) => sum + BigInt(amountTiyn ?? 0), 0n);
      expect(row?.amountTiyn ?? '0').toBe(String(tiyn));
      const plan = (await done(editor.get<{ data: { amountTiyn: string }[] }>(`/api/plans?asOf=${asOf}`))).data[0];
      expect(plan?.amountTiyn).toBe(view.totals.all.amount);
    }
    expect(measureOf(await viewOn('2020-01-01'), '1.2')).toMatchObject({ action: { kk: 'Ескі күнмен енгізілген өзгеріс' }, completionForm: { kk: 'Жылдық есеп' } });
  });

  it('leaves every published wording as it was stored, in the database itself', async () => {
    const database = new Client({ connectionString: register.databaseUrl });
    await database.connect();
    try {
      const stored = `select document_id, to_jsonb(w) - 'updated_at' as says from wordings w where is_derived is not true order by id`;
      const { rows: before } = await database.query(stored);
      const at = await amendment('2007-06-01');
      await done(editor.post(`${at}/replace-words`, { language: 'kk', from: 'Ескі', to: 'Көне' })).catch(() => undefined);
      const measure = measureOf((await draft()).view, '1.2');
      await done(editor.put(`${at}/measures/1.2`, edited(measure, { executorsTextKk: 'Басқа орындаушы' })));
      await publish();
      const { rows: after } = await database.query(stored);
      expect(after.slice(0, before.length)).toEqual(before);
      const derived = await database.query(`select count(*)::int as count from wordings where is_derived`);
      expect(derived.rows[0]).toEqual({ count: 2 });
      await expect(database.query(`update wordings set is_derived = true where is_derived is not true`)).rejects.toThrow('is refused');
    } finally {
      await database.end();
    }
  });

  it('may word several things of one day, which apply in the order of the orders\' numbers', async () => {
    const first = await amendment('2010-01-01');
    const base = measureOf((await draft()).view, '1.3');
    await done(editor.put(`${first}/measures/1.3`, edited(base, { completionFormKk: 'Алғашқысы', actionKk: 'Алғашқы әрекет' })));
    await publish();
    const second = await amendment('2010-01-01');
    const found = measureOf((await draft()).view, '1.3');
    expect(found.completionForm.kk).toBe('Алғашқысы');
    await done(editor.put(`${second}/measures/1.3`, edited(found, { completionFormKk: 'Кейінгісі' })));
    await publish();
    expect(measureOf(await viewOn('2010-01-01'), '1.3')).toMatchObject({ completionForm: { kk: 'Кейінгісі' }, action: { kk: 'Алғашқы әрекет' } });
  });
});

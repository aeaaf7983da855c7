import { isMissing } from '../../cms/domain/review/required';
import type { PlanView } from '../../cms/domain/record/plan-view';
import { clientOf, type ApiClient } from '../support/api';
import { accept, confirmAll, decide, fieldsIn, whenRead, upload, type ImportRecord } from '../support/imports';
import { ownRegister, type RunningRegister } from '../support/server';

/** A plan as it is pasted from the middle of a page: nothing of its act, nothing of money, an empty number. */
const PASTED = `<meta charset="utf-8"><table>
<tr><th>№ п/п</th><th>Мероприятия</th><th>Срок исполнения</th><th>Ответственные исполнители</th></tr>
<tr><td>1</td><td>Открыть сельскую библиотеку</td><td>2 квартал 2027 года</td><td>Управление культуры</td></tr>
<tr><td></td><td>Провести смотр чтецов</td><td>май 2027 года</td><td>Управление культуры</td></tr>
</table>`;

interface Refused {
  readonly error: { readonly code: string; readonly details: { readonly fields?: readonly { path: string; code: string; message: string }[] } };
}

interface Listed {
  readonly data: readonly Record<string, unknown>[];
}

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;
let record: ImportRecord;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
  record = await whenRead(editor, (await upload(editor, PASTED, 'pasted.html')).body.data.id);
});

afterAll(() => register.stop());

const codesOf = (body: unknown): Record<string, string> =>
  Object.fromEntries(((body as Refused).error.details.fields ?? []).map(({ path, code }) => [path, code]));
const rowOf = async (): Promise<Record<string, unknown> | undefined> => (await editor.get<Listed>(`/api/imports?ids=${record.id}`)).body.data[0];
const missing = (): string[] => fieldsIn(record).filter((field) => isMissing(field, field.value)).map(({ path }) => path);

describe('a pasted table that says nothing of its act', () => {
  it('counts what is missing among the doubts, from the start', async () => {
    expect(missing()).toEqual(expect.arrayContaining(['order.kind', 'order.number', 'order.date', 'order.title', 'plan.title', 'measures.1.number']));
    expect(await rowOf()).toMatchObject({ decided: 0, open: fieldsIn(record).length, orderNumber: null });
    expect(Number((await rowOf())?.doubtfulOpen)).toBeGreaterThanOrEqual(missing().length);
  });

  it('cannot be confirmed as it is: not one field of such a request is kept', async () => {
    const answer = await decide(editor, record.id, [['measures.0.action', 'confirmed'], ['order.number', 'confirmed'], ['measures.1.number', 'confirmed']]);
    expect(answer.status).toBe(400);
    expect(codesOf(answer.body)).toEqual({ 'order.number': 'required', 'measures.1.number': 'required' });
    expect(await rowOf()).toMatchObject({ decided: 0 });
  });

  it('is not accepted without it, and says where, once all else is decided', async () => {
    await confirmAll(editor, record.id);
    const answer = await accept(editor, record.id);
    expect(answer.status).toBe(400);
    expect(Object.keys(codesOf(answer.body)).sort()).toEqual(missing().sort());
  });

  it('is listed under the number, the date and the title that its review gives, and found by them', async () => {
    await decide(editor, record.id, [['order.number', 'corrected', '77-қ'], ['order.date', 'corrected', '2026-02-03'], ['plan.title', 'corrected', 'План чтений']]);
    expect(await rowOf()).toMatchObject({ orderNumber: '77-қ', orderDate: '2026-02-03', planTitleRu: 'План чтений' });
    expect((await editor.get<Listed>(`/api/imports?q=${encodeURIComponent('77-қ')}`)).body.data.map(({ id }) => id)).toEqual([record.id]);
  });

  it('is accepted with it', async () => {
    const answer = await decide(editor, record.id, [
      ['order.kind', 'corrected', 'akim-resolution'],
      ['order.title', 'corrected', 'Об утверждении плана чтений'],
      ['measures.1.number', 'corrected', '2'],
    ]);
    expect(answer.status).toBe(200);
    expect((await accept(editor, record.id)).status).toBe(200);
  });
});

describe('a plan without a column of money', () => {
  let planId: string;

  beforeAll(async () => {
    planId = String((await rowOf())?.planId);
    const published = await editor.post(`/api/plans/${planId}/publish`, {});
    expect(published.status).toBe(200);
  });

  it('has no sum in the lists, and no amount that is due', async () => {
    const [plan] = (await editor.get<Listed>(`/api/plans?ids=${planId}`)).body.data;
    expect(plan).toMatchObject({ measures: 2, amountTiyn: null, amountUnknown: 0 });
    const measures = (await editor.get<Listed>(`/api/measures?filter[planId]=${planId}`)).body.data;
    expect(measures.map(({ amountTiyn, amountUnknown }) => [amountTiyn, amountUnknown])).toEqual([[null, false], [null, false]]);
  });

  it('says in its totals that nothing is said, as the pages do in their languages', async () => {
    const { data: view } = (await editor.get<{ data: PlanView }>(`/api/plans/${planId}/view`)).body;
    expect(view.totals.all).toEqual({ amount: '0', measures: 2, withAmount: 0, amountUnknown: [], unsaid: 2 });
    const said = { kk: 'Жоспарда іс-шаралардың қаржыландырылуы туралы ештеңе айтылмаған.', ru: 'О финансировании мероприятий в плане не сказано.', en: 'The plan says nothing of how its measures are funded.' };
    for (const [language, sentence] of Object.entries(said)) {
      const page = await (await fetch(`${register.address}/${language}/plans/${view.plan.slug}`)).text();
      expect(page).toContain(sentence);
      expect(page).not.toMatch(/0\s₸/);
    }
  });
});

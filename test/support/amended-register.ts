import { measureInput, sectionInput } from '../../admin/office/draft/wording-form';
import type { MeasureInput } from '../../admin/office/providers/wording-input';
import type { MeasureWording } from '../../cms/domain/record/plan-record';
import type { PlanView } from '../../cms/domain/record/plan-view';
import type { ApiAnswer, ApiClient } from './api';

/*
 * What no order ever did: an invented history of the seed's plan, entered as an editor enters it, for
 * registers of a test's own. The first content says nothing of this.
 */

interface Made {
  readonly data: { readonly id: string };
}

/** What one invented order does. */
interface Amendment {
  readonly number: string;
  readonly inForceFrom: string;
  readonly write: (desk: Desk) => Promise<void>;
}

interface Desk {
  readonly change: (key: string, changes: Partial<MeasureInput>) => Promise<void>;
  readonly insert: (like: string, changes: Partial<MeasureInput>) => Promise<void>;
  readonly repeal: (key: string) => Promise<void>;
  readonly rename: (key: string, titleRu: string) => Promise<void>;
}

const FUTURE = '2031-01-15';

/** The dates on which the invented history changes the plan; the last is still to come. */
export const CHANGE_DATES = ['2007-02-01', '2008-07-01', FUTURE] as const;

const AMENDMENTS: readonly Amendment[] = [
  {
    number: '12',
    inForceFrom: CHANGE_DATES[0],
    async write({ change, insert, repeal }) {
      await change('1.1', { deadline: { text: '2007 жылғы 2-тоқсан' }, deadlineTextKk: '2007 жылғы 2-тоқсан', clause: '1-тармақтың 1) тармақшасы' });
      await change('1.2', { deadline: { text: '2008 жылғы 4-тоқсан' }, deadlineTextKk: '2008 жылғы 4-тоқсан', ...budget('401000 мың теңге', 'republican-005', '40100000000'), clause: '1-тармақтың 2) тармақшасы' });
      await insert('1.2', {
        number: '1.6',
        position: 5.5,
        actionKk: 'Сайлаушылар тізілімін қаржыландыру тәртібін айқындау',
        actionRu: 'Определение порядка финансирования реестра избирателей',
        actionEn: 'Settle how the register of voters is financed',
        deadline: { text: '2007 жылғы 4-тоқсан' },
        deadlineTextKk: '2007 жылғы 4-тоқсан',
        executors: [{ body: 'ministry-of-finance', role: 'lead', byAgreement: false }],
        executorsTextKk: 'Қазақстан Республикасы Қаржы министрлігі',
        ...budget('25000 мың теңге', null, '2500000000'),
        clause: '1-тармақтың 3) тармақшасы',
      });
      await repeal('2.3');
    },
  },
  {
    number: '45',
    inForceFrom: CHANGE_DATES[1],
    async write({ change, repeal, rename }) {
      await rename('II', 'Мероприятия по печати и наклейке штрих-кодов');
      await change('2.2', { ...budget('12000 мың теңге', 'republican-001', '1200000000'), clause: '2' });
      await change('1.1', { deadline: { text: '2009 жылғы 1-тоқсан' }, deadlineTextKk: '2009 жылғы 1-тоқсан', clause: '3' });
      await repeal('3.1');
    },
  },
  {
    number: '7',
    inForceFrom: FUTURE,
    write: ({ change }) =>
      change('1.2', { deadline: { text: '2032 жылғы 4-тоқсан' }, deadlineTextKk: '2032 жылғы 4-тоқсан', ...budget('450000 мың теңге', 'republican-005', '45000000000'), clause: '1' }),
  },
];

function budget(text: string, programme: string | null, tiyn: string): Partial<MeasureInput> {
  const line = { source: 'republican-budget' as const, programme, amountTiyn: tiyn, amountPrinted: null, year: null };
  return { fundingTextKk: text, fundingTextRu: null, fundingTextEn: null, fundingSource: 'republican-budget', fundingLines: [line] };
}

/** Enters and publishes the invented history of the only plan of a register; what comes back is the plan's id. */
export async function amendSeed(editor: ApiClient): Promise<string> {
  const planId = String((await editor.get<{ data: { id: string }[] }>('/api/plans')).body.data[0]?.id);
  await done(editor.post('/api/responsible-bodies', { code: 'ministry-of-finance', nameKk: 'Қазақстан Республикасы Қаржы министрлігі', nameRu: 'Министерство финансов Республики Казахстан', nameEn: 'Ministry of Finance of the Republic of Kazakhstan' }));
  for (const { number, inForceFrom, write } of AMENDMENTS) {
    const order = await done<Made>(editor.post('/api/orders', { kind: 'prime-minister-order', number, date: inForceFrom > '2026' ? '2026-11-01' : inForceFrom, originalLanguages: ['kk'] }));
    const draft = await done<Made>(editor.post('/api/amendments', { planId, kind: 'amendment', orderId: order.data.id, inForceFrom }));
    await write(deskOf(editor, planId, draft.data.id));
    await done(editor.post(`/api/plans/${planId}/publish`, {}));
  }
  return planId;
}

function deskOf(editor: ApiClient, planId: string, changeSet: string): Desk {
  const path = `/api/amendments/${changeSet}`;
  const view = async (): Promise<PlanView> => (await done<{ data: PlanView }>(editor.get(`/api/plans/${planId}/view?state=draft`))).data;
  const measure = async (key: string): Promise<MeasureWording> => {
    const found = (await view()).redaction.sections.flatMap(({ measures }) => measures).find((one) => one.key === key);
    if (found === undefined) throw new Error(`The plan has no measure ${key}`);
    return found;
  };
  return {
    async change(key, changes) {
      await done(editor.put(`${path}/measures/${key}`, { ...measureInput(await measure(key), changeSet), ...changes }));
    },
    async insert(like, changes) {
      await done(editor.post(`${path}/measures`, { ...measureInput(await measure(like), changeSet), basedOn: null, ...changes }));
    },
    async repeal(key) {
      await done(editor.delete(`${path}/measures/${key}`));
    },
    async rename(key, titleRu) {
      const heading = (await view()).redaction.sections.flatMap((section) => section.heading ?? []).find((one) => one.key === key);
      if (heading === undefined) throw new Error(`The plan has no section ${key}`);
      await done(editor.put(`${path}/sections/${key}`, { ...sectionInput(heading, changeSet), titleRu }));
    },
  };
}

async function done<Body>(answer: Promise<ApiAnswer<Body>>): Promise<Body> {
  const { status, body, text } = await answer;
  if (status >= 300) throw new Error(`The register answered ${status}: ${text}`);
  return body;
}

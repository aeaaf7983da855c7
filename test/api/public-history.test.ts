import { dateInKazakhstan } from '../../cms/domain/calendar/kazakhstan';
import { addDays } from '../../cms/domain/calendar/iso-date';
import { clientOf, publicClient, type ApiClient } from '../support/api';
import { ownRegister, type RunningRegister } from '../support/server';
import { measureBody } from '../support/wording';

interface Made {
  readonly data: { readonly id: string };
}

const PLAN = '/ru/plans/electronic-elections-2005';
const TODAY = dateInKazakhstan(new Date());
const AHEAD = addDays(TODAY, 40);
const [MOVED, LATER] = ['Организация на местах, перенесено', 'Организация на местах, позже'];

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;
let reader: ApiClient;
let planId: string;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
  reader = publicClient(register);
  planId = String((await editor.get<{ data: { id: string }[] }>('/api/plans')).body.data[0]?.id);
});

afterAll(() => register.stop());

/** An invented amendment of this register's plan, in force from its date. */
async function amend(number: string, date: string, actionRu: string): Promise<void> {
  const order = await editor.post<Made>('/api/orders', { kind: 'prime-minister-order', number, date, titleKk: `№ ${number} өкім` });
  const draft = await editor.post<Made>('/api/amendments', { planId, kind: 'amendment', orderId: order.body.data.id, inForceFrom: date, changesKnown: true });
  await editor.put(`/api/amendments/${draft.body.data.id}/measures/2.3`, measureBody({ actionRu, clause: '1' }));
  expect((await editor.post(`/api/plans/${planId}/publish`, {})).status).toBe(200);
}

describe('an amendment that is recorded and published', () => {
  beforeAll(async () => {
    await amend('12', '2007-02-01', MOVED);
    await amend('7', AHEAD, LATER);
  });

  it('leaves the redaction before it as it was, at its own address', async () => {
    expect((await reader.get(`${PLAN}/2007-01-31`)).text).not.toContain(MOVED);
    expect((await reader.get(`${PLAN}/2007-02-01`)).text).toContain(MOVED);
    expect((await reader.get(PLAN)).text).toContain(MOVED);
  });

  it('stands in the history, and is compared with what was before, word by word', async () => {
    expect((await reader.get(`${PLAN}/history`)).text).toMatch(/№\u00A012/);
    const comparison = await reader.get(`${PLAN}/compare/2006-04-06/2007-02-01`);
    expect(comparison.status).toBe(200);
    expect(comparison.text).toMatch(/<ins>.*перенесено/);
  });

  it('dated ahead, is announced and not yet in force', async () => {
    const page = await reader.get(PLAN);
    expect(page.text).toContain('Изменится с');
    expect(page.text).not.toContain(LATER);
    expect((await reader.get(`${PLAN}/${AHEAD}`)).text).toContain(LATER);
    expect((await reader.get(`${PLAN}.csv`)).text).not.toContain(LATER);
  });

  it('still leaves what Order No. 86 changed unknown', async () => {
    expect((await reader.get(`${PLAN}/history`)).text).toMatch(/№\u00A086(?:(?!№)[\s\S])*что именно изменено, в реестре нет/);
    expect((await reader.get(`${PLAN}/2006-04-05`)).status).toBe(404);
  });

  it('is the same in three languages, in the files and in the API, to the row', async () => {
    const api = await editor.get<{ data: { redaction: { sections: { measures: unknown[] }[] } } }>(`/api/plans/${planId}/view?asOf=2007-02-01`);
    const measures = api.body.data.redaction.sections.flatMap((section) => section.measures).length;
    for (const language of ['kk', 'ru', 'en']) {
      const { text } = await reader.get(`/${language}/plans/electronic-elections-2005/2007-02-01`);
      expect(text.match(/id="measure-/g)).toHaveLength(measures);
    }
    const file = JSON.parse((await reader.get(`${PLAN}/2007-02-01.json`)).text) as { sections: { measures: unknown[] }[] };
    expect(file.sections.flatMap((section) => section.measures)).toHaveLength(measures);
  });
});

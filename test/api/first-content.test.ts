import type { PlanView } from '../../cms/domain/record/plan-view';
import { clientOf, type ApiClient } from '../support/api';
import { seedReading } from '../support/seed-record';
import { sharedRegister } from '../support/server';

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

const expected = seedReading();
let official: ApiClient;
let planId: string;
let view: PlanView;

beforeAll(async () => {
  official = await clientOf(sharedRegister(), 'official');
  planId = String((await official.get<Listed>('/api/plans?filter[slug]=electronic-elections-2005')).body.data[0]?.id);
  view = (await official.get<{ data: PlanView }>(`/api/plans/${planId}/view`)).body.data;
});

describe('the first content, Order No. 178-ө', () => {
  it('is read from its text field by field into the record: the order', () => {
    const { order } = view;
    expect(order).toMatchObject({
      kind: expected.order.kind,
      number: expected.order.number,
      date: expected.order.date,
      title: expected.order.title,
    });
    expect(order.issuer.kk).toBe(expected.order.issuer);
    expect(order.preamble.kk).toBe(expected.order.preamble);
    expect(order.points.map(({ number, text }) => ({ number, text: text.kk }))).toEqual(expected.order.points);
    expect(order.signatory.kk).toBe(expected.order.signatory);
    expect(order.control.kk).toBe(`${expected.order.control.office} ${expected.order.control.person}`);
    expect(order.originalLanguages).toEqual(['kk']);
    expect(view.plan.title).toEqual(expected.plan.title);
  });

  it('is read into the record: every measure, in its section and order', () => {
    const held = view.redaction.sections.flatMap(({ heading, measures }) =>
      measures.map((measure) => ({ section: heading?.number, measure })),
    );
    expect(held).toHaveLength(expected.measures.length);
    expected.measures.forEach((wanted, index) => {
      const { section, measure } = held[index] ?? {};
      expect(section).toBe(wanted.section);
      expect(measure).toMatchObject({
        number: wanted.number,
        action: wanted.action,
        completionForm: wanted.completionForm,
        deadline: wanted.deadline,
        deadlineText: { kk: wanted.deadline.text },
        executorsText: { kk: wanted.executorsText },
        executors: wanted.executors,
        funding: { text: { kk: wanted.funding.text }, source: wanted.funding.source },
      });
    });
  });

  it('costs 368 363 500 ₸, to the tiyn, with three amounts given and one not', () => {
    expect(view.totals.all).toEqual({ amount: '36836350000', measures: 10, withAmount: 3, amountUnknown: ['2.3'] });
  });

  it('keeps each figure with its unit as printed beside the amount', () => {
    const printed = view.redaction.sections
      .flatMap(({ measures }) => measures.flatMap((measure) => measure.funding.lines))
      .flatMap((line) => (line.amountTiyn === null ? [] : [[line.amountPrinted, line.amountTiyn]]));
    expect(printed).toEqual([
      ['342362,5 мың теңге', '34236250000'],
      ['16291 мың теңге', '1629100000'],
      ['9710 мың теңге', '971000000'],
    ]);
  });

  it('names every body and programme in three languages', () => {
    for (const { name } of [...Object.values(view.bodies), ...Object.values(view.programmes)]) {
      expect(Object.keys(name).sort()).toEqual(['en', 'kk', 'ru']);
    }
    expect(Object.keys(view.programmes).sort()).toEqual(['republican-001', 'republican-003', 'republican-005']);
  });

  it('keeps Order No. 86 as an amendment whose changes are not known', () => {
    const amendment = view.changeSets.find((changeSet) => changeSet.kind === 'amendment');
    expect(amendment).toMatchObject({
      changesKnown: false,
      inForceFrom: '2006-04-06',
      order: { number: '86', date: '2006-04-06', kind: 'prime-minister-order' },
      note: { kk: 'Ескерту. Жоспарға өзгерту енгізілді - ҚР Премьер-Министрінің 2006.04.06. N 86 өкімімен.' },
    });
  });

  it('does not invent the wording before 6 April 2006: it says what is held', async () => {
    const before = await official.get<{ error: { code: string; details: unknown } }>(
      `/api/plans/${planId}/view?asOf=2006-04-05`,
    );
    expect(before.status).toBe(404);
    expect(before.body.error).toMatchObject({ code: 'not-held', details: { heldFrom: '2006-04-06' } });
  });

  it('keeps the source as received, with its SHA-256', async () => {
    const order = await official.get<{ data: Record<string, string> }>(`/api/orders/${view.order.id}`);
    expect(order.body.data.sourceText).toContain('злектрондық');
    expect(order.body.data.sourceSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same to an official and in the measures list', async () => {
    const listed = await official.get<Listed>('/api/measures?sort=number:asc&filter[plan]=' + planId);
    expect(listed.body.meta.total).toBe(10);
    expect(listed.body.data.map((row) => row.number)).toEqual(expected.measures.map((measure) => measure.number));
  });
});

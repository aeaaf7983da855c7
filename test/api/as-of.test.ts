import { parse } from 'papaparse';
import type { PartView } from '../../cms/domain/across/part-view';
import { addDays } from '../../cms/domain/calendar/iso-date';
import { dateInKazakhstan } from '../../cms/domain/calendar/kazakhstan';
import { nextDue } from '../../cms/domain/deadline/next-due';
import type { MeasureWording, PlanRecord } from '../../cms/domain/record/plan-record';
import type { FundingSum, FundingTotals, PlanView } from '../../cms/domain/record/plan-view';
import { redactionOn } from '../../cms/domain/record/redaction';
import { leadOf } from '../../cms/domain/record/totals';
import { amendSeed, CHANGE_DATES } from '../support/amended-register';
import { clientOf, publicClient, type ApiClient } from '../support/api';
import { ownRegister, type RunningRegister } from '../support/server';

type Row = Readonly<Record<string, unknown>>;

interface Dashboard {
  readonly plans: number;
  readonly measures: number;
  readonly totals: FundingTotals<string>;
}

const HELD_FROM = '2006-04-06';

/** The first day of every redaction, the last day of the first, and today. */
const DATES = [HELD_FROM, addDays(CHANGE_DATES[0], -1), ...CHANGE_DATES, dateInKazakhstan(new Date())];

let register: RunningRegister & { stop: () => Promise<void> };
let official: ApiClient;
let planId: string;

beforeAll(async () => {
  register = await ownRegister();
  planId = await amendSeed(await clientOf(register, 'editor'));
  official = await clientOf(register, 'official');
}, 120_000);

afterAll(() => register.stop());

async function data<Value>(path: string): Promise<Value> {
  const answer = await official.get<{ data: Value }>(path);
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
  return answer.body.data;
}

const rows = (path: string): Promise<Row[]> => data<Row[]>(`${path}${path.includes('?') ? '&' : '?'}pageSize=100`);
const sum = (amounts: readonly unknown[]): string => String(amounts.reduce<bigint>((all, one) => all + BigInt((one as string | null) ?? '0'), 0n));
const sorted = (keys: readonly unknown[]): string[] => keys.map(String).sort();
const measuresOf = (view: PlanView): MeasureWording[] => view.redaction.sections.flatMap(({ measures }) => measures);

describe.each(DATES)('asked as of %s', (date) => {
  let view: PlanView;
  let measures: MeasureWording[];

  beforeAll(async () => {
    view = await data<PlanView>(`/api/plans/${planId}/view?asOf=${date}`);
    measures = measuresOf(view);
  });

  it('the list of measures has the rows and the money of the plan', async () => {
    const listed = await rows(`/api/measures?asOf=${date}`);
    expect(sorted(listed.map(({ key }) => key))).toEqual(sorted(measures.map(({ key }) => key)));
    expect(sum(listed.map(({ amountTiyn }) => amountTiyn))).toBe(view.totals.all.amount);
    expect(listed.filter(({ amountUnknown }) => amountUnknown).map(({ key }) => key)).toEqual([...view.totals.all.amountUnknown]);
  });

  it('the list of plans counts, sums and looks ahead as the plan does', async () => {
    const [plan] = await rows(`/api/plans?asOf=${date}`);
    const ahead = measures.flatMap(({ deadline }) => nextDue(deadline, date) ?? []).sort();
    expect(plan).toMatchObject({
      isHeld: true,
      measures: measures.length,
      amountTiyn: view.totals.all.amount,
      amountUnknown: view.totals.all.amountUnknown.length,
      nextDue: ahead[0] ?? null,
    });
  });

  it('each body has its measures and its money in the list, on its page and under its filters alike', async () => {
    const bodies = await rows(`/api/responsible-bodies?asOf=${date}`);
    const money = new Map<string, FundingSum<string>>(view.totals.byBody);
    expect(sum(bodies.map(({ amountTiyn }) => amountTiyn))).toBe(view.totals.all.amount);
    await Promise.all(bodies.map(async ({ id, code, measures: count, asLead, amountTiyn }) => {
      const named = measures.filter(({ executors }) => executors.some(({ body }) => body === code)).map(({ key }) => key);
      const led = measures.filter((measure) => leadOf(measure) === code).map(({ key }) => key);
      const page = await data<PartView>(`/api/responsible-bodies/${String(id)}/view?asOf=${date}`);
      const keys = async (filter: string): Promise<string[]> => sorted((await rows(`/api/measures?asOf=${date}&filter[${filter}]=${String(id)}`)).map(({ key }) => key));
      expect([code, count, asLead]).toEqual([code, named.length, led.length]);
      expect(sorted(page.plans.flatMap((plan) => plan.measures.map(({ key }) => key)))).toEqual(sorted(named));
      expect([await keys('body'), await keys('lead')]).toEqual([sorted(named), sorted(led)]);
      expect([page.totals.all.amount, amountTiyn ?? '0']).toEqual([money.get(String(code))?.amount ?? '0', money.get(String(code))?.amount ?? '0']);
      expect(page.totals.all.measures).toBe(led.length);
    }));
  });

  it('each budget programme has its measures and its money in the list and on its page alike', async () => {
    const money = new Map<string, FundingSum<string>>(view.totals.byProgramme);
    for (const { id, key, measures: count, amountTiyn } of await rows(`/api/budget-programmes?asOf=${date}`)) {
      const page = await data<PartView>(`/api/budget-programmes/${String(id)}/view?asOf=${date}`);
      const paid = money.get(String(key));
      expect([key, count, amountTiyn ?? '0']).toEqual([key, paid?.measures ?? 0, paid?.amount ?? '0']);
      expect([page.totals.all.measures, page.totals.all.amount]).toEqual([paid?.measures ?? 0, paid?.amount ?? '0']);
      expect(page.plans.flatMap((plan) => plan.measures)).toHaveLength(paid?.measures ?? 0);
    }
  });

  it('the first page counts and sums the same', async () => {
    const dashboard = await data<Dashboard>(`/api/dashboard?asOf=${date}`);
    expect([dashboard.plans, dashboard.measures, dashboard.totals.all.amount]).toEqual([1, measures.length, view.totals.all.amount]);
    const amounts = (totals: FundingTotals<string>, by: 'byBody' | 'byProgramme' | 'bySource'): unknown => totals[by].map(([key, { amount, measures: count }]) => [key, amount, count]).sort();
    for (const by of ['byBody', 'byProgramme', 'bySource'] as const) expect(amounts(dashboard.totals, by)).toEqual(amounts(view.totals, by));
  });

  it('a file to take along has the same rows and tenge', async () => {
    const file = await official.get(`/api/measures/export?format=csv&language=en&asOf=${date}`);
    expect(file.headers.get('content-disposition')).toContain(`measures-${date}-en.csv`);
    const { data: lines } = parse<Record<string, string>>(file.text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
    expect(sorted(lines.map((line) => line['No.']))).toEqual(sorted(measures.map(({ number }) => number)));
    expect(lines.reduce((all, line) => all + BigInt(line['Amount, ₸'] || '0') * 100n, 0n)).toBe(BigInt(view.totals.all.amount));
    const published = await publicClient(register).get(`/en/plans/${view.plan.slug}/${date}.csv`);
    expect(parse(published.text, { skipEmptyLines: true }).data).toHaveLength(measures.length + 1);
  });

  it('the record of the whole history gives the same redaction', async () => {
    const record = await data<PlanRecord>(`/api/plans/${planId}/record`);
    expect(redactionOn(record, date)).toEqual(view.redaction);
  });
});

describe('asked as of a day before the plan is held', () => {
  const before = addDays(HELD_FROM, -1);

  it('the plan answers that it is not held, and from when it is', async () => {
    const answer = await official.get(`/api/plans/${planId}/view?asOf=${before}`);
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'not-held', details: { heldFrom: HELD_FROM } } } });
  });

  it('nothing is counted anywhere, and a body is told which plan is missing from its page', async () => {
    expect(await rows(`/api/measures?asOf=${before}`)).toEqual([]);
    expect(await rows(`/api/plans?asOf=${before}`)).toMatchObject([{ isHeld: false, measures: null, amountUnknown: null, amountTiyn: null, nextDue: null, lastDue: null }]);
    const bodies = await rows(`/api/responsible-bodies?asOf=${before}`);
    expect(bodies.map(({ measures, asLead, amountTiyn }) => [measures, asLead, amountTiyn])).toEqual(bodies.map(() => [0, 0, null]));
    const cec = bodies.find(({ code }) => code === 'cec');
    expect(await data<PartView>(`/api/responsible-bodies/${String(cec?.id)}/view?asOf=${before}`)).toMatchObject({ plans: [], notHeld: [{ id: planId }] });
    expect(await data<Dashboard>(`/api/dashboard?asOf=${before}`)).toMatchObject({ plans: 0, measures: 0 });
  });
});

describe('what an official reads of a history', () => {
  it('holds no draft', async () => {
    const editor = await clientOf(register, 'editor');
    const opened = await editor.post<{ data: { id: string } }>('/api/amendments', { planId, kind: 'correction', reason: 'Қате', inForceFrom: '2009-01-01' });
    try {
      const { changeSets } = await data<PlanRecord>(`/api/plans/${planId}/record`);
      expect(changeSets.map(({ state }) => state)).not.toContain('draft');
      expect(changeSets.map(({ id }) => id)).not.toContain(opened.body.data.id);
    } finally {
      await editor.delete(`/api/amendments/${opened.body.data.id}`);
    }
  });

  it('refuses a date that is none on the page of a body, by name', async () => {
    const [body] = await rows('/api/responsible-bodies');
    const answer = await official.get(`/api/responsible-bodies/${String(body?.id)}/view?asOf=2007-02-30`);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid-fields', details: { fields: [{ path: 'asOf' }] } } } });
    expect((await official.get('/api/responsible-bodies/nobody/view')).status).toBe(404);
  });
});

import fc from 'fast-check';
import { bodyView, measureOfPlan, programmeView } from '../../cms/domain/across/part-view';
import { plansOn } from '../../cms/domain/across/plans-on';
import { deadlineLedger, ledgerSums } from '../../cms/domain/change/deadline-ledger';
import { sumTiyn } from '../../cms/domain/money/tiyn';
import { redactionOn } from '../../cms/domain/record/redaction';
import { fundingTotals, leadOf } from '../../cms/domain/record/totals';
import { amendedSeed } from '../support/amended-seed';
import { askedDates } from '../support/generated-plans';
import { seedRecord } from '../support/seed-record';
import { named, severalPlans } from '../support/several-plans';

describe('what a body has a part in over all plans', () => {
  it('costs what the plans say it leads, and moved as their ledgers say, plan by plan and in all', () => {
    fc.assert(
      fc.property(severalPlans, askedDates, fc.constantFrom(...Object.keys(seedRecord().bodies)), (records, date, code) => {
        const view = bodyView(plansOn(records, date), code);
        const sums = records.map((record) => new Map(fundingTotals(redactionOn(record, date)).byBody).get(code)?.amount ?? 0n);
        expect(view.totals.all.amount).toBe(String(sumTiyn(sums)));
        expect(sumTiyn(view.totals.bySection.map(([, { amount }]) => BigInt(amount)))).toBe(sumTiyn(sums));
        for (const { plan, ledger } of view.plans) {
          const record = records.find((one) => one.plan.id === plan.id);
          const ofBody = record === undefined ? undefined : ledgerSums(deadlineLedger(record, date)).byBody.get(code);
          expect(ledger.measures === 0 ? undefined : ledger).toEqual(ofBody);
        }
        expect(view.plans.reduce((days, { ledger }) => days + ledger.daysLater, 0)).toBe(view.ledger.daysLater);
      }),
    );
  });

  it('tells measures of two plans apart that share a key, and says which give no amount', () => {
    const records = [seedRecord(), named(seedRecord(), 'another')];
    const { totals, plans } = bodyView(plansOn(records, '2006-05-01'), 'akims');
    expect(plans.map(({ plan, measures }) => [plan.slug, measures.length])).toEqual([['order-178', 4], ['another', 4]]);
    expect(totals.all.measures).toBe(8);
    expect(totals.all.amountUnknown).toEqual([measureOfPlan(plans[0]?.plan.id ?? '', '2.3'), measureOfPlan('another', '2.3')]);
  });

  it('counts the nearest deadline from the date asked for', () => {
    const next = (date: string): unknown =>
      bodyView(plansOn([seedRecord()], date), 'akims').plans[0]?.measures.find(({ key }) => key === '1.3')?.nextDue;
    expect([next('2006-05-01'), next('2006-07-01'), next('2006-07-02')]).toEqual(['2006-07-01', '2006-07-01', '2007-01-01']);
  });

  it('names the plans approved by the date whose wording of it is not held', () => {
    expect(bodyView(plansOn([seedRecord()], '2005-12-31'), 'cec')).toMatchObject({ plans: [], notHeld: [{ slug: 'order-178' }] });
    expect(bodyView(plansOn([seedRecord()], '2005-06-26'), 'cec').notHeld).toEqual([]);
  });
});

describe('what a budget programme pays for over all plans', () => {
  it('is its own lines alone, whatever else a measure costs, shared out among those who lead', () => {
    fc.assert(
      fc.property(severalPlans, askedDates, fc.constantFrom('republican-001', 'republican-005'), (records, date, key) => {
        const { totals, plans } = programmeView(plansOn(records, date), key);
        const inPlans = records.map((record) => new Map(fundingTotals(redactionOn(record, date)).byProgramme).get(key));
        expect(totals.all.amount).toBe(String(sumTiyn(inPlans.map((sum) => sum?.amount ?? 0n))));
        expect(plans.reduce((count, { measures }) => count + measures.length, 0)).toBe(inPlans.reduce((count, sum) => count + (sum?.measures ?? 0), 0));
        const led = plans.flatMap(({ plan, measures }) => {
          const record = records.find((one) => one.plan.id === plan.id);
          const all = record === undefined ? [] : redactionOn(record, date).sections.flatMap((section) => section.measures);
          return all.filter((measure) => leadOf(measure) !== null && measures.some((one) => one.key === measure.key));
        });
        expect(totals.byBody.reduce((count, [, { measures }]) => count + measures, 0)).toBe(led.length);
      }),
    );
  });

  it('moved as the ledgers of the measures it pays for say', () => {
    const { ledger, plans } = programmeView(plansOn([amendedSeed()], '2007-03-01'), 'republican-005');
    expect(plans.flatMap(({ measures }) => measures.map(({ number }) => number))).toEqual(['1.2']);
    expect(ledger).toMatchObject({ measures: 1, moved: 1, daysLater: 366, daysEarlier: 0 });
  });
});

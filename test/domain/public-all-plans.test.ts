import fc from 'fast-check';
import { bodiesOn, bodyOn } from '../../cms/domain/across/body-on';
import { changeDates, isRepealedOn, plansOn } from '../../cms/domain/across/plans-on';
import { programmeOn, programmesOn } from '../../cms/domain/across/programme-on';
import { deadlineLedger, ledgerSums } from '../../cms/domain/change/deadline-ledger';
import { sumTiyn } from '../../cms/domain/money/tiyn';
import { redactionOn } from '../../cms/domain/record/redaction';
import { fundingTotals } from '../../cms/domain/record/totals';
import { amendedSeed } from '../support/amended-seed';
import { askedDates } from '../support/generated-plans';
import { seedRecord } from '../support/seed-record';
import { named, severalPlans } from '../support/several-plans';

describe('all plans on a date', () => {
  it('cost what their bodies lead: the money of all bodies is the money of all plans, to the tiyn and the measure', () => {
    fc.assert(
      fc.property(severalPlans, askedDates, (records, date) => {
        const totals = records.map((record) => fundingTotals(redactionOn(record, date)).all);
        const lines = bodiesOn(plansOn(records, date));
        expect(sumTiyn(lines.map(({ led }) => led.amount))).toBe(sumTiyn(totals.map(({ amount }) => amount)));
        for (const count of ['measures', 'withAmount'] as const) {
          expect(lines.reduce((sum, { led }) => sum + led[count], 0)).toBe(totals.reduce((sum, total) => sum + total[count], 0));
        }
        expect(lines.reduce((sum, { led }) => sum + led.amountUnknown, 0)).toBe(totals.reduce((sum, { amountUnknown }) => sum + amountUnknown.length, 0));
      }),
    );
  });

  it('cost what programmes pay: with the lines that name none, the money of all plans', () => {
    fc.assert(
      fc.property(severalPlans, askedDates, (records, date) => {
        const { lines } = programmesOn(plansOn(records, date));
        const totals = records.map((record) => fundingTotals(redactionOn(record, date)).all.amount);
        expect(sumTiyn(lines.map(({ sum }) => sum.amount))).toBe(sumTiyn(totals));
      }),
    );
  });

  it('give each body and each programme the same line in the list and on its own page', () => {
    fc.assert(
      fc.property(severalPlans, askedDates, (records, date) => {
        const plans = plansOn(records, date);
        for (const { code, led, measures } of bodiesOn(plans).filter((line) => line.code !== '')) {
          const body = bodyOn(plans, code);
          expect([body.money, body.plans.flatMap(({ parts }) => parts).length]).toEqual([led, measures]);
        }
        for (const { key, sum, plans: inPlans } of programmesOn(plans).lines) {
          const programme = programmeOn(plans, key);
          expect([programme.sum, programme.plans.length]).toEqual([sum, inPlans]);
        }
      }),
    );
  });

  it('split a programme by plan and by year without losing or doubling a tiyn', () => {
    fc.assert(
      fc.property(severalPlans, askedDates, fc.constantFrom('', 'republican-001', 'republican-005'), (records, date, key) => {
        const { plans, years, sum } = programmeOn(plansOn(records, date), key);
        const amounts = (of: readonly { sum: { amount: bigint } }[]): bigint => sumTiyn(of.map((one) => one.sum.amount));
        expect([amounts(plans), amounts(years), sumTiyn(plans.map((plan) => amounts(plan.years)))]).toEqual([sum.amount, sum.amount, sum.amount]);
      }),
    );
  });

  it('give each body the ledger of the measures it leads: the sums of all bodies are the plans’ sums', () => {
    fc.assert(
      fc.property(severalPlans, askedDates, (records, date) => {
        const codes = [...new Set(records.flatMap(({ bodies }) => Object.keys(bodies)))];
        const ofBodies = codes.map((code) => bodyOn(plansOn(records, date), code).ledger);
        const ofPlans = records.map((record) => {
          const entries = deadlineLedger(record, date).filter(({ lead }) => lead !== null);
          return ledgerSums(entries).all;
        });
        for (const name of ['measures', 'moved', 'daysLater', 'daysEarlier', 'uncounted'] as const) {
          expect(ofBodies.reduce((sum, one) => sum + one[name], 0)).toBe(ofPlans.reduce((sum, one) => sum + one[name], 0));
        }
      }),
    );
  });

  it('tell a plan not approved yet from one whose wording of that day is not held', () => {
    const records = [seedRecord(), named(amendedSeed(), 'another')];
    expect(plansOn(records, '2005-06-26')).toMatchObject({ held: [], notHeld: [] });
    expect(plansOn(records, '2005-06-27').notHeld.map(({ plan }) => plan.slug)).toEqual(['order-178', 'another']);
    expect(plansOn(records, '2006-04-06').held.map(({ record }) => record.plan.slug)).toEqual(['order-178', 'another']);
  });

  it('change on the days their redactions begin, and on no other', () => {
    expect(changeDates([seedRecord(), named(amendedSeed(), 'another')])).toEqual(['2006-04-06', '2007-02-01', '2008-07-01', '2008-09-10', '2027-01-15']);
    expect(changeDates([])).toEqual([]);
  });

  it('are repealed from the day the repeal takes effect', () => {
    const record = amendedSeed();
    const repealed = { ...record, changeSets: record.changeSets.map((one) => (one.id === 'amendment-45' ? { ...one, kind: 'repeal' as const } : one)) };
    expect([isRepealedOn(repealed, '2008-06-30'), isRepealedOn(repealed, '2008-07-01'), isRepealedOn(record, '2026-01-01')]).toEqual([false, true, false]);
  });
});

describe('a body on a date', () => {
  const plans = plansOn([amendedSeed(), named(seedRecord(), 'older')], '2007-03-01');

  it('has its measures by plan, the nearest deadline first, those past and undated after them', () => {
    for (const { parts } of bodyOn(plans, 'ministry-of-justice').plans) {
      const ahead = parts.flatMap(({ nextDue }) => nextDue ?? []);
      expect(parts.slice(0, ahead.length).map(({ nextDue }) => nextDue)).toEqual([...ahead].sort());
      expect(ahead.every((day) => day >= '2007-03-01')).toBe(true);
    }
  });

  it('puts the plan first whose deadline is nearest', () => {
    const nearest = bodyOn(plans, 'ministry-of-justice').plans.map(({ parts }) => parts[0]?.nextDue ?? '9999');
    expect(nearest).toEqual([...nearest].sort());
  });

  it('counts what recurs from that date, not from today', () => {
    const recurring = bodyOn(plans, 'cec').plans.flatMap(({ parts }) => parts).concat(bodyOn(plans, 'akims').plans.flatMap(({ parts }) => parts));
    const days = recurring.flatMap(({ measure, nextDue }) => (measure.deadline.kind === 'recurring' ? [nextDue] : []));
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => day !== null && day >= '2007-03-01' && day <= '2008-03-01')).toBe(true);
  });

  it('leads or takes part, by agreement where the plan says so', () => {
    const seed = plansOn([seedRecord()], '2006-05-01');
    const roles = Object.keys(seedRecord().bodies).flatMap((code) =>
      bodyOn(seed, code).plans.flatMap(({ parts }) => parts.map(({ measure, role, byAgreement }) => `${measure.number} ${code} ${role} ${byAgreement}`)),
    );
    const printed = seedRecord().wordings.flatMap((wording) =>
      wording.unit === 'measure' ? wording.executors.map(({ body, byAgreement }, place) => `${wording.number} ${body} ${place === 0 ? 'lead' : 'co-executor'} ${byAgreement}`) : [],
    );
    expect(roles.sort()).toEqual(printed.sort());
    expect(printed.some((line) => line.endsWith('true'))).toBe(true);
  });

  it('that no plan names is responsible for nothing', () => {
    expect(bodyOn(plans, 'nobody')).toMatchObject({ plans: [], money: { amount: 0n, measures: 0 } });
  });
});

import { readOrder } from '../../cms/domain/reading/read-order';
import { expectedReading, seedBodies, seedSource } from '../support/seed-source';

const expected = expectedReading();
const reading = readOrder(seedSource(), { bodies: seedBodies() });

describe('the official text of Order No. 178-ө', () => {
  test('is known by its kind, number, date and issuer', () => {
    const { kind, number, date, issuer } = reading.order;
    expect({ kind, number, date, issuer }).toEqual({
      kind: expected.order.kind,
      number: expected.order.number,
      date: expected.order.date,
      issuer: expected.order.issuer,
    });
  });

  test('has its title with the misprint read right, and says so', () => {
    expect(reading.order.title.kk).toBe(expected.order.title.kk);
    expect(reading.order.titleMisprint).toEqual(expected.order.titleMisprint);
    expect(reading.warnings).toContainEqual(expect.objectContaining({ code: 'misprint-read-right', where: 'order.title' }));
  });

  test('has its preamble, points, control and signatory', () => {
    const { preamble, points, control, signatory } = reading.order;
    expect({ preamble, points, control, signatory }).toEqual({
      preamble: expected.order.preamble,
      points: expected.order.points,
      control: expected.order.control,
      signatory: expected.order.signatory,
    });
  });

  test('approves a plan by its title', () => {
    expect(reading.plan.title.kk).toBe(expected.plan.title.kk);
  });

  test('carries a note of an amendment whose changes are not known', () => {
    expect(reading.amendments).toMatchObject(expected.amendments);
    expect(reading.amendments[0]?.event).toBe('amended');
    expect(reading.warnings).toContainEqual(expect.objectContaining({ code: 'date-two-ways' }));
  });

  test('has the official six columns', () => {
    expect(reading.columns).toEqual(expected.columns);
    expect(reading.columnNumbers).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('has three sections, numbered in Latin letters', () => {
    expect(reading.sections).toEqual(expected.sections.map(({ number, title }) => ({ number, title: { kk: title.kk } })));
  });

  test('names the bodies of the register', () => {
    const names = Object.entries(expected.bodies).map(([code, { kk }]) => [code, { kk }]);
    expect(reading.bodies).toEqual(Object.fromEntries(names));
  });

  test('names three programmes of the republican budget', () => {
    expect(reading.programmes).toEqual(expected.programmes.map(({ code, kk, level }) => ({ code, kk, level })));
  });

  test.each(expected.measures.map((measure, index) => [measure.number, measure, index] as const))(
    'measure %s is read field by field',
    (_, measure, index) => {
      const read = reading.measures[index];
      expect(read).toMatchObject({
        number: measure.number,
        section: measure.section,
        action: { kk: measure.action.kk },
        deadline: measure.deadline,
        completionForm: { kk: measure.completionForm.kk },
        executorsText: measure.executorsText,
        funding: measure.funding,
      });
      expect(read?.executors.map(({ body, byAgreement }) => ({ body, byAgreement }))).toEqual(measure.executors);
    },
  );

  test('has no measure more', () => {
    expect(reading.measures).toHaveLength(expected.measures.length);
  });

  test('costs 368 363 500 tenge, by programme, section and lead body', () => {
    expect(reading.totals).toEqual(expected.totals);
  });

  test('leaves over only what is no part of the act', () => {
    expect(reading.leftOver).toEqual([{ text: '[bookmark: z1]', line: 3 }]);
  });

  test('without a register names its bodies by what is printed most', () => {
    const unregistered = readOrder(seedSource());
    expect(Object.keys(unregistered.bodies).sort()).toEqual(Object.values(expected.bodies).map(({ kk }) => kk).sort());
    expect(unregistered.measures.flatMap(({ executors }) => executors).every(({ body }) => body === undefined)).toBe(true);
    expect(unregistered.measures[2]?.deadline.onRequestOf).toEqual(['Қазақстан Республикасы Орталық сайлау комиссиясы']);
  });
});

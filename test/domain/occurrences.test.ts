import fc from 'fast-check';
import { isIsoDate } from '../../cms/domain/calendar/iso-date';
import { FREQUENCIES, type Deadline, type Recurrence } from '../../cms/domain/deadline/deadline';
import { occurrences } from '../../cms/domain/deadline/occurrences';

function recurring(recurrence: Recurrence, bounds: Partial<Deadline> = {}): Deadline {
  return {
    text: 'жыл сайын',
    kind: 'recurring',
    precision: null,
    start: null,
    due: null,
    recurrence,
    from: null,
    until: null,
    onRequestOf: [],
    parts: [],
    ...bounds,
  };
}

describe('occurrences of a recurring deadline', () => {
  test('every month falls due on its last day', () => {
    expect(occurrences(recurring({ frequency: 'monthly' }), '2008-01-15', '2008-04-30')).toEqual([
      '2008-01-31',
      '2008-02-29',
      '2008-03-31',
      '2008-04-30',
    ]);
  });

  test('every quarter falls due on its last day', () => {
    expect(occurrences(recurring({ frequency: 'quarterly' }), '2005-01-01', '2005-12-31')).toEqual([
      '2005-03-31',
      '2005-06-30',
      '2005-09-30',
      '2005-12-31',
    ]);
  });

  test('given days come in calendar order whatever order they are printed in', () => {
    const deadline = recurring({ frequency: 'yearly', on: ['07-01', '01-01'] });
    expect(occurrences(deadline, '2005-06-27', '2007-01-01')).toEqual(['2005-07-01', '2006-01-01', '2006-07-01', '2007-01-01']);
  });

  test('months, quarters and half-years fall due on their last day', () => {
    const deadline = recurring({ frequency: 'yearly', on: ['02', 'Q1', 'H1'] });
    expect(occurrences(deadline, '2005-01-01', '2005-12-31')).toEqual(['2005-02-28', '2005-03-31', '2005-06-30']);
  });

  test('its own bounds hold', () => {
    const deadline = recurring({ frequency: 'yearly' }, { from: '2006-01-01', until: '2007-12-31' });
    expect(occurrences(deadline, '2000-01-01', '2020-12-31')).toEqual(['2006-12-31', '2007-12-31']);
  });

  test('several deadlines give the days of those that recur', () => {
    const parts = [recurring({ frequency: 'yearly', on: ['Q2'] }), recurring({ frequency: 'yearly', on: ['Q4'] })];
    const several: Deadline = { ...recurring({ frequency: 'yearly' }), kind: 'several', recurrence: null, parts };
    expect(occurrences(several, '2003-01-01', '2003-12-31')).toEqual(['2003-06-30', '2003-12-31']);
  });

  test('they are sorted, distinct, real and within bounds', () => {
    const mark = fc.constantFrom('01-01', '02-29', '12-31', '02', '09', 'Q1', 'Q4', 'H1', 'H2');
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...FREQUENCIES), fc.array(mark), day, day, (frequency, on, from, to) => {
        const days = occurrences(recurring({ frequency, on }), from, to);
        expect(days).toEqual([...new Set(days)].sort());
        for (const found of days) {
          expect(isIsoDate(found)).toBe(true);
          expect(found >= from && found <= to).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { addDays, dayNumber } from '../../cms/domain/calendar/iso-date';
import { axisRange, axisUnits, positionOf, SCALES } from '../../admin/charts/deadlines/axis';
import { layoutOf, type Shape } from '../../admin/charts/deadlines/layout';
import { anyDate, anyDeadline, deadline } from '../support/deadlines';
import { seedRecord } from '../support/seed-record';

const anyScale = fc.constantFrom(...SCALES);
const manyDeadlines = fc.array(anyDeadline, { maxLength: 6 });

const year2005 = { from: '2005-01-01', to: '2005-12-31' };
const context = { range: year2005, since: '2005-01-01', today: '2005-08-15' };

describe('the axis', () => {
  test('holds the seed’s deadlines in whole quarters, from the order’s to the last', () => {
    const deadlines = seedRecord().wordings.flatMap((one) => (one.unit === 'measure' ? [one.deadline] : []));
    const frame = { since: '2005-06-27', today: '2026-11-23' };
    expect(axisRange(deadlines, { ...frame, scale: 'quarter' })).toEqual({ from: '2005-04-01', to: '2007-12-31' });
    expect(axisRange(deadlines, { ...frame, scale: 'year' })).toEqual({ from: '2005-01-01', to: '2007-12-31' });
  });

  test('takes today in where it is near, and does not stretch over decades to reach it', () => {
    const due = [deadline('date', { due: '2025-06-15' })];
    const frame = { since: '2025-01-10', scale: 'quarter' } as const;
    expect(axisRange(due, { ...frame, today: '2025-11-23' }).to).toBe('2025-12-31');
    expect(axisRange(due, { ...frame, today: '2040-01-01' }).to).toBe('2025-06-30');
  });

  test('holds every dated day and its start, unless the span is longer than 40 years', () => {
    fc.assert(
      fc.property(manyDeadlines, anyDate, anyDate, anyScale, (deadlines, since, today, scale) => {
        const range = axisRange(deadlines, { since, today, scale });
        const dates = deadlines.flatMap(({ start, due, from, until }) => [start, due, from, until]);
        const first = [since, ...dates.filter((date) => date !== null)].sort()[0] ?? since;
        expect(range.from <= first).toBe(true);
        const years = (dayNumber(range.to) - dayNumber(range.from)) / 365.25;
        expect(years).toBeLessThanOrEqual(41.1);
        if (years < 39) {
          for (const date of dates) if (date !== null) expect(range.to >= date).toBe(true);
        }
      }),
    );
  });

  test('its units follow one another without gaps, from 0 to 1', () => {
    fc.assert(
      fc.property(manyDeadlines, anyDate, anyScale, (deadlines, since, scale) => {
        const range = axisRange(deadlines, { since, today: since, scale });
        const units = axisUnits(range, scale);
        let edge = 0;
        for (const unit of units) {
          expect(unit.x).toBeCloseTo(edge, 9);
          expect(unit.width).toBeGreaterThan(0);
          edge = unit.x + unit.width;
        }
        expect(edge).toBeCloseTo(1, 9);
        expect(units[0]?.from).toBe(range.from);
      }),
    );
  });

  test('a later day never stands to the left of an earlier one', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const order = Math.sign(dayNumber(one) - dayNumber(other));
        expect(Math.sign(positionOf(one, year2005) - positionOf(other, year2005))).toBe(order);
      }),
    );
  });
});

describe('a deadline on the axis', () => {
  test('a quarter is a bar from its first day to the end of its last', () => {
    const [bar] = layoutOf(deadline('period', { start: '2005-07-01', due: '2005-09-30', precision: 'quarter' }), context);
    expect(bar).toMatchObject({ kind: 'bar', moment: 'running' });
    expect(edgesOf(bar)[0]).toBeCloseTo(181 / 365);
    expect(edgesOf(bar)[1]).toBeCloseTo((181 + 92) / 365);
  });

  test('a single day is a mark in the middle of the day', () => {
    const [mark, ...others] = layoutOf(deadline('date', { due: '2005-07-02' }), context);
    expect(mark).toMatchObject({ kind: 'day', date: '2005-07-02', moment: 'passed' });
    expect(edgesOf(mark)[0]).toBeCloseTo(182.5 / 365);
    expect(others).toEqual([]);
  });

  test('what recurs is a mark per occurrence, none before the order, and goes on', () => {
    const twice = deadline('recurring', { recurrence: { frequency: 'yearly', on: ['01-01', '07-01'] } });
    const shapes = layoutOf(twice, { ...context, since: '2005-06-27' });
    expect(shapes.map((shape) => ('date' in shape ? shape.date : shape.kind))).toEqual(['2005-07-01', 'goes-on']);
  });

  test('what is on request has a sign of its own, beside its other marks', () => {
    const both = deadline('recurring', { recurrence: { frequency: 'monthly' }, onRequestOf: ['cec'] });
    expect(layoutOf(both, context).filter((shape) => shape.kind === 'occurrence')).toHaveLength(12);
    expect(layoutOf(both, context).some((shape) => shape.kind === 'request')).toBe(true);
    expect(layoutOf(deadline('on-request'), context)).toEqual([{ kind: 'request' }]);
  });

  test('what is continuous is open to the end; with an end it stops there', () => {
    const [endless] = layoutOf(deadline('continuous'), context);
    expect(endless).toMatchObject({ kind: 'open', x: 0, endless: true });
    expect(edgesOf(endless)[1]).toBeCloseTo(1);
    const [bounded] = layoutOf(deadline('continuous', { until: '2005-06-30' }), context);
    expect(bounded).toMatchObject({ kind: 'open', endless: false });
    expect(edgesOf(bounded)[1]).toBeCloseTo(181 / 365);
  });

  test('nothing and the unread are said in words', () => {
    expect(layoutOf(deadline('none'), context)).toEqual([{ kind: 'words', reason: 'none' }]);
    expect(layoutOf(deadline('unread'), context)).toEqual([{ kind: 'words', reason: 'unread' }]);
  });

  test('a deadline is running on its first and its last day, and has passed the day after', () => {
    const july = deadline('period', { start: '2005-07-01', due: '2005-07-31', precision: 'month' });
    const moment = (today: string): string | undefined => {
      const [shape] = layoutOf(july, { ...context, today });
      return shape !== undefined && 'moment' in shape ? shape.moment : undefined;
    };
    expect(['2005-06-30', '2005-07-01', '2005-07-31', '2005-08-01'].map(moment)).toEqual([
      'upcoming',
      'running',
      'running',
      'passed',
    ]);
  });

  test('whatever it is, it shows something, and nothing outside the axis', () => {
    fc.assert(
      fc.property(anyDeadline, anyDate, anyDate, anyScale, (given, since, today, scale) => {
        const range = axisRange([given], { since, today, scale });
        const shapes = layoutOf(given, { range, since, today });
        expect(shapes.length).toBeGreaterThan(0);
        for (const shape of shapes) for (const edge of edgesOf(shape)) expectOnAxis(edge);
      }),
      { numRuns: 500 },
    );
  });

  test('a day the day before another never shares its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 363 }), (offset) => {
        const date = addDays(year2005.from, offset);
        const xs = [date, addDays(date, 1)].map((due) => {
          const [shape] = layoutOf(deadline('date', { due }), context);
          return shape !== undefined && 'x' in shape ? shape.x : -1;
        });
        expect(xs[1]).toBeGreaterThan(xs[0] ?? 0);
      }),
    );
  });
});

function edgesOf(shape: Shape | undefined): number[] {
  if (shape === undefined || !('x' in shape)) return [];
  return 'width' in shape ? [shape.x, shape.x + shape.width] : [shape.x];
}

function expectOnAxis(edge: number): void {
  expect(edge).toBeGreaterThanOrEqual(0);
  expect(edge).toBeLessThanOrEqual(1 + 1e-9);
}

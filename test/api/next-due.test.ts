import fc from 'fast-check';
import { Client } from 'pg';
import { addDays } from '../../cms/domain/calendar/iso-date';
import { FREQUENCIES, type Deadline } from '../../cms/domain/deadline/deadline';
import { nextDue } from '../../cms/domain/deadline/next-due';
import { sharedRegister } from '../support/server';

const BLANK: Deadline = {
  text: '',
  kind: 'unread',
  precision: null,
  start: null,
  due: null,
  recurrence: null,
  from: null,
  until: null,
  onRequestOf: [],
  parts: [],
};

const dates = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2000-01-01', days));
const maybeDate = fc.option(dates, { nil: null });
const mark = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([month, day]) => `${two(month)}-${two(day)}`),
  fc.integer({ min: 1, max: 12 }).map(two),
  fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'),
);
const simple: fc.Arbitrary<Deadline> = fc.oneof(
  dates.map((due) => ({ ...BLANK, kind: 'date' as const, due, start: due })),
  fc.tuple(dates, fc.nat(400)).map(([start, days]) => ({ ...BLANK, kind: 'period' as const, start, due: addDays(start, days) })),
  fc
    .record({ frequency: fc.constantFrom(...FREQUENCIES), on: fc.option(fc.array(mark, { minLength: 1, maxLength: 3 }), { nil: undefined }) })
    .chain((recurrence) => fc.tuple(maybeDate, maybeDate).map(([from, until]) => ({ ...BLANK, kind: 'recurring' as const, recurrence, from, until }))),
  maybeDate.map((until) => ({ ...BLANK, kind: 'continuous' as const, until })),
  fc.constantFrom('on-request' as const, 'none' as const, 'unread' as const).map((kind) => ({ ...BLANK, kind })),
);
const deadlines: fc.Arbitrary<Deadline> = fc.oneof(
  simple,
  fc.array(simple, { maxLength: 3 }).map((parts) => ({ ...BLANK, kind: 'several' as const, parts })),
  simple.map((resolved) => ({ ...BLANK, kind: 'same-as-above' as const, resolved })),
);

function two(number: number): string {
  return String(number).padStart(2, '0');
}

describe('the next day a deadline falls due', () => {
  let database: Client;

  beforeAll(async () => {
    database = new Client({ connectionString: sharedRegister().databaseUrl });
    await database.connect();
  });

  afterAll(() => database.end());

  it('is the same in the database, which sorts by it, and in the pages, which show it', async () => {
    const cases = fc.sample(fc.tuple(deadlines, dates), 1_000);
    const { rows } = await database.query<{ next: string | null }>(
      `select register.next_due(deadline, as_of)::text as next
       from unnest($1::jsonb[], $2::date[]) with ordinality as c(deadline, as_of, place) order by place`,
      [cases.map(([deadline]) => JSON.stringify(deadline)), cases.map(([, asOf]) => asOf)],
    );
    cases.forEach(([deadline, asOf], index) => {
      const said = `${JSON.stringify(deadline)} as of ${asOf}: ${rows[index]?.next ?? 'none'}`;
      expect(said).toBe(`${JSON.stringify(deadline)} as of ${asOf}: ${nextDue(deadline, asOf) ?? 'none'}`);
    });
  });

  it('never lies before the day asked from', () => {
    fc.assert(
      fc.property(deadlines, dates, (deadline, asOf) => {
        const next = nextDue(deadline, asOf);
        expect(next === null || next >= asOf).toBe(true);
      }),
    );
  });
});

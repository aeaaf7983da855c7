import fc from 'fast-check';
import type { ChangeSetRecord, MeasureWording, PlanRecord } from '../../cms/domain/record/plan-record';
import { seedRecord } from './seed-record';

/** What one amendment does to one measure of the seed's plan, in a generated history. */
export interface GeneratedChange {
  readonly date: string;
  readonly number: number;
  readonly measure: number;
  readonly effect: 'substitute' | 'repeal';
  readonly due: string;
  readonly tiyn: bigint;
  readonly body: number;
}

const days = (from: string, span: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: span }).map((day) => new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10));

/** Dates on which something of a generated history may be asked. */
export const askedDates = days('2006-04-06', 3000);

const changes: fc.Arbitrary<GeneratedChange> = fc.record({
  date: days('2006-05-01', 2500),
  number: fc.integer({ min: 1, max: 300 }),
  measure: fc.nat(),
  effect: fc.constantFrom('substitute' as const, 'substitute' as const, 'substitute' as const, 'repeal' as const),
  due: days('2006-01-01', 4000),
  tiyn: fc.bigInt({ min: 0n, max: 10n ** 16n }),
  body: fc.nat(),
});

/** Plans with a history: the seed's, and up to a dozen published amendments of single measures. */
export const plansWithHistory: fc.Arbitrary<PlanRecord> = fc.array(changes, { maxLength: 12 }).map(withChanges);

const seed = seedRecord();
const measures = seed.wordings.filter((wording): wording is MeasureWording => wording.unit === 'measure');
const bodies = Object.keys(seed.bodies);

/** The seed's plan as these changes leave it, each a change-set of its own. */
export function withChanges(list: readonly GeneratedChange[]): PlanRecord {
  const made = list.map((change, index) => {
    const changeSet = changeSetOf(change, `c${String(index).padStart(3, '0')}`);
    return { changeSet, wording: wordingOf(change, changeSet.id) };
  });
  return {
    ...seed,
    changeSets: [...seed.changeSets, ...made.map(({ changeSet }) => changeSet)],
    wordings: [...seed.wordings, ...made.map(({ wording }) => wording)],
  };
}

function changeSetOf({ date, number }: GeneratedChange, id: string): ChangeSetRecord {
  const order = { id: `order-${id}`, kind: 'prime-minister-order' as const, number: String(number), date, title: {} };
  return { id, kind: 'amendment', order, inForceFrom: date, note: {}, reason: null, changesKnown: true, state: 'published' };
}

function wordingOf({ measure: at, effect, due, tiyn, body }: GeneratedChange, changeSet: string): MeasureWording {
  const measure = measures[at % measures.length];
  if (measure === undefined) throw new Error('The seed has measures');
  return {
    ...measure,
    id: `${changeSet}-${measure.key}`,
    changeSet,
    effect,
    clause: '1',
    deadline: { ...measure.deadline, kind: 'date', precision: 'day', start: due, due, recurrence: null, from: null, until: null, onRequestOf: [], parts: [] },
    executors: [{ body: bodies[body % bodies.length] ?? '', role: 'lead', byAgreement: false }],
    funding: {
      ...measure.funding,
      source: 'republican-budget',
      lines: [{ source: 'republican-budget', programme: null, amountTiyn: String(tiyn), amountPrinted: null, year: null }],
    },
  };
}

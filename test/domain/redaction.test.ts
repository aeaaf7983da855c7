import fc from 'fast-check';
import type { ChangeSetRecord, MeasureWording, PlanRecord } from '../../cms/domain/record/plan-record';
import { isHeldOn, redactionOn } from '../../cms/domain/record/redaction';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import { seedRecord } from '../support/seed-record';

const seed = seedRecord();
const measures = seed.wordings.filter((wording): wording is MeasureWording => wording.unit === 'measure');

function changeSet(id: string, inForceFrom: string, number: string): ChangeSetRecord {
  const order = { id: `order-${id}`, kind: 'prime-minister-order' as const, number, date: inForceFrom, title: {} };
  return { id, kind: 'amendment', order, inForceFrom, note: {}, reason: null, changesKnown: true, state: 'published' };
}

function amended(record: PlanRecord, by: ChangeSetRecord, wordings: readonly MeasureWording[]): PlanRecord {
  return { ...record, changeSets: [...record.changeSets, by], wordings: [...record.wordings, ...wordings] };
}

function saying(measure: MeasureWording, by: ChangeSetRecord, action: string): MeasureWording {
  return { ...measure, id: `${by.id}-${measure.key}`, changeSet: by.id, effect: 'substitute', action: { kk: action } };
}

function actionOf(record: PlanRecord, asOf: string, key: string): string | undefined {
  return redactionOn(record, asOf)
    .sections.flatMap((section) => section.measures)
    .find((measure) => measure.key === key)?.action.kk;
}

const [first, second] = measures as [MeasureWording, MeasureWording];
const dates = fc.integer({ min: 0, max: 3000 }).map((day) => new Date(Date.UTC(2006, 4, 1 + day)).toISOString().slice(0, 10));
const changes = fc.array(
  fc.record({
    date: dates,
    number: fc.integer({ min: 1, max: 300 }).map(String),
    measure: fc.integer({ min: 0, max: measures.length - 1 }),
    action: fc.string({ minLength: 1, maxLength: 8 }),
  }),
  { maxLength: 12 },
);

function withChanges(list: readonly { date: string; number: string; measure: number; action: string }[]): PlanRecord {
  return list.reduce((record, change, index) => {
    const by = changeSet(`c${String(index).padStart(3, '0')}`, change.date, `${change.number}-${index}`);
    return amended(record, by, [saying(measures[change.measure] ?? first, by, change.action)]);
  }, seed);
}

describe('the redaction of a date', () => {
  it('is the plan as first held, in three sections of five, four and one measures', () => {
    const { sections } = redactionOn(seed, '2006-04-06');
    expect(sections.map((section) => section.heading?.number)).toEqual(['I', 'II', 'III']);
    expect(sections.map((section) => section.measures.length)).toEqual([5, 4, 1]);
  });

  it('is not held before 6 April 2006, and held on that day', () => {
    expect(isHeldOn(seed, '2006-04-05')).toBe(false);
    expect(isHeldOn(seed, '2006-04-06')).toBe(true);
  });

  it('changes on the day an amendment takes effect, not the day before', () => {
    const by = changeSet('a', '2007-02-01', '12');
    const record = amended(seed, by, [saying(first, by, 'жаңа')]);
    expect(actionOf(record, '2007-01-31', first.key)).toBe(first.action.kk);
    expect(actionOf(record, '2007-02-01', first.key)).toBe('жаңа');
  });

  it('follows an order dated before the last one that slots in', () => {
    const later = changeSet('later', '2008-01-01', '9');
    const earlier = changeSet('earlier', '2007-01-01', '8');
    const record = amended(amended(seed, later, [saying(first, later, 'кейінгі')]), earlier, [
      saying(first, earlier, 'бұрынғы'),
      saying(second, earlier, 'екінші'),
    ]);
    expect(actionOf(record, '2007-06-01', first.key)).toBe('бұрынғы');
    expect(actionOf(record, '2008-06-01', first.key)).toBe('кейінгі');
    expect(actionOf(record, '2008-06-01', second.key)).toBe('екінші');
  });

  it('applies orders of one day by their numbers: 9 before 10', () => {
    const ten = changeSet('a-ten', '2007-01-01', '10');
    const nine = changeSet('b-nine', '2007-01-01', '9');
    const record = amended(amended(seed, ten, [saying(first, ten, 'он')]), nine, [saying(first, nine, 'тоғыз')]);
    expect(actionOf(record, '2007-01-01', first.key)).toBe('он');
  });

  it('leaves a repealed measure out, and a later order can enact it again', () => {
    const repeal = changeSet('r', '2007-01-01', '1');
    const again = changeSet('s', '2008-01-01', '2');
    const record = amended(amended(seed, repeal, [{ ...saying(first, repeal, ''), effect: 'repeal' }]), again, [
      saying(first, again, 'қайта'),
    ]);
    expect(actionOf(record, '2007-06-01', first.key)).toBeUndefined();
    expect(actionOf(record, '2008-06-01', first.key)).toBe('қайта');
  });

  it('does not depend on the order in which independent change-sets were entered', () => {
    fc.assert(
      fc.property(changes, dates, (list, asOf) => {
        const record = withChanges(list);
        const shuffled = {
          ...record,
          changeSets: [...record.changeSets].reverse(),
          wordings: [...record.wordings].reverse(),
        };
        expect(redactionOn(shuffled, asOf)).toEqual(redactionOn(record, asOf));
      }),
    );
  });

  it('is given back exactly when the last change-set is withdrawn', () => {
    fc.assert(
      fc.property(changes, dates, dates, (list, date, asOf) => {
        const record = withChanges(list);
        const by = changeSet('zzz', date, '999');
        const withdrawn = (after: PlanRecord): PlanRecord => ({
          ...after,
          changeSets: after.changeSets.filter((one) => one.id !== by.id),
          wordings: after.wordings.filter((wording) => wording.changeSet !== by.id),
        });
        expect(redactionOn(withdrawn(amended(record, by, [saying(first, by, 'x')])), asOf)).toEqual(
          redactionOn(record, asOf),
        );
      }),
    );
  });

  it('holds every key at most once', () => {
    fc.assert(
      fc.property(changes, dates, (list, asOf) => {
        const keys = redactionOn(withChanges(list), asOf).sections.flatMap((section) =>
          section.measures.map((measure) => measure.key),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('shows the same measures in the view as in the redaction', () => {
    expect(planViewOn(seed, '2026-01-01').redaction).toEqual(redactionOn(seed, '2026-01-01'));
  });
});

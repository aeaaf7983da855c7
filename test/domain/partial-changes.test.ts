import fc from 'fast-check';
import { changedCells } from '../../cms/domain/record/cells';
import type { ChangeSetRecord, MeasureWording, PartialChange, PlanRecord, WordingRecord } from '../../cms/domain/record/plan-record';
import { withKnownChanges } from '../../cms/domain/record/known-changes';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import { redactionAround, redactionOn } from '../../cms/domain/record/redaction';
import { effectsOf } from '../../cms/domain/change/effects';
import { deadlineLedger } from '../../cms/domain/change/deadline-ledger';
import { clauseOfChange, compareRedactions } from '../../cms/domain/change/compare';
import { laterRedactions } from '../../cms/domain/change/later-redactions';
import { fundingTotals } from '../../cms/domain/record/totals';
import { amendmentOf } from '../support/amendments';
import { partialHistories } from '../support/partial-histories';
import { seedRecord } from '../support/seed-record';

const seed = seedRecord();
const measure = seed.wordings.find((one): one is MeasureWording => one.unit === 'measure' && one.key === '1.2') as MeasureWording;

/** What a clause of one order says of measure 1.2, stored whole as it read when the clause was entered. */
function clause(by: ChangeSetRecord, more: Partial<MeasureWording>, partial?: PartialChange): MeasureWording {
  return { ...measure, id: `${by.id} 1.2`, changeSet: by.id, effect: 'substitute', clause: '1', ...more, ...(partial === undefined ? {} : { partial }) };
}

function amended(...made: readonly (readonly [ChangeSetRecord, WordingRecord])[]): PlanRecord {
  return { ...seed, changeSets: [...seed.changeSets, ...made.map(([by]) => by)], wordings: [...seed.wordings, ...made.map(([, wording]) => wording)] };
}

function said(record: PlanRecord, asOf: string): MeasureWording {
  const found = redactionOn(record, asOf).sections.flatMap(({ measures }) => measures).find(({ key }) => key === '1.2');
  if (found === undefined) throw new Error('Measure 1.2 is in force');
  return found;
}

const early = amendmentOf('12', '2007-02-01');
const late = amendmentOf('45', '2008-07-01');
const cells = (...list: PartialChange['cells'][number][]): PartialChange => ({ cells: list, words: [] });

describe('a clause that changes parts of a measure', () => {
  const newForm = clause(late, { completionForm: { kk: 'Есеп' } }, cells('completionForm'));
  const newAction = clause(early, { action: { kk: 'Жаңа әрекет' } }, cells('action'));

  it('leaves the parts it does not name as they were', () => {
    const now = said(amended([late, newForm]), '2009-01-01');
    expect(now.completionForm).toEqual({ kk: 'Есеп' });
    expect([now.action, now.deadline, now.executors, now.funding]).toEqual([measure.action, measure.deadline, measure.executors, measure.funding]);
  });

  it('lets an order dated before it show through in what it did not touch', () => {
    const record = amended([late, newForm], [early, newAction]);
    expect(said(record, '2007-06-01')).toMatchObject({ action: { kk: 'Жаңа әрекет' }, completionForm: measure.completionForm });
    expect(said(record, '2009-01-01')).toMatchObject({ action: { kk: 'Жаңа әрекет' }, completionForm: { kk: 'Есеп' } });
  });

  it('is by its own order and clause, whatever came before it', () => {
    expect(said(amended([late, newForm], [early, newAction]), '2009-01-01')).toMatchObject({ id: newForm.id, changeSet: late.id, clause: '1' });
  });

  it('keeps what it does not name hidden where a later clause words the measure whole', () => {
    const whole = clause(late, { completionForm: { kk: 'Есеп' } });
    expect(said(amended([late, whole], [early, newAction]), '2009-01-01').action).toEqual(measure.action);
  });

  it('stands whole, as it was entered, where nothing was in force any more', () => {
    const repeal = { ...clause(early, { action: {}, completionForm: {} }), effect: 'repeal' as const };
    expect(said(amended([early, repeal], [late, newForm]), '2009-01-01')).toMatchObject({ action: measure.action, completionForm: { kk: 'Есеп' } });
  });

  it('has the deadline ledger count a move from the deadline it found', () => {
    const due = (day: string): Partial<MeasureWording> => ({
      deadline: { ...measure.deadline, kind: 'date', precision: 'day', start: day, due: day, text: day },
      deadlineText: { kk: day },
    });
    const record = amended([late, clause(late, due('2009-01-31'), cells('deadline'))], [early, clause(early, due('2009-01-01'), cells('deadline'))]);
    const entry = deadlineLedger(record, '2010-01-01').find(({ key }) => key === '1.2');
    expect(entry?.moves.map(({ changeSet }) => changeSet)).toEqual([early.id, late.id]);
    expect(entry?.moves[1]?.days).toBe(30);
  });
});

describe('words replaced by a clause', () => {
  const agency = clause(late, { action: { kk: 'Болашақ' } }, { cells: ['action'], words: [{ cell: 'action', language: 'kk', from: 'Қазақстан', to: 'Алаш $&' }] });
  const before = amended([early, clause(early, { action: { kk: 'Қазақстан және Қазақстан', ru: 'РК' } }, cells('action'))]);
  const record: PlanRecord = { ...before, changeSets: [...before.changeSets, late], wordings: [...before.wordings, agency] };

  it('are replaced wherever they stand in what an order before left, to the letter', () => {
    expect(said(record, '2009-01-01').action).toEqual({ kk: 'Алаш $& және Алаш $&', ru: 'РК' });
  });

  it('change nothing where an order before took them away', () => {
    const gone: PlanRecord = { ...record, wordings: record.wordings.map((one) => (one.changeSet === early.id && one.unit === 'measure' ? { ...one, action: { kk: 'Ештеңе' } } : one)) };
    expect(said(gone, '2009-01-01').action).toEqual({ kk: 'Ештеңе' });
  });

  it('have a deadline read anew', () => {
    const moved = clause(late, {}, { cells: ['deadline'], words: [{ cell: 'deadline', language: 'kk', from: '2005 жылғы', to: '2006 жылғы' }] });
    const deadlines = amended([late, { ...moved, deadlineText: { kk: 'басқа' } }], [early, clause(early, { deadlineText: { kk: '2005 жылғы 3-тоқсан' } }, cells('deadline'))]);
    expect(said(deadlines, '2009-01-01').deadline).toMatchObject({ kind: 'period', start: '2006-07-01', due: '2006-09-30' });
  });
});

describe('an order slotted in before another', () => {
  const words: PartialChange = { cells: ['action'], words: [{ cell: 'action', language: 'kk', from: 'деректер', to: 'мәліметтер' }] };
  const held = { ...measure, action: { kk: 'деректер базасы' } };
  const base: PlanRecord = { ...seed, wordings: seed.wordings.map((one) => (one === measure ? held : one)) };
  const withLate: PlanRecord = { ...base, changeSets: [...base.changeSets, late], wordings: [...base.wordings, clause(late, { action: { kk: 'мәліметтер базасы' } }, words)] };
  const slotted = (action: string): PlanRecord => ({ ...withLate, changeSets: [...withLate.changeSets, early], wordings: [...withLate.wordings, clause(early, { action: { kk: action } }, cells('action'))] });

  it('is told what it does to the redactions that follow', () => {
    expect(laterRedactions(slotted('деректер қоры'), early)).toEqual([{ from: '2008-07-01', changed: 1, difference: 0n, wordsGone: [] }]);
    expect(said(slotted('деректер қоры'), '2008-07-01').action).toEqual({ kk: 'мәліметтер қоры' });
  });

  it('is warned where it takes away the words that a later clause replaces', () => {
    expect(laterRedactions(slotted('тізілім'), early)[0]?.wordsGone).toEqual(['1.2']);
  });

  it('is told of no other order of its own day: that is one redaction', () => {
    const beside = amendmentOf('46', '2008-07-01');
    expect(laterRedactions({ ...withLate, changeSets: [...withLate.changeSets, beside] }, late)).toEqual([]);
  });

  it('is told nothing of redactions that were there before it', () => {
    expect(laterRedactions(withLate, late)).toEqual([]);
  });
});

describe('an order known to have changed the plan, but not how', () => {
  const unknown = { ...late, id: 'unknown', changesKnown: false };

  it('stands in the history as such', () => {
    expect(withKnownChanges([early, unknown])).toEqual([early, unknown]);
  });

  it('gives way once what it changed has been recorded, and to no other order', () => {
    expect(withKnownChanges([early, unknown, late])).toEqual([early, late]);
  });
});

describe('the title and the points of the act', () => {
  const title: WordingRecord = { unit: 'title', id: 't', key: '', position: 0, number: '', changeSet: late.id, effect: 'substitute', clause: '1', title: { kk: 'Жаңа атау' } };
  const first = seed.order.points[0];
  const repealed: WordingRecord = { unit: 'point', id: 'p', key: first?.number ?? '', position: 1, number: first?.number ?? '', changeSet: late.id, effect: 'repeal', clause: '2', text: {} };
  const inserted: WordingRecord = { unit: 'point', id: 'q', key: '1-1', position: 1.5, number: '1-1', changeSet: late.id, effect: 'insert', clause: '3', text: { kk: 'Жаңа тармақ' } };
  const record = { ...amended([late, title]), wordings: [...seed.wordings, title, repealed, inserted] };

  it('are those of the date asked for', () => {
    expect(planViewOn(record, '2008-06-30').plan.title).toEqual(seed.plan.title);
    expect(planViewOn(record, '2008-06-30').order.points).toEqual(seed.order.points);
    expect(planViewOn(record, '2008-07-01').plan.title).toEqual({ kk: 'Жаңа атау' });
    expect(planViewOn(record, '2008-07-01').order.points.map(({ number }) => number)).toEqual(['1-1', ...seed.order.points.slice(1).map(({ number }) => number)]);
  });

  it('names the clause by which a point is repealed, though nothing of it is left in force', () => {
    expect(effectsOf(record).at(-1)?.changes.map(clauseOfChange)).toEqual(['1', '2', '3']);
  });

  it('are told among what the order did, before its measures', () => {
    expect(effectsOf(record).at(-1)?.changes.map(({ unit, kind }) => [unit, kind])).toEqual([['title', 'changed'], ['point', 'repealed'], ['point', 'inserted']]);
  });
});

describe('any history of partial and whole changes', () => {
  it('gives the same redaction whatever the order in which it was entered', () => {
    fc.assert(
      fc.property(partialHistories, fc.infiniteStream(fc.nat()), (record, picks) => {
        const shuffled = [...record.wordings].map((wording) => [picks.next().value, wording] as const).sort(([a], [b]) => a - b).map(([, wording]) => wording);
        const last = record.changeSets.map(({ inForceFrom }) => inForceFrom).sort().at(-1) ?? '';
        expect(redactionOn({ ...record, wordings: shuffled }, last)).toEqual(redactionOn(record, last));
      }),
    );
  });

  it('is back to the letter when the last draft is withdrawn', () => {
    fc.assert(
      fc.property(partialHistories, (record) => {
        const [gone] = record.changeSets.slice(-1);
        const before = { ...record, changeSets: record.changeSets.slice(0, -1), wordings: record.wordings.filter(({ changeSet }) => changeSet !== gone?.id) };
        const again = { ...record, changeSets: [...record.changeSets] };
        for (const asOf of datesOf(record)) {
          const undone = { ...again, changeSets: again.changeSets.filter(({ id }) => id !== gone?.id), wordings: again.wordings.filter(({ changeSet }) => changeSet !== gone?.id) };
          expect(redactionOn(undone, asOf)).toEqual(redactionOn(before, asOf));
        }
      }),
    );
  });

  it('comes to the redaction of today by what each order did, one after the other', () => {
    fc.assert(
      fc.property(partialHistories, (record) => {
        const last = datesOf(record).at(-1) ?? '';
        const replayed = new Map<string, WordingRecord>();
        for (const { changes } of effectsOf(record)) {
          for (const { unit, key, after } of changes) {
            if (after === null) replayed.delete(`${unit} ${key}`);
            else replayed.set(`${unit} ${key}`, after);
          }
        }
        const measures = redactionOn(record, last).sections.flatMap((section) => section.measures);
        for (const one of measures) expect(changedCells(replayed.get(`measure ${one.key}`) ?? one, one)).toEqual([]);
        expect([...replayed.values()].filter(({ unit }) => unit === 'measure')).toHaveLength(measures.length);
      }),
    );
  });

  it('differs around a change-set by exactly what the change-set names', () => {
    fc.assert(
      fc.property(partialHistories, (record) => {
        for (const changeSet of record.changeSets.filter(({ kind }) => kind === 'amendment')) {
          const named = new Map(record.wordings.filter((one) => one.changeSet === changeSet.id).map((one) => [one.key, one]));
          for (const { key, before, after } of compareRedactions(redactionAround(record, changeSet, 'before'), redactionAround(record, changeSet, 'after'))) {
            const wording = named.get(key);
            expect(wording).toBeDefined();
            if (before === null || after === null || wording?.partial === undefined) continue;
            expect(wording.partial.cells).toEqual(expect.arrayContaining(changedCells(before, after)));
          }
        }
      }),
    );
  });

  it('never changes a wording that is stored', () => {
    fc.assert(
      fc.property(partialHistories, (record) => {
        const stored = JSON.stringify(record);
        for (const asOf of datesOf(record)) fundingTotals(redactionOn(record, asOf));
        effectsOf(record);
        expect(JSON.stringify(record)).toBe(stored);
      }),
    );
  });
});

function datesOf({ changeSets }: PlanRecord): string[] {
  return changeSets.map(({ inForceFrom }) => inForceFrom).sort();
}

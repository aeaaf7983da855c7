import fc from 'fast-check';
import { placesAfterMove } from '../../admin/office/draft/move';
import { deadlineOfReading, readingOf } from '../../admin/office/draft/reading';
import { inputOfForm, measureForm, measureInput } from '../../admin/office/draft/wording-form';
import { differences } from '../../admin/office/forms/differences';
import { compareRedactions } from '../../cms/domain/change/compare';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import type { MeasureWording } from '../../cms/domain/record/plan-record';
import type { PlanView } from '../../cms/domain/record/plan-view';
import { seedRecord } from '../support/seed-record';

const view = planViewOn(seedRecord(), '2006-04-06');
const measures = view.redaction.sections.flatMap((section) => section.measures);

function withMeasures(change: (measures: MeasureWording[]) => MeasureWording[]): PlanView {
  const sections = view.redaction.sections.map((section) => ({ ...section, measures: change([...section.measures]) }));
  return { ...view, redaction: { ...view.redaction, sections } };
}

describe('what publishing a draft would change', () => {
  it('is nothing where the draft says the same, whoever worded it and by whatever clause', () => {
    const same = withMeasures((list) =>
      list.map((one) => ({ ...one, id: 'other', changeSet: 'draft', clause: '1', effect: 'substitute' })),
    );
    expect(compareRedactions(view.redaction, same.redaction)).toEqual([]);
  });

  it('names what was changed, added, repealed and moved', () => {
    const draft = withMeasures((list) =>
      list.flatMap((one) => {
        if (one.number === '1.1') return [{ ...one, action: { ...one.action, ru: 'Иное' } }];
        if (one.number === '1.5') return [];
        if (one.number === '2.1') return [{ ...one, position: one.position + 100 }];
        return one.number === '3.1' ? [one, { ...one, key: 'new', number: '3.2' }] : [one];
      }),
    );
    const changes = compareRedactions(view.redaction, draft.redaction).map(({ kind, before, after }) => [kind, (after ?? before)?.number]);
    expect(changes).toEqual([
      ['changed', '1.1'],
      ['repealed', '1.5'],
      ['moved', '2.1'],
      ['inserted', '3.2'],
    ]);
  });

  it('is everything where the plan was never published', () => {
    const changes = compareRedactions(null, view.redaction);
    expect(changes.filter((change) => change.unit === 'measure')).toHaveLength(10);
    expect(new Set(changes.map((change) => change.kind))).toEqual(new Set(['inserted']));
  });
});

describe('moving a measure one place', () => {
  const placed = fc.array(fc.nat(30), { minLength: 2, maxLength: 8 }).map((places) =>
    places.sort((a, b) => a - b).map((position, index) => ({ key: `k${index}`, position })),
  );

  it('changes the order by exactly that one step, even where several share a place', () => {
    fc.assert(
      fc.property(placed, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (list, at, step) => {
        const index = at % list.length;
        const target = index + step;
        const places = placesAfterMove(list, index, step);
        if (target < 0 || target >= list.length) return expect(places.size).toBe(0);
        const wanted = list.map((one) => one.key);
        [wanted[index], wanted[target]] = [wanted[target] ?? '', wanted[index] ?? ''];
        const now = list.map((one) => ({ key: one.key, position: places.get(one.key) ?? one.position }));
        const got = [...now].sort((a, b) => a.position - b.position);
        expect(got.map((one) => one.key)).toEqual(wanted);
        expect(new Set(got.map((one) => one.position)).size).toBe(list.length);
        return undefined;
      }),
    );
  });
});

describe("a measure's form", () => {
  it('saved untouched says just what was said, down to every deadline and tiyn', () => {
    for (const measure of measures) expect(inputOfForm(measureForm(measure, 'draft'))).toEqual(measureInput(measure, 'draft'));
  });

  it('names no clause of an earlier act, and keeps the one its own draft named', () => {
    const [measure] = measures;
    if (measure === undefined) throw new Error('The seed has measures');
    const worded: MeasureWording = { ...measure, clause: '1', changeSet: 'draft', effect: 'substitute' };
    expect(measureInput(worded, 'another')).toMatchObject({ clause: null, scope: 'cells' });
    expect(measureInput(worded, 'draft')).toMatchObject({ clause: '1', scope: 'row' });
  });

  it('sends new words for the server to read, and old words with the reading they have', () => {
    const [measure] = measures;
    if (measure === undefined) throw new Error('The seed has measures');
    const form = measureForm(measure, 'draft');
    expect(inputOfForm({ ...form, deadlineTextKk: '2007 жылғы шілде' }).deadline).toEqual({ text: '2007 жылғы шілде' });
    expect(inputOfForm(form).deadline).toEqual(measure.deadline);
  });

  it('a reading given by hand says what the deadline said, for each kind that can be given so', () => {
    for (const { deadline } of measures.filter((one) => one.deadline.parts.length === 0)) {
      expect(deadlineOfReading(readingOf(deadline), deadline.text)).toEqual(deadline);
    }
  });
});

describe('two versions of a record', () => {
  it('differ where a reader would see it: an empty text and none are the same', () => {
    expect(
      differences(
        ['nameKk', 'nameRu', 'otherSpellings', 'code'],
        { nameKk: 'А', nameRu: '', otherSpellings: ['x'], code: 'c' },
        { nameKk: 'Б', nameRu: null, otherSpellings: ['x'], code: 'c', revision: 3 },
      ),
    ).toEqual([{ field: 'nameKk', mine: 'А', stored: 'Б' }]);
  });
});

import fc from 'fast-check';
import { asProvenance, withEntered } from '../../cms/domain/record/provenance';
import { held, progressOf } from '../../cms/domain/review/decisions';
import { executorsWithBodies } from '../../cms/domain/review/executors-with-bodies';
import { fieldPathsOf, progressChange, touchedBy } from '../../cms/domain/review/field-paths';
import { partOf } from '../../cms/domain/review/field-path';
import { isSame } from '../../cms/domain/review/is-same';
import { newBodies } from '../../cms/domain/review/new-bodies';
import { originsOf } from '../../cms/domain/review/origins-of';
import type { Decision } from '../../cms/domain/review/review';
import { decisions, readTexts, type Reviewing } from '../support/review';
import { seedBodies } from '../support/seed-source';

const texts = readTexts();
const { reading, fields, text } = texts[0] as Reviewing;
const source = { importId: 'import-1', fileName: 'order.txt', sha256: '0'.repeat(64) };
const otherwise = { by: 'register', at: '2026-11-23T05:00:00.000Z' };

describe('where the fields of a reviewed reading come from', () => {
  test('every field of a record has its place, its rule, and who answers for it', () => {
    for (const one of texts) {
      const origins = originsOf(one.reading, one.fields, new Map(), source, otherwise);
      expect(origins.measures).toHaveLength(one.reading.measures.length);
      expect(origins.sections).toHaveLength(one.reading.sections.length);
      for (const { source: from, fields: of } of [origins.order, origins.plan, ...origins.amendments, ...origins.sections, ...origins.measures]) {
        expect(from).toBe(source);
        for (const origin of Object.values(of)) expect(origin).toMatchObject({ rule: expect.stringMatching(/./) as unknown, confirmedBy: 'register', corrected: false });
      }
    }
  });

  test('of a corrected one the printed words stay; one corrected to what was read is not corrected', () => {
    const action = fields.find(({ path }) => path === 'measures.0.action');
    const decided = held(decisions(['measures.0.action', 'corrected', 'басқа'], ['measures.1.action', 'corrected', fields.find(({ path }) => path === 'measures.1.action')?.value ?? '']));
    const { measures } = originsOf(reading, fields, decided, source, otherwise);
    expect(measures[0]?.fields.action).toEqual({ rule: 'column/action', places: action?.places, printed: action?.value, confirmedBy: 'Айгүл', confirmedAt: '2026-11-23T06:00:00.000Z', corrected: true });
    expect(measures[1]?.fields.action).toMatchObject({ corrected: false, printed: null, confirmedBy: 'Бекзат' });
  });

  test('the printed words of executors, deadlines and money are the cell’s', () => {
    const { text: printed } = reading.measures[1]?.funding ?? { text: '' };
    const decided = held(decisions(['measures.1.executors', 'corrected', []], ['measures.1.funding', 'corrected', { ...reading.measures[1]!.funding, amountTenge: '1' }], ['order.number', 'corrected', '9']));
    const { measures, order } = originsOf(reading, fields, decided, source, otherwise);
    expect(measures[1]?.fields.executors?.printed).toBe(reading.measures[1]?.executorsText);
    expect(measures[1]?.fields.funding?.printed).toBe(printed);
    expect(order.fields.number?.printed).toBe(reading.order.heading);
  });

  test('places show the words in the source, and follow the rows that stay', () => {
    const { measures } = originsOf(reading, fields, held(decisions(['measures.0', 'removed'])), source, otherwise);
    const [place] = measures[0]?.fields.number?.places ?? [];
    expect(text.slice(place?.start, place?.end).trim()).toBe(reading.measures[1]?.number);
  });
});

describe('what a person types later', () => {
  test('is theirs; the rest keeps its origin and its source', () => {
    const before = originsOf(reading, fields, new Map(), source, otherwise).plan;
    const after = withEntered(before, ['slug'], 'Айгүл', '2026-12-01T00:00:00.000Z');
    expect(after.source).toBe(source);
    expect(after.fields.title).toBe(before.fields.title);
    expect(after.fields.slug).toMatchObject({ rule: 'entered', confirmedBy: 'Айгүл', places: [] });
    expect(withEntered(null, [], 'x', 'y')).toEqual({ source: null, fields: {} });
  });

  test('what a register of an older version holds is no provenance', () => {
    expect([null, undefined, { rule: 'read-order', place: { start: 1, end: 2 } }, 'x'].map(asProvenance)).toEqual([null, null, null, null]);
  });
});

describe('bodies that a reading names and no register holds', () => {
  const measure = (...names: string[]) => ({ ...reading.measures[0]!, executors: names.map((name) => ({ name, byAgreement: false })) });

  test('are each entered once, under the name the reader proposes, with the forms they are printed in', () => {
    const bent = { ...measure(), executors: [{ name: 'Көлік агенттігіне', byAgreement: false, proposes: 'Көлік агенттігі' }] };
    const { new: bodies, held: known } = newBodies(
      { measures: [measure('Құрылыс министрлігі', 'Көлік агенттігі'), bent, measure('Құрылыс министрлiгi'), bent] },
      seedBodies(),
    );
    expect(known.size).toBe(0);
    expect([...bodies.values()]).toEqual([
      { name: 'Құрылыс министрлігі', otherSpellings: ['Құрылыс министрлiгi'] },
      { name: 'Көлік агенттігі', otherSpellings: ['Көлік агенттігіне'] },
    ]);
  });

  test('are the register’s where it holds that very name by now', () => {
    const register = [{ code: 'ministry-of-building', names: ['Құрылыс министрлігі'] }];
    const { new: bodies, held: known } = newBodies({ measures: [measure('ҚҰРЫЛЫС МИНИСТРЛІГІ')] }, register);
    expect([[...bodies], [...known.values()]]).toEqual([[], ['ministry-of-building']]);
  });
});

test('executors typed anew are read with the bodies of the register', () => {
  expect(executorsWithBodies('Әділет министрлігі, Сынақ палатасы (келісім бойынша)', 'kk', [{ code: 'justice', names: ['Әділет министрлігі'] }])).toEqual([
    { name: 'Әділет министрлігі', byAgreement: false, body: 'justice' },
    { name: 'Сынақ палатасы', byAgreement: true },
  ]);
});

describe('the counts of a review kept from decision to decision', () => {
  const paths = fieldPathsOf(fields);
  const said = fc.oneof(
    fc.tuple(fc.constantFrom(...fields.map(({ path }) => path)), fc.constantFrom('confirmed', 'reopened')),
    fc.tuple(fc.constantFrom('measures.0', 'measures.3', 'sections.1', 'amendments.0'), fc.constantFrom('removed', 'reopened')),
  ) as fc.Arbitrary<[string, Decision['kind']]>;

  test('are those counted over all fields at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.array(said, { minLength: 1, maxLength: 6 }), { maxLength: 12 }), (requests) => {
        const all: Decision[] = [];
        const counts = { decided: 0, certainOpen: paths.certain.length, doubtfulOpen: paths.doubtful.length };
        for (const request of requests) {
          const made = request.map(([path, kind], index): Decision => ({ sequence: all.length + index + 1, path, kind, by: '', at: '' }));
          const change = progressChange(touchedBy(paths, new Set(made.map(({ path }) => path))), held(all), held([...all, ...made]));
          all.push(...made);
          for (const name of ['decided', 'certainOpen', 'doubtfulOpen'] as const) counts[name] += change[name];
        }
        expect(counts).toEqual((({ fields: _fields, ...rest }) => rest)(progressOf(fields, held(all))));
      }),
    );
  });

  test('tell what a field is part of by its path alone', () => {
    for (const one of texts) for (const { path, unit, index } of one.fields) expect(partOf(path)).toEqual({ path, unit, index });
  });
});

test('two values are the same whatever the order of their keys', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSame(value, JSON.parse(JSON.stringify(value)))));
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect([isSame({ a: 1 }, { a: 2 }), isSame([1, 2], [2, 1]), isSame([], {}), isSame(null, {}), isSame('1', 1)]).toEqual([false, false, false, false, false]);
});

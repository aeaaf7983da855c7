import fc from 'fast-check';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import { reviewed } from '../../cms/domain/review/apply-decisions';
import { decisionOn, held, progressOf, valueOf } from '../../cms/domain/review/decisions';
import type { Decision, FieldValue, ReviewField } from '../../cms/domain/review/review';
import { totalsOf } from '../../cms/domain/reading/totals';
import { decisions, readTexts, type Reviewing } from '../support/review';

const texts = readTexts();
const seed = texts[0] as Reviewing;
const { reading, fields } = seed;

const quarter = (text: string, start: string, due: string): Deadline => ({
  text, kind: 'period', precision: 'quarter', start, due, recurrence: null, from: null, until: null, onRequestOf: [], parts: [],
});

/** Another value of a field's own shape. */
function anotherValue({ name, unit, value }: ReviewField): FieldValue {
  if (name === 'deadline') return quarter('2007 жылғы 1-тоқсан', '2007-01-01', '2007-03-31');
  if (name === 'executors') return [{ name: 'Қаржыминi', byAgreement: true }];
  if (name === 'funding') return { text: '5 млн. теңге', source: 'local-budget', amountTenge: '5000000', programmeCode: null, programmeName: null, lines: [], unit: 'cell' };
  if (name === 'section') return 0;
  if (name === 'control') return { office: 'Кеңсе', person: 'А. Адамов' };
  if (name === 'kind') return 'law';
  if (name === 'date') return '2001-02-03';
  if (unit === 'sections') return { number: 'IX', title: 'Басқа бөлім' };
  if (unit === 'amendments') return value;
  return 'басқа сөз';
}

const correctable = fields.filter(({ unit }) => unit !== 'leftOver' && unit !== 'tables' && unit !== 'printedTotals');
const removable = ['sections', 'measures', 'amendments'].flatMap((unit) =>
  [...reading[unit as 'sections' | 'measures' | 'amendments'].keys()].map((place) => `${unit}.${place}`),
);
const decision = fc.oneof(
  fc.constantFrom(...correctable).chain((field) => fc.constantFrom(...(['confirmed', 'corrected', 'reopened'] as const)).map((kind) => made(field.path, kind, field))),
  fc.constantFrom(...removable).map((path) => made(path, 'removed')),
);

function made(path: string, kind: Decision['kind'], field?: ReviewField): Decision {
  const value = kind === 'corrected' && field !== undefined ? { value: anotherValue(field) } : {};
  return { sequence: 0, path, kind, ...value, by: 'Айгүл', at: '2026-11-23T06:00:00.000Z' };
}

const numbered = (list: readonly Decision[]): Decision[] => list.map((one, index) => ({ ...one, sequence: index + 1 }));

describe('a reading after its review', () => {
  test('is the reading itself where nothing was decided, or all was confirmed', () => {
    for (const text of texts) expect(reviewed(text.reading, [])).toBe(text.reading);
    const all = numbered(fields.map(({ path }) => made(path, 'confirmed')));
    expect(reviewed(reading, all)).toBe(reading);
  });

  test('decisions on different paths come to the same in any order', () => {
    const onDifferentPaths = fc.uniqueArray(decision, { selector: ({ path }) => path, maxLength: 12 });
    fc.assert(
      fc.property(onDifferentPaths, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (list, places) => {
        const shuffled = list.map((one, index) => ({ one, at: places[index] ?? 0 })).sort((a, b) => a.at - b.at).map(({ one }) => one);
        expect(reviewed(reading, numbered(shuffled))).toEqual(reviewed(reading, numbered(list)));
      }),
      { numRuns: 200 },
    );
  });

  test('holds each correction in its field, and every other field as read', () => {
    for (const field of correctable) {
      const value = anotherValue(field);
      const after = reviewed(reading, decisions([field.path, 'corrected', value]));
      const others = (path: string): boolean => path !== field.path && !(field.unit === 'sections' && path.endsWith('.section'));
      expect(valueAt(after, field)).toEqual(value);
      for (const other of fields.filter(({ path }) => others(path) && !path.endsWith('.section'))) {
        expect(valueAt(after, other)).toEqual(other.value);
      }
    }
  });

  test('sums its money anew', () => {
    const at = reading.measures.findIndex(({ funding }) => funding.amountTenge !== null);
    const after = reviewed(reading, decisions([`measures.${at}`, 'removed']));
    expect(after.totals).toEqual(totalsOf(reading.measures.filter((_measure, index) => index !== at), reading.sections));
    expect(after.totals.allTenge).not.toBe(reading.totals.allTenge);
  });

  test('measures of a removed section go to the section before, and those after keep theirs', () => {
    const after = reviewed(reading, decisions(['sections.1', 'removed']));
    expect(after.sections).toEqual(reading.sections.filter((_section, index) => index !== 1));
    expect(after.measures.map(({ sectionAt }) => sectionAt)).toEqual(
      reading.measures.map(({ sectionAt }) => (sectionAt === null ? null : sectionAt >= 1 ? sectionAt - 1 : sectionAt)),
    );
    const none = reviewed(reading, decisions(...reading.sections.map((_section, index) => [`sections.${index}`, 'removed'] as const)));
    expect(new Set(none.measures.map(({ sectionAt, section }) => `${sectionAt} ${section}`))).toEqual(new Set(['null null']));
  });

  test('what is said of the rows that stay follows them', () => {
    const after = reviewed(reading, decisions(['measures.0', 'removed']));
    const action = (of: typeof reading, at: number): string[] =>
      of.places.filter(({ path }) => path === `measures.${at}.action`).map(({ start, end }) => seed.text.slice(start, end));
    expect(action(after, 0)).toEqual(action(reading, 1));
    expect(after.places.some(({ path }) => path.startsWith(`measures.${reading.measures.length - 1}.`))).toBe(false);
  });

  test('"same as above" follows a corrected deadline above, unless its own was corrected', () => {
    const [first, second, third, ...rest] = reading.measures;
    if (first === undefined || second === undefined || third === undefined) throw new Error('The seed has measures.');
    const ditto: Deadline = { ...first.deadline, text: '-//-', kind: 'same-as-above', start: null, due: null, resolved: first.deadline };
    const with2 = { ...reading, measures: [first, { ...second, deadline: ditto }, { ...third, deadline: ditto }, ...rest] };
    const changed = quarter('2008 жылғы 2-тоқсан', '2008-04-01', '2008-06-30');
    const after = reviewed(with2, decisions(['measures.0.deadline', 'corrected', changed]));
    expect(after.measures.slice(0, 3).map(({ deadline }) => (deadline.resolved ?? deadline).due)).toEqual(['2008-06-30', '2008-06-30', '2008-06-30']);
    const own = quarter('2009 жылғы 1-тоқсан', '2009-01-01', '2009-03-31');
    const both = reviewed(with2, decisions(['measures.1.deadline', 'corrected', own], ['measures.0.deadline', 'corrected', changed]));
    expect(both.measures.slice(0, 3).map(({ deadline }) => (deadline.resolved ?? deadline).due)).toEqual(['2008-06-30', '2009-03-31', '2009-03-31']);
    const without = reviewed(with2, decisions(['measures.0', 'removed']));
    expect(without.measures[0]?.deadline).toEqual(ditto);
  });
});

describe('what holds of decisions', () => {
  test('the latest of a path, until it is taken back', () => {
    const path = 'measures.0.action';
    const list: readonly Decision[] = decisions([path, 'corrected', 'бір'], [path, 'corrected', 'екі'], ['plan.title', 'confirmed'], ['plan.title', 'reopened']);
    expect([...held(list.toReversed()).values()].map(({ path: at, value }) => [at, value])).toEqual([[path, 'екі']]);
    const field = fields.find((one) => one.path === path) as ReviewField;
    expect(valueOf(field, held(list))).toBe('екі');
    expect(valueOf(field, held(decisions([path, 'confirmed'])))).toBe(field.value);
  });

  test('the fields of a removed measure are decided with it', () => {
    const decided = held(decisions(['measures.0', 'removed']));
    const own = fields.filter(({ unit, index }) => unit === 'measures' && index === 0);
    expect(own.every((field) => decisionOn(field, decided)?.kind === 'removed')).toBe(true);
    expect(progressOf(fields, decided).decided).toBe(own.length);
  });

  test('counts of a review add up, whatever was decided', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 60 }), (list) => {
        const progress = progressOf(fields, held(numbered(list)));
        expect(progress.decided + progress.certainOpen + progress.doubtfulOpen).toBe(progress.fields);
        expect(Math.min(progress.decided, progress.certainOpen, progress.doubtfulOpen)).toBeGreaterThanOrEqual(0);
      }),
    );
    const all = held(numbered(fields.map(({ path }) => made(path, 'confirmed'))));
    expect(progressOf(fields, all)).toEqual({ fields: fields.length, decided: fields.length, certainOpen: 0, doubtfulOpen: 0 });
  });
});

/** What a reading says at a field's path. */
function valueAt(after: typeof reading, { path, unit, index, name }: ReviewField): unknown {
  const text = (value: { kk?: string; ru?: string }): string => value[after.language as 'kk' | 'ru'] ?? '';
  if (unit === 'plan') return text(after.plan.title);
  if (name === 'points') return after.order.points[Number(path.split('.').at(-1))]?.text;
  if (unit === 'order') return name === 'title' ? text(after.order.title) : after.order[name as keyof typeof after.order];
  if (unit === 'amendments') return after.amendments[index ?? 0];
  if (unit === 'tables') return after.tables[index ?? 0]?.columns.join(' | ');
  if (unit === 'printedTotals') return after.printedTotals[index ?? 0]?.text;
  if (unit === 'leftOver') return after.leftOver[index ?? 0]?.text;
  if (unit === 'sections') return { number: after.sections[index ?? 0]?.number, title: text(after.sections[index ?? 0]?.title ?? {}) };
  const measure = after.measures[index ?? 0];
  if (name === 'section') return measure?.sectionAt;
  if (name === 'others') return measure?.others?.[path.split('.').slice(3).join('.')];
  const value = measure?.[name as 'number' | 'action' | 'completionForm'];
  return name === 'action' || name === 'completionForm' ? text(value as { kk?: string }) : value;
}

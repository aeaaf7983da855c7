import fc from 'fast-check';
import { linesOf } from '../../cms/domain/reading/source';
import { fieldsOf, isDoubtful } from '../../cms/domain/review/fields-of';
import { seedSource } from '../support/seed-source';
import { readTexts, reviewing, type Reviewing } from '../support/review';

const texts = readTexts();
const seed = texts[0] as Reviewing;
const lines = seedSource().split('\n');

/** The seed with lines dropped, doubled or foreign: readings with doubts of every kind and left-over text. */
const damaged = fc
  .array(fc.record({ at: fc.nat(lines.length - 1), kind: fc.constantFrom('drop', 'double', 'foreign', 'tab') }), { minLength: 1, maxLength: 10 })
  .map((changes) => {
    const text = [...lines];
    for (const { at, kind } of changes) {
      if (kind === 'drop') text.splice(at, 1);
      if (kind === 'double') text.splice(at, 0, text[at] ?? '');
      if (kind === 'foreign') text.splice(at, 0, '[note бөтен сөз] VІ т., 2003');
      if (kind === 'tab') text[at] = `\t${text[at] ?? ''}`;
    }
    return reviewing('damaged', text.join('\n'));
  });

function expectWhole({ reading, fields, text }: Reviewing): void {
  const paths = fields.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(fields.flatMap(({ doubts }) => doubts).map(({ where, code }) => `${where} ${code}`).sort()).toEqual(
    reading.warnings.map(({ where, code }) => `${where} ${code}`).sort(),
  );
  const leftOver = fields.filter(({ unit }) => unit === 'leftOver');
  expect(leftOver.map(({ value }) => value)).toEqual(reading.leftOver.map((left) => left.text));
  for (const { value, places } of leftOver) expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([value]);
  const sourceLines = linesOf(text);
  const astray = fields.flatMap(({ path, places }) =>
    places.filter(({ start, end, line }) => {
      const at = sourceLines[line - 1];
      return at === undefined || start < at.start || start > at.end || end <= start;
    }).map((place) => ({ path, place })),
  );
  expect(astray).toEqual([]);
}

describe('what there is to review in a reading', () => {
  test.each(texts.map((text) => [text.name, text] as const))('%s: every warning belongs to one field, every left-over text is one', (_name, text) => {
    expectWhole(text);
  });

  test('nor is a warning or a left-over text lost of a damaged source', () => {
    fc.assert(fc.property(damaged, expectWhole), { numRuns: 40 });
  });

  test('stands in the order of the act: the order, the plan, its notes, then rows as they stand', () => {
    const order = seed.fields.filter(({ unit }) => unit !== 'leftOver').map(({ path }) => path);
    expect(order.slice(0, 7)).toEqual(['order.kind', 'order.number', 'order.date', 'order.title', 'order.issuer', 'order.preamble', 'order.points.0']);
    expect(order.indexOf('plan.title')).toBeLessThan(order.indexOf('amendments.0'));
    expect(order.indexOf('sections.0')).toBeLessThan(order.indexOf('measures.0.number'));
    const [first, second] = [seed.reading.measures.findIndex(({ sectionAt }) => sectionAt === 1), order.indexOf('sections.1')];
    expect(second).toBe(order.indexOf(`measures.${first}.number`) - 1);
    expect(order.filter((path) => path.startsWith('measures.0.'))).toEqual(
      ['number', 'section', 'action', 'deadline', 'completionForm', 'executors', 'funding'].map((name) => `measures.0.${name}`),
    );
  });

  test('shows where the act says its kind, number and date, and by what rule a deadline was read', () => {
    const at = (path: string): string => {
      const field = seed.fields.find((one) => one.path === path);
      return (field?.places ?? []).map(({ start, end }) => seed.text.slice(start, end)).join(' ');
    };
    for (const name of ['kind', 'number', 'date', 'issuer']) expect(at(`order.${name}`)).toContain('178-ө');
    expect(at('measures.0.executors').replace(/\s+/g, ' ')).toContain('министрлi');
    expect(seed.fields.find(({ path }) => path === 'measures.0.deadline')?.rule).toMatch(/^deadline\/[a-z-]+$/);
    expect(seed.fields.find(({ path }) => path === 'measures.0.executors')?.rule).toBe('executors/one');
  });

  test('takes the name of a rule from the reader, where the reading has one', () => {
    const reading = { ...seed.reading, rules: { 'measures.0.deadline': 'deadline/quarter-of-year' } };
    const field = fieldsOf(reading, seed).find(({ path }) => path === 'measures.0.deadline');
    expect(field?.rule).toBe('deadline/quarter-of-year');
  });

  test('asks of left-over words, not of a lone mark nor of the buttons of a page', () => {
    const left = (value: string) => isDoubtful({ path: 'leftOver.0', unit: 'leftOver', value, doubts: [] });
    const ofPage = isDoubtful({ path: 'leftOver.0', unit: 'leftOver', value: 'Скачать', doubts: [], rule: 'left-over/page' });
    expect(ofPage).toBe(false);
    expect([left('[note: бөтен сөз]'), left('7'), left('***'), left('— .')]).toEqual([true, true, false, false]);
  });

  test('has left-over text where it stands: a remark before the order between its fields, one after the table at the end', () => {
    const { fields } = reviewing('remarks', `${seedSource()}\n\n   [note: бөтен сөз]\n`);
    expect(fields.at(-1)?.value).toBe('[note: бөтен сөз]');
    const remark = seed.fields.findIndex(({ unit }) => unit === 'leftOver');
    expect(seed.fields[remark + 1]?.unit).toBe('order');
  });

  test('without a table the doubt stands at the plan', () => {
    const { fields } = reviewing('no table', lines.slice(0, 20).join('\n'));
    expect(fields.flatMap(({ path, doubts }) => doubts.map(({ code }) => [path, code]))).toContainEqual(['plan.title', 'no-table']);
  });

  test('of an act without a number, the missing number is asked for', () => {
    const { fields } = reviewing('no number', 'Жоспар туралы\n\n\tР/с\n\n\tШара\n');
    const asked = fields.filter(({ doubts }) => doubts.some(({ code }) => code === 'act-not-identified'));
    expect(asked.map(({ path }) => path)).toEqual(['order.kind']);
  });

  test('of ten thousand rows are all told', () => {
    const { reading } = seed;
    const measures = Array.from({ length: 10_000 }, (_row, index) => reading.measures[index % reading.measures.length] ?? seed.reading.measures[0]);
    const names = ['number', 'action', 'deadline', 'completionForm', 'executorsText', 'funding'];
    const places = measures.flatMap((_row, index) => names.map((name, at) => ({ path: `measures.${index}.${name}`, start: index * 60 + at * 10, end: index * 60 + at * 10 + 9 })));
    const large = { ...reading, measures: measures.flatMap((measure) => measure ?? []), places };
    const text = `${'x'.repeat(59)}\n`.repeat(10_001);
    expect(fieldsOf(large, { text }).length).toBeGreaterThan(70_000);
  });
});

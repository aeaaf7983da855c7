import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrder } from '../../cms/domain/reading/read-order';
import type { OrderReading } from '../../cms/domain/reading/reading';
import { openText } from '../../cms/sources/open-source';
import { searchFold } from '../../cms/domain/text/search-fold';

const PLANS = join(__dirname, '..', '..', '..', 'shared', 'corpus', 'plans');

interface Cells {
  readonly column_roles: Readonly<Record<string, number>>;
  readonly tables: ReadonlyArray<ReadonlyArray<{ readonly kind: string; readonly cells: readonly string[] }>>;
}

const plans = readdirSync(PLANS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const source = readFileSync(join(PLANS, name), 'utf8');
    const cells = JSON.parse(readFileSync(join(PLANS, name.replace('.txt', '.cells.json')), 'utf8')) as Cells;
    return { name, reading: readOrder(openText(source, name).document), rows: cells.tables.flat(), roles: cells.column_roles };
  });

describe.each(plans)('the plan $name', ({ reading, rows, roles }) => {
  test('has a measure for every row, with its number and every word of its cells', () => {
    const expected = rows.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map(bare));
    expect(reading.measures.map((measure) => bare(measure.number))).toEqual(expected.map(([number]) => number));
    reading.measures.forEach((measure, index) => {
      const row = expected[index] ?? [];
      expect(bare(measure.deadline.text)).toBe(row[roles.d ?? 0]);
      if (roles.e !== undefined) expect(bare(measure.executorsText)).toBe(row[roles.e]);
      if (roles.form !== undefined) expect(bare(Object.values(measure.completionForm).join(''))).toBe(row[roles.form]);
      if (roles.f !== undefined) expect(bare(measure.funding.text)).toBe((row[roles.f] ?? '') + (row[roles.s ?? -1] ?? ''));
    });
  });

  test('has its headings and printed totals, in order', () => {
    const across = rows.filter(({ kind }) => kind === 'section').map(({ cells }) => bare(cells[0] ?? ''));
    const read = [
      ...reading.sections.map(({ number, title }) => bare(number + (title.kk ?? title.ru ?? ''))),
      ...reading.printedTotals.map(({ text }) => bare(text)),
    ];
    expect(across.filter((heading) => !read.includes(heading))).toEqual([]);
    expect(reading.printedTotals.every(({ amountTenge }) => amountTenge !== null)).toBe(true);
  });
});

describe('the acts around the plans', () => {
  const reading = (name: string): OrderReading => {
    const plan = plans.find((candidate) => candidate.name.startsWith(name));
    if (plan === undefined) throw new Error(name);
    return plan.reading;
  };

  test('one decision in two languages is one number, date and kind', () => {
    for (const name of ['d01', 'd02']) {
      const { kind, number, date } = reading(name).order;
      expect({ kind, number, date }).toEqual({ kind: 'akim-decision', number: '5-150', date: '1997-05-27' });
    }
  });

  test('repeal is told by the note', () => {
    expect(reading('d01').amendments).toMatchObject([{ event: 'repealed', target: 'order', order: { number: '9-96', date: '2004-09-29' } }]);
    expect(reading('d04').amendments.map(({ event }) => event)).toEqual(['repealed', 'amended']);
  });

  test('who controls and who signs', () => {
    expect(reading('d10').order).toMatchObject({
      control: { office: 'заместитель Акима области', person: 'Б. Такенов' },
      signatory: 'Председатель сессии областного Маслихата М.Хасенов Секретарь областного Маслихата Е.Жунусбеков',
    });
    expect(reading('d02').order).toMatchObject({
      control: { office: 'облыс аппаратының ұйымдық-инспекторлық және кадрлармен жұмыс бөлімі', person: 'Садықбаев С.Қ.' },
      signatory: 'Алматы облысының әкімі С.Үмбетов',
    });
  });

  test('a ditto mark resolves to the deadline above it', () => {
    const dittoed = reading('d04').measures.filter(({ deadline }) => deadline.kind === 'same-as-above');
    expect(dittoed.map(({ deadline }) => deadline.resolved?.kind)).toEqual(['continuous', 'continuous', 'continuous', 'continuous']);
  });

  test('the unit of money may stand in the header only', () => {
    expect(reading('d12').measures[0]?.funding).toMatchObject({ amountTenge: '100000', unit: 'header' });
    expect(reading('d12').printedTotals[0]).toMatchObject({ amountTenge: '1000000' });
  });

  test('a quarter that cannot be is reported', () => {
    expect(reading('d12').warnings.filter(({ code }) => code === 'no-such-quarter')).toHaveLength(2);
  });
});

function bare(text: string): string {
  return searchFold(text.replace(/&quot;/g, '"').replace(/-/g, '')).replace(/[ІI]/gi, 'і').replace(/[vү]/g, 'у').replace(/[^\p{L}\p{N}]/gu, '');
}

import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { readOrder } from '../../cms/domain/reading/read-order';
import { printed, type Block } from '../../cms/domain/reading/source';
import { openSource } from '../../cms/sources/open-source';
import { decimalText } from '../../cms/sources/xlsx/decimal-text';
import { seedAsRows } from '../support/source-forms';
import { expectedReading, seedBodies, seedSource } from '../support/seed-source';

type Cell = { readonly value?: string | number | Date; readonly columnSpan?: number; readonly rowSpan?: number; readonly format?: string } | null;

async function fileOf(...sheets: ReadonlyArray<readonly (readonly Cell[])[]>): Promise<Buffer> {
  const written = writeXlsxFile(sheets.map((rows, index) => ({ data: rows.map((row) => [...row]), sheet: `Лист${index + 1}` })) as unknown as Parameters<typeof writeXlsxFile>[0]);
  return (written as unknown as { toBuffer: () => Promise<Buffer> }).toBuffer();
}

async function blocksOf(...sheets: ReadonlyArray<readonly (readonly Cell[])[]>): Promise<readonly Block[]> {
  const { kind, document } = await openSource(await fileOf(...sheets), 'plan.xlsx');
  expect(kind).toBe('xlsx');
  return document.blocks;
}

const values = (...texts: ReadonlyArray<string | number | Date>): Cell[] => texts.map((value) => ({ value }));

function shown(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.type === 'text'
      ? block.lines.map(({ text }) => text).filter((text) => text !== '')
      : block.rows.map(({ cells }) => cells.map((cell) => cell.spans ?? printed(cell).join('|'))),
  );
}

const HEADER = values('№', 'Мероприятия', 'Срок исполнения', 'Стоимость, тыс. тенге');

describe('a workbook of Excel', () => {
  test('the seed as a sheet reads as its text does', async () => {
    const rows = seedAsRows().map((texts) => (texts.length === 1 ? [{ value: texts[0], columnSpan: 6 }, null, null, null, null, null] : values(...texts)));
    const { document } = await openSource(await fileOf(rows), 'order-178.xlsx');
    const read = readOrder(document, { bodies: seedBodies() });
    const ofText = readOrder(seedSource(), { bodies: seedBodies() });
    expect(read.totals).toEqual(expectedReading().totals);
    expect(read.order).toEqual(ofText.order);
    expect(read.measures.map(({ provenance: _, ...measure }) => measure)).toEqual(ofText.measures.map(({ provenance: _, ...measure }) => measure));
  });

  test('words above and below the table are text, a row that follows it at once is of the table', async () => {
    const blocks = await blocksOf([values('План мероприятий'), [], HEADER, values(1, 'Провести', '2006 год', 10), values('Итого', '', '', 10), [], values('Примечание: МФ - Министерство финансов')]);
    expect(shown(blocks)).toEqual([
      ['План мероприятий'],
      [['№', 'Мероприятия', 'Срок исполнения', 'Стоимость, тыс. тенге'], ['1', 'Провести', '2006 год', '10'], ['Итого', '', '', '10']],
      ['Примечание: МФ - Министерство финансов'],
    ]);
  });

  test('merged cells take up their columns and rows', async () => {
    const blocks = await blocksOf([
      [{ value: '№', rowSpan: 2 }, { value: 'Мероприятия', rowSpan: 2 }, { value: 'Финансирование', columnSpan: 2 }, null],
      [null, null, { value: '2005 год' }, { value: '2006 год' }],
      [{ value: 'I. Раздел', columnSpan: 4 }, null, null, null],
      values(1, 'Провести', 5, 6),
    ]);
    expect(shown(blocks)).toEqual([
      [['№', 'Мероприятия', 'Финансирование', 'left'], ['above', 'above', '2005 год', '2006 год'], ['I. Раздел', 'left', 'left', 'left'], ['1', 'Провести', '5', '6']],
    ]);
  });

  test('every sheet is read, a table set in from the edge too', async () => {
    const blocks = await blocksOf([HEADER, values(1, 'Провести', '2006 год', 10)], [[null, ...HEADER], [null, ...values(2, 'Внести', '2007 год', 20)]]);
    expect(shown(blocks).map((block) => (block as string[][])[1])).toEqual([['1', 'Провести', '2006 год', '10'], ['2', 'Внести', '2007 год', '20']]);
  });

  test('amounts are exact, dates are dates, lines of a cell are lines', async () => {
    const blocks = await blocksOf([HEADER, [{ value: 1 }, { value: 'Провести\nсеминар' }, { value: new Date(Date.UTC(2006, 5, 27)), format: 'dd.mm.yyyy' }, { value: 0.1 + 0.2 }], values(2, 'Внести', '2007 год', 123456789012)]);
    expect(shown(blocks)).toEqual([[['№', 'Мероприятия', 'Срок исполнения', 'Стоимость, тыс. тенге'], ['1', 'Провести|семинар', '27.06.2006', '0.3'], ['2', 'Внести', '2007 год', '123456789012']]]);
  });
});

describe('numbers of a sheet', () => {
  test.each([
    ['1E+21', '1000000000000000000000'], ['0.30000000000000004', '0.3'], ['1234.5600000000002', '1234.56'], ['9.9999999999999995E-2', '0.1'], ['-12.50', '-12.5'],
    ['12345678901234567890', '12345678901234567890'], ['1.5E-7', '0.00000015'], ['0', '0'], ['-0', '0'], ['999999999999999.9', '1000000000000000'], ['1 кв', '1 кв'],
  ])('%s is %s', (held, figure) => {
    expect(decimalText(held)).toBe(figure);
  });

  test('keep every digit that a spreadsheet shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const number = digits / 10 ** places;
        expect(Number(decimalText(String(number)))).toBe(number);
        expect(Number(decimalText(number.toExponential(14)))).toBe(number);
      }),
    );
  });
});

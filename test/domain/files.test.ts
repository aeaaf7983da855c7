import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { LANGUAGES } from '../../cms/domain/language';
import { tiynFromTenge } from '../../cms/domain/money/tiyn';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import { csvFile, neutralised } from '../../admin/public/files/csv';
import { icsFile } from '../../admin/public/files/ics';
import { exportRows } from '../../admin/public/files/list-export';
import { planCalendar } from '../../admin/public/files/plan-calendar';
import { planTable } from '../../admin/public/files/plan-table-file';
import { money, text } from '../../admin/public/files/table';
import { xlsxFile } from '../../admin/public/files/xlsx';
import { seedReading, seedRecord } from '../support/seed-record';

const view = planViewOn(seedRecord(), '2026-01-01');
const expected = seedReading();

const parsed = (csv: string): string[][] => Papa.parse<string[]>(csv.trim()).data;
const table = (value: string) => ({ name: 't', columns: [{ label: 'a', width: 8 }], rows: [[text(value)]] });

describe('CSV', () => {
  test('begins with the mark by which spreadsheets know UTF-8, and ends its lines with CRLF', () => {
    const csv = csvFile(planTable(view, 'kk'));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds every measure of the seed with its exact amount and last day', () => {
    const [header = [], ...rows] = parsed(csvFile(planTable(view, 'kk')).slice(1));
    expect(header).toContain('Сомасы, теңге');
    const [amount, due] = [header.indexOf('Сомасы, теңге'), header.indexOf('Соңғы күні')];
    expect(rows.map((row) => [row[0], row[amount], row[due]])).toEqual(
      expected.measures.map((one) => [one.number, one.funding.amountTenge ?? '', one.deadline.due ?? '']),
    );
  });

  test.each(['=1+1', '+7 727', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1'])(
    'a cell that starts as the formula %j is neutralised',
    (value) => {
      const cell = Papa.parse<string[]>(csvFile(table(value)).slice(1)).data[1]?.[0];
      expect(cell).toBe(`'${value}`);
    },
  );

  test('no text whatever begins as a formula, and none loses a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const cell = neutralised(value);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect(cell.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/, '')).toBe(value);
      }),
    );
  });

  test('a text of semicolons stays one cell to a reader that guesses the separator', () => {
    expect(Papa.parse<string[]>(csvFile(table(';;;')).slice(1)).data[1]).toEqual([';;;']);
  });

  test('texts with quotes, commas and line breaks come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '|', '\n', 'ә', 'a', ' '), minLength: 1 }), (value) => {
        expect(Papa.parse<string[]>(csvFile(table(value)).slice(1)).data[1]?.[0]).toBe(value);
      }),
    );
  });
});

describe('XLSX', () => {
  const rowsOf = async (file: Uint8Array): Promise<readonly (readonly unknown[])[]> => {
    const [sheet] = await readXlsxFile(Buffer.from(file));
    return sheet?.data ?? [];
  };

  test('read back, gives the exact amounts as numbers and the days as dates', async () => {
    const [header = [], ...rows] = await rowsOf(await xlsxFile(planTable(view, 'ru')));
    const [amount, due] = [header.indexOf('Сумма, тенге'), header.indexOf('Последний день')];
    const read = rows.map((row) => {
      const day = row[due];
      return [row[0], row[amount] ?? null, day instanceof Date ? day.toISOString().slice(0, 10) : (day ?? null)];
    });
    expect(read).toEqual(
      expected.measures.map((one) => [
        one.number,
        one.funding.amountTenge ? Number(one.funding.amountTenge) : null,
        one.deadline.due,
      ]),
    );
  });

  test('no amount the register can hold is rounded', async () => {
    const anyAmount = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });
    await fc.assert(
      fc.asyncProperty(fc.array(anyAmount, { minLength: 1, maxLength: 20 }), async (amounts) => {
        const rows = amounts.map((amount) => [money(amount)]);
        const [, ...read] = await rowsOf(await xlsxFile({ name: 't', columns: [{ label: 'a', width: 8 }], rows }));
        expect(read.map(([value]) => exactTiyn(value))).toEqual(amounts);
      }),
      { numRuns: 25 },
    );
  });

  test('a text that looks like a formula stays a text', async () => {
    const [, row] = await rowsOf(await xlsxFile(table('=1+1')));
    expect(row).toEqual(['=1+1']);
  });
});

describe('the calendar', () => {
  const publication = { sequence: 3, publishedAt: '2026-11-23T03:40:12.000Z' };
  const calendar = (language: (typeof LANGUAGES)[number]): string =>
    planCalendar(view, publication, language, 'https://register.example');
  const unfolded = (ics: string): string[] => ics.replace(/\r\n /g, '').split('\r\n');

  test('has an all-day event on each last day and a rule for what recurs', () => {
    const lines = unfolded(calendar('kk'));
    const dated = expected.measures.filter((one) => one.deadline.due !== null).map((one) => one.deadline.due ?? '');
    const starts = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.replace('DTSTART;VALUE=DATE:', ''));
    expect(starts).toEqual(expect.arrayContaining(dated.map((due) => due.replaceAll('-', ''))));
    expect(lines.filter((line) => line.startsWith('RRULE')).sort()).toEqual([
      'RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1',
      'RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1',
      'RRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1',
    ]);
    expect(starts).toHaveLength(dated.length + 3);
  });

  test('an all-day event ends on the day after, as RFC 5545 counts', () => {
    const lines = unfolded(calendar('kk'));
    const at = lines.indexOf('DTSTART;VALUE=DATE:20071231');
    expect(lines[at + 1]).toBe('DTEND;VALUE=DATE:20080101');
  });

  test('the same deadline has the same identity in every language and publication, and no two share one', () => {
    const uids = (ics: string): string[] => unfolded(ics).filter((line) => line.startsWith('UID:'));
    expect(uids(calendar('en'))).toEqual(uids(calendar('kk')));
    expect(uids(planCalendar(view, { ...publication, sequence: 4 }, 'kk', ''))).toEqual(uids(calendar('kk')));
    expect(new Set(uids(calendar('kk'))).size).toBe(uids(calendar('kk')).length);
  });

  test('names are in the language asked for', () => {
    expect(calendar('ru').replace(/\r\n /g, '')).toContain('SUMMARY:3.1 Создание республиканского');
  });

  test('lines are at most 75 octets, fold between letters, and come back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        // The sign for a torn letter is looked for below.
        fc.pre(!summary.includes('\uFFFD'));
        const ics = icsFile({
          name: 'т',
          language: 'kk',
          stamp: publication.publishedAt,
          sequence: 1,
          events: [{ uid: 'a', date: '2005-07-01', summary, description: '' }],
        });
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(ics).not.toContain('\uFFFD');
        const line = unfolded(ics).find((one) => one.startsWith('SUMMARY:')) ?? '';
        const said = line.slice(8).replace(/\\([\\;,n])/g, (_all, letter: string) => (letter === 'n' ? '\n' : letter));
        expect(said).toBe(summary.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});

describe('a list as a file', () => {
  const rows = [
    { code: '=cmd', nameKk: 'Әділет министрлігі', nameRu: '', nameEn: null, otherSpellings: ['ҚР ӘМ'], measures: 3, asLead: 2, amountTiyn: '34236250050' },
    { code: 'akims', nameKk: 'Әкімдер', nameRu: 'Акимы', nameEn: 'Akims', otherSpellings: [], measures: 1, asLead: 0, amountTiyn: null },
  ];

  test('has its columns in the reader’s language, exact sums, and empty cells where there is no sum', async () => {
    const file = await exportRows({ resource: 'responsible-bodies', rows, format: 'csv', language: 'ru' });
    expect(file.disposition).toBe('attachment; filename="responsible-bodies-ru.csv"');
    const [header, first, second] = parsed(String(file.body).slice(1));
    expect(header).toContain('Наименование');
    expect(first).toEqual(["'=cmd", 'Әділет министрлігі', 'ҚР ӘМ', '3', '2', '342362500.50']);
    expect(second).toEqual(['akims', 'Акимы', '', '1', '0', '']);
  });

  test('a list the register does not have is refused', async () => {
    await expect(exportRows({ resource: 'secrets', rows, format: 'csv', language: 'ru' })).rejects.toThrow(RangeError);
  });
});

/** Tiyn of a cell read back: a number of tenge, or digits where a number could not hold them. */
function exactTiyn(value: unknown): bigint | null {
  return typeof value === 'number' ? BigInt(Math.round(value * 100)) : tiynFromTenge(String(value));
}

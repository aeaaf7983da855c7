import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrder } from '../../cms/domain/reading/read-order';
import type { OrderReading } from '../../cms/domain/reading/reading';
import { openSource } from '../../cms/sources/open-source';
import { alignRows } from '../../cms/cli/report/align-rows';
import { casesIn, reportOf } from '../../cms/cli/report/report';

const PLANS = join(__dirname, '..', '..', '..', 'shared', 'corpus', 'plans');
const NAME = 'd06_2002_kedeishilik_kaz';
const folder = mkdtempSync(join(tmpdir(), 'zhospar-report-'));
const readAct = async (file: string): Promise<OrderReading> => readOrder((await openSource(readFileSync(file), file)).document);

beforeAll(() => {
  for (const ending of ['.txt', '.cells.json']) cpSync(join(PLANS, NAME + ending), join(folder, NAME + ending));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface NotedRow {
  readonly kind: string;
  cells: string[];
}

function change(edit: (rows: NotedRow[]) => void): void {
  const plan = JSON.parse(readFileSync(join(PLANS, `${NAME}.cells.json`), 'utf8')) as { tables: NotedRow[][] };
  edit(plan.tables.flat());
  writeFileSync(join(folder, `${NAME}.cells.json`), JSON.stringify(plan));
}

describe('the report over noted texts', () => {
  test('names a row that is read otherwise than noted, with both readings', async () => {
    change((rows) => rows.filter(({ kind }) => kind === 'row').forEach((row, index) => (index === 2 ? (row.cells[4] = '2099 жыл') : row)));
    const report = reportOf(await casesIn(folder, readAct));
    expect(report).toContain('1 read otherwise than noted');
    expect(report).toMatch(/deadline: noted "2099жыл", read "/);
  });

  test('counts each row and heading once, and a share that is not whole is below 100 %', async () => {
    change((rows) => rows.filter(({ kind }) => kind === 'section').forEach((row, index) => (index === 0 ? (row.cells[0] = 'бөтен') : row)));
    const cases = await casesIn(folder, readAct);
    const shares = reportOf(cases).split('\n').slice(0, 2);
    const right = cases.filter(({ kind, differences }) => kind === 'headings' && differences.length === 0).length;
    expect(shares[0]).toMatch(/^rows +(\d+)\/\1 \(100\.0 %\)$/);
    expect(shares[1]).toMatch(new RegExp(`^headings +${right}/${right + 1} \\(\\d\\d\\.\\d %\\)$`));
  });

  test('a file of cells without its act is refused by name', async () => {
    rmSync(join(folder, `${NAME}.txt`));
    await expect(casesIn(folder, readAct)).rejects.toThrow(`${NAME}.cells.json`);
  });
});

describe('rows held against noted ones', () => {
  const row = (number: string, action: string): Record<string, string> => ({ number, action });

  test('one row too few or too many costs one case, not all that follow', () => {
    const noted = [row('1', 'а'), row('2', 'б'), row('3', 'в')];
    expect(alignRows(noted, [noted[0], noted[2]] as typeof noted)).toEqual({ pairs: [0, -1, 1], unpaired: [] });
    expect(alignRows(noted, [row('', 'артық'), ...noted])).toEqual({ pairs: [1, 2, 3], unpaired: [0] });
  });

  test('every row is counted once, on one side or both', () => {
    const rows = fc.array(fc.record({ number: fc.constantFrom('1', '2', '3', ''), action: fc.constantFrom('а', 'б', 'в', 'г') }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, (noted, read) => {
        const { pairs, unpaired } = alignRows(noted, read);
        expect(pairs).toHaveLength(noted.length);
        const used = [...pairs.filter((at) => at >= 0), ...unpaired].sort((a, b) => a - b);
        expect(used).toEqual(read.map((_, index) => index));
      }),
    );
  });
});

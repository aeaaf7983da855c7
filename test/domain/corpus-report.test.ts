import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrder } from '../../cms/domain/reading/read-order';
import type { OrderReading } from '../../cms/domain/reading/reading';
import { openSource } from '../../cms/sources/open-source';
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

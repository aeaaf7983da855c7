import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrderReading } from '../../cms/domain/reading/reading';
import { textDocument } from '../../cms/domain/reading/text-blocks';
import { asDocx, asHtml } from '../support/source-forms';
import { expectedReading, seedBodies, seedSource } from '../support/seed-source';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'zhospar-read-'));

afterAll(() => rmSync(folder, { recursive: true }));

function read(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const launcher = join(ROOT, 'cms', 'launch', 'launch.cjs');
  return spawnSync(process.execPath, [launcher, 'read', ...args], { cwd: ROOT, input, encoding: 'utf8' });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the command that prints readings', () => {
  test('prints a whole act as one JSON object, with the register’s codes where it is given one', () => {
    const source = file('order.txt', seedSource());
    const bodies = file('bodies.json', JSON.stringify(seedBodies()));
    const { status, stdout, stderr } = read(['order', source, '--bodies', bodies]);
    expect([status, stderr]).toEqual([0, '']);
    const reading = JSON.parse(stdout) as OrderReading;
    expect(reading.totals).toEqual(expectedReading().totals);
    expect(reading.measures.map(({ number }) => number)).toEqual(expectedReading().measures.map(({ number }) => number));
  });

  test('reads files of Word and pages as it reads texts', () => {
    const seed = textDocument(seedSource());
    for (const source of [file('order.docx', asDocx(seed)), file('order.html', `<html><body>${asHtml(seed)}</body></html>`)]) {
      const { status, stdout, stderr } = read(['order', source, '--bodies', file('bodies.json', JSON.stringify(seedBodies()))]);
      expect([status, stderr]).toEqual([0, '']);
      expect((JSON.parse(stdout) as OrderReading).totals).toEqual(expectedReading().totals);
    }
  });

  test('reads windows-1251 as well as UTF-8', () => {
    const bytes = Uint8Array.from('Срок', (letter) => ({ С: 0xd1, р: 0xf0, о: 0xee, к: 0xea })[letter] ?? 0);
    const { stdout } = read(['order', file('old.txt', bytes)]);
    expect((JSON.parse(stdout) as OrderReading).plan.title).toEqual({ ru: 'Срок' });
  });

  test('prints one line for each fragment', () => {
    const { status, stdout } = read(['deadlines'], '{"lang":"kk","text":"Ай сайын"}\n\n{"lang":"kk","text":"2004 ж. VІ т."}\n');
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as { kind: string; warnings: { code: string }[] });
    expect([status, lines.map(({ kind }) => kind)]).toEqual([0, ['recurring', 'unread']]);
    expect(lines[1]?.warnings).toMatchObject([{ code: 'no-such-quarter', where: 'deadline' }]);
  });

  test('takes the unit of bare figures', () => {
    const { stdout } = read(['funding'], '{"lang":"kk","text":"100,5","unit":"мың теңге"}');
    expect(JSON.parse(stdout)).toMatchObject({ amountTenge: '100500', unit: 'header' });
  });

  test('prints acts with what happened', () => {
    const { stdout } = read(['citations'], '{"lang":"ru","text":"Сноска. Утратило силу решением акима области от 29.09.2004 № 9-96."}');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'akim-decision', number: '9-96', date: '2004-09-29', event: 'repealed' });
  });

  test('says in one line what it cannot read', () => {
    for (const [args, input] of [
      [['deadlines'], 'not json'],
      [['funding'], '{"lang":"kk"}'],
      [['order', join(folder, 'missing.txt')], ''],
      [['order', file('plan.pdf', '%PDF')], ''],
    ] as const) {
      const { status, stdout, stderr } = read([...args], input);
      expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    }
  });

  test('exits with 2 for wrong usage', () => {
    for (const args of [[], ['plans'], ['order'], ['deadlines', 'more']]) {
      const { status, stdout, stderr } = read(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Usage: /);
    }
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { ReadingProgress } from '../../cms/sources/read-in-worker';
import { seedBodies, seedSource } from '../support/seed-source';

type Worker = typeof import('../../cms/sources/read-in-worker');

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(ROOT, 'node_modules', '.cache-sources-'));
let built: Worker;

beforeAll(async () => {
  const entryPoints = ['read-in-worker', 'reading-worker'].map((name) => join(ROOT, 'cms', 'sources', `${name}.ts`));
  await build({ entryPoints, outdir: folder, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'silent' });
  built = createRequire(__filename)(join(folder, 'read-in-worker.js')) as Worker;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('reading in a thread of its own', () => {
  test('reads the seed as it is read here, and tells how far it has come', async () => {
    const told: ReadingProgress[] = [];
    const { kind, document, reading } = await built.readSource(Buffer.from(seedSource()), 'order-178.txt', {
      bodies: seedBodies(),
      onProgress: (progress) => told.push(progress),
    });
    expect([kind, document.text, reading.measures.length]).toEqual(['text', seedSource(), 10]);
    expect(told[0]).toEqual({ stage: 'opening' });
    const last = told.at(-1);
    expect(last?.stage === 'reading' && last.done === last.total && last.total > 10).toBe(true);
  });

  test('says why a file is not read', async () => {
    await expect(built.readSource(Buffer.from('%PDF-1.4'), 'plan.pdf', { bodies: [] })).rejects.toMatchObject({ code: 'source-kind-unknown' });
  });

  test('reads what was pasted, its tables too', async () => {
    const html = '<table><tr><td>№</td><td>Мероприятия</td><td>Срок исполнения</td></tr><tr><td>1</td><td>Провести семинар</td><td>2006 год</td></tr></table>';
    const { kind, reading } = await built.readPasted('№\tМероприятия\tСрок исполнения\n1\tПровести семинар\t2006 год', html, { bodies: [] });
    expect([kind, reading.measures.map(({ deadline }) => deadline.due)]).toEqual(['html', ['2006-12-31']]);
  });

  test('gives up when its time is over, and when its memory is', async () => {
    const rows = '<tr><td>1</td><td>Провести семинар</td><td>2006 год</td></tr>'.repeat(60_000);
    const page = Buffer.from(`<html><table>${rows}</table></html>`);
    await expect(built.readSource(page, 'a.html', { bodies: [], milliseconds: 150 })).rejects.toMatchObject({ code: 'source-too-slow' });
    await expect(built.readSource(page, 'a.html', { bodies: [], megabytes: 24 })).rejects.toMatchObject({ code: 'source-expands' });
  });

  test('lets two be read at once, and the third in its turn', async () => {
    const all = Array.from({ length: 5 }, (_, index) => built.readSource(Buffer.from(`План ${index}`), 'a.txt', { bodies: [] }));
    expect((await Promise.all(all)).map(({ document }) => document.text)).toEqual(['План 0', 'План 1', 'План 2', 'План 3', 'План 4']);
  });
});

import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../database/embedded/free-port';
import { launch } from '../support/launcher';
import { ROOT, discardData } from '../support/server';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const dataDir = join(folder, 'data');

afterAll(() => discardData(folder));

test('a Node that is too old is told by one sentence', async () => {
  const preload = join(folder, 'old-node.cjs');
  writeFileSync(preload, `Object.defineProperty(process.versions, 'node', { value: '18.20.4' });\n`);
  const run = launch(['start'], { DATA_DIR: dataDir }, ['-r', preload]);

  expect(await run.ended).toBe(1);
  expect(run.output.stderr).toBe('Zhospar needs Node 20.11 or newer; this is Node 18.20.4.\n');
  expect(run.output.stdout).toBe('');
  expect(existsSync(dataDir)).toBe(false);
});

test('packages that cannot be installed are told by one sentence, with where npm said more', async () => {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'cms/launch'), { recursive: true });
  copyFileSync(join(ROOT, 'cms/launch/launch.cjs'), join(project, 'cms/launch/launch.cjs'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { y: '1.0.0' } }));
  writeFileSync(
    join(project, 'package-lock.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', lockfileVersion: 3, packages: { '': { name: 'x', version: '1.0.0' } } }),
  );
  const run = launch(['start'], {}, [], project);

  expect(await run.ended).toBe(1);
  expect(run.output.stderr).toMatch(/^The packages could not be installed: .* \(all of it: \S+install\.log\)\.\n$/);
});

test.each(['http', '0', '70000', '13.5'])('PORT=%s is refused before anything is made', async (port) => {
  const run = launch(['start'], { DATA_DIR: dataDir, PORT: port });

  expect(await run.ended).toBe(1);
  expect(run.output.stderr).toBe(`PORT is "${port}", and a port is a number from 1 to 65535.\n`);
  expect(existsSync(dataDir)).toBe(false);
});

test('a HOST that is not of this machine is refused', async () => {
  const run = launch(['start'], { DATA_DIR: dataDir, HOST: '192.0.2.1' });

  expect(await run.ended).toBe(1);
  expect(run.output.stderr).toMatch(/^Port 1337 of 192\.0\.2\.1 is not an address of this machine: .*\.\n$/);
});

test('a data folder that cannot be made is told by one sentence', async () => {
  writeFileSync(join(folder, 'file'), '');
  const run = launch(['start'], { DATA_DIR: join(folder, 'file/data') });

  expect(await run.ended).toBe(1);
  expect(run.output.stderr).toMatch(/^The data folder \S+ cannot be written \(\w+\): set DATA_DIR to another\.\n$/);
});

test('a database written by another PostgreSQL is left alone', async () => {
  const other = join(folder, 'other');
  mkdirSync(join(other, 'postgres/data'), { recursive: true });
  chmodSync(join(other, 'postgres'), 0o777);
  writeFileSync(join(other, 'postgres/data/PG_VERSION'), '12\n');
  const run = launch(['start'], { DATA_DIR: other, PORT: String(await freePort()) });

  expect(await run.ended).toBe(1);
  expect(run.output.stderr).toMatch(/was written by PostgreSQL 12 and this is PostgreSQL \d+: .*\.\n$/);
});

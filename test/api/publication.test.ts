import { Client } from 'pg';
import { silentStep } from '../../cms/launch/context';
import { startRegister, type Register } from '../../cms/launch/register';
import { sha256 } from '../../cms/read-models/sha256';
import { freePort } from '../../database/embedded/free-port';
import { clientOf, publicClient, type ApiClient } from '../support/api';
import { ownRegister, ROOT, type RunningRegister } from '../support/server';
import { temporaryFolder } from '../support/temporary-folder';
import { measureBody } from '../support/wording';

interface Listed {
  readonly data: readonly Record<string, unknown>[];
  readonly meta: { readonly total: number };
}

const PAGE = '/ru/plans/electronic-elections-2005';
const CORRECTED = 'Организация на местах, исправлено';

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;
let reader: ApiClient;
let database: Client;
let planId: string;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
  reader = publicClient(register);
  database = new Client({ connectionString: register.databaseUrl });
  await database.connect();
  planId = String((await editor.get<Listed>('/api/plans')).body.data[0]?.id);
});

afterAll(async () => {
  await database.end();
  await register.stop();
});

async function openCorrection(): Promise<string> {
  const opened = await editor.post<{ data: { id: string } }>('/api/amendments', {
    planId,
    kind: 'correction',
    reason: 'Аударма түзетілді',
    inForceFrom: '2006-04-06',
  });
  return opened.body.data.id;
}

/** A second server on the same database, as behind a load balancer. */
async function anotherProcess(): Promise<Register> {
  return startRegister({
    root: ROOT,
    dataDir: temporaryFolder(),
    host: '127.0.0.1',
    port: await freePort(),
    databaseUrl: register.databaseUrl,
    durable: false,
    step: silentStep,
  });
}

async function publications(): Promise<number> {
  return (await editor.get<Listed>('/api/publications')).body.meta.total;
}

describe('publishing a plan', () => {
  it('refuses where nothing has changed, and says so', async () => {
    const answer = await editor.post(`/api/plans/${planId}/publish`, {});
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'nothing-to-publish' } } });
    expect(await publications()).toBe(1);
  });

  it('keeps a draft from the public page, its files and its search until it is published', async () => {
    const draft = await openCorrection();
    await editor.put(`/api/amendments/${draft}/measures/2.3`, measureBody({ actionRu: CORRECTED }));
    for (const path of [PAGE, `${PAGE}.json`, `${PAGE}.csv`, `${PAGE}.ics`, `${PAGE}?status=draft`, `${PAGE}?state=draft`]) {
      expect((await reader.get(path)).text).not.toContain(CORRECTED);
    }
    const preview = await editor.get(`/api/plans/${planId}/preview?language=ru`);
    expect(preview.headers.get('content-type')).toContain('text/html');
    expect(preview.text).toContain(CORRECTED);
  });

  it('of six at once publishes one', async () => {
    const before = await publications();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => editor.post(`/api/plans/${planId}/publish`, {})),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await publications()).toBe(before + 1);
  });

  it('shows the whole of the new on the page and in every file, at once', async () => {
    for (const path of [PAGE, `${PAGE}.json`, `${PAGE}.csv`]) {
      expect((await reader.get(path)).text).toContain(CORRECTED);
    }
  });

  it('stores a snapshot whose SHA-256 is the one that is told', async () => {
    const { rows } = await database.query<{ snapshot: string; sha_256: string }>('select snapshot, sha_256 from publications');
    for (const row of rows) expect(sha256(row.snapshot)).toBe(row.sha_256);
    const page = await reader.get(PAGE);
    expect(page.text).toContain(rows.at(-1)?.sha_256);
  });

  it('publishes a plan that was renamed, with the new title, and no title before', async () => {
    const plan = (await editor.get<{ data: Record<string, unknown> }>(`/api/plans/${planId}`)).body.data;
    const title = 'План мероприятий, переименован';
    const { slug, titleKk, titleEn, status, heldFrom, revision } = plan;
    await editor.put(`/api/plans/${planId}`, { slug, titleKk, titleRu: title, titleEn, status, heldFrom, revision });
    expect((await reader.get('/ru')).text).not.toContain(title);
    expect((await editor.post(`/api/plans/${planId}/publish`, {})).status).toBe(200);
    expect((await reader.get('/ru')).text).toContain(title);
  });

  it('is heard by another process on the same database', async () => {
    const second = await anotherProcess();
    try {
      const draft = await openCorrection();
      await editor.put(`/api/amendments/${draft}/measures/2.1`, measureBody({ number: '2.1', actionRu: 'Услышано' }));
      await editor.post(`/api/plans/${planId}/publish`, {});
      const deadline = Date.now() + 5_000;
      let text = '';
      while (!text.includes('Услышано') && Date.now() < deadline) {
        text = (await publicClient(second).get(PAGE)).text;
      }
      expect(text).toContain('Услышано');
    } finally {
      await second.stop();
    }
  });
});

describe('what is published', () => {
  it.each([
    ['a wording', `update wordings set number = '9' where unit = 'measure'`],
    ['a wording\'s row', `delete from wordings where unit = 'measure'`],
    ['an executor', `update executors set by_agreement = not by_agreement`],
    ['an amount', `update funding_lines set amount_tiyn = 1`],
    ['the body an executor names', `update executors_body_lnk set responsible_body_id = 1`],
    ['the programme a line of money names', `delete from funding_lines_programme_lnk`],
    ['the link of a wording to its order', `delete from wordings_amendment_lnk`],
    ['a change-set', `update amendments set in_force_from = '2001-01-01'`],
    ['a publication', `update publications set snapshot = '{}'`],
    ['an audit entry', `delete from audit_entries`],
  ])('is never changed or deleted, not even by SQL: %s', async (_what, sql) => {
    await expect(database.query(sql)).rejects.toThrow(/register: .* refused/);
  });

  it('refuses changes to a published change-set by the API', async () => {
    const [published] = (await editor.get<Listed>('/api/amendments?filter[kind]=correction')).body.data;
    const path = `/api/amendments/${String(published?.id)}`;
    expect(await editor.put(`${path}/measures/2.3`, measureBody())).toMatchObject({
      status: 409,
      body: { error: { code: 'change-set-published' } },
    });
    expect((await editor.delete(path)).status).toBe(409);
  });
});

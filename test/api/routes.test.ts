import { clientOf, publicClient, type ApiClient } from '../support/api';
import { listRoutes } from '../support/list-routes';
import { sharedRegister } from '../support/server';

/** Who may call a route: everyone, whoever is signed in, officials and editors, editors alone. */
type Callers = 'everyone' | 'signed-in' | 'official' | 'editor';

const lists = ['plans', 'measures', 'responsible-bodies', 'budget-programmes', 'orders', 'amendments', 'publications'];

const OPEN: Readonly<Record<string, Callers>> = {
  'POST /api/auth/local': 'everyone',
  'POST /api/auth/refresh': 'everyone',
  'POST /api/auth/logout': 'signed-in',
  'POST /api/auth/change-password': 'signed-in',
  'GET /api/auth/sessions': 'signed-in',
  'DELETE /api/auth/sessions/:sessionId': 'signed-in',
  'GET /api/me': 'official',
  'GET /api/dashboard': 'official',
  ...Object.fromEntries(
    lists.flatMap((list) => [
      [`GET /api/${list}`, 'official'],
      [`GET /api/${list}/:id`, 'official'],
      [`GET /api/${list}/export`, 'official'],
    ]),
  ),
  'GET /api/plans/:id/view': 'official',
  'GET /api/plans/:id/record': 'official',
  'GET /api/responsible-bodies/:id/view': 'official',
  'GET /api/budget-programmes/:id/view': 'official',
  'GET /api/plans/:id/provenance': 'official',
  'GET /api/plans/:id/draft': 'editor',
  'GET /api/plans/:id/preview': 'editor',
  'PUT /api/plans/:id': 'editor',
  'POST /api/plans/:id/publish': 'editor',
  'GET /api/audit-entries': 'editor',
  'GET /api/audit-entries/:id': 'editor',
  'GET /api/audit-entries/export': 'editor',
  'POST /api/read/deadline': 'editor',
  'POST /api/read/funding': 'editor',
  'POST /api/read/executors': 'editor',
  'GET /api/imports': 'editor',
  'POST /api/imports': 'editor',
  'GET /api/imports/:id': 'editor',
  'DELETE /api/imports/:id': 'editor',
  'GET /api/imports/:id/file': 'editor',
  'GET /api/imports/:id/decisions': 'editor',
  'POST /api/imports/:id/decisions': 'editor',
  'POST /api/imports/:id/accept': 'editor',
  'POST /api/imports/:id/proposal': 'editor',
  'POST /api/imports/:id/accept-as-change': 'editor',
  ...Object.fromEntries(
    ['orders', 'responsible-bodies', 'budget-programmes', 'amendments'].flatMap((type) => [
      [`POST /api/${type}`, 'editor'],
      [`PUT /api/${type}/:id`, 'editor'],
      [`DELETE /api/${type}/:id`, 'editor'],
    ]),
  ),
  'POST /api/amendments/:changeSet/measures': 'editor',
  'PUT /api/amendments/:changeSet/measures/:key': 'editor',
  'DELETE /api/amendments/:changeSet/measures/:key': 'editor',
  'PUT /api/amendments/:changeSet/sections/:key': 'editor',
  'DELETE /api/amendments/:changeSet/sections/:key': 'editor',
  'POST /api/amendments/:changeSet/points': 'editor',
  'PUT /api/amendments/:changeSet/points/:key': 'editor',
  'DELETE /api/amendments/:changeSet/points/:key': 'editor',
  'PUT /api/amendments/:changeSet/title': 'editor',
  'POST /api/amendments/:changeSet/replace-words': 'editor',
  'POST /api/amendments/:changeSet/revert': 'editor',
};

/** Registered by Strapi and closed here; the panel's own open where an administrator has built it. */
const CLOSED = [
  /^\w+ \/(admin|content-manager|content-type-builder|i18n|email|upload|uploads|users-permissions|cms)(\/|$)/,
  /^\w+ \/api\/(upload|users|users-permissions|email|i18n|content-type-builder|connect)(\/|$)/,
  /^\w+ \/api\/auth\/(:provider\/callback|local\/register|email-confirmation|send-email-confirmation|forgot-password|reset-password)$/,
];

/** Strapi's liveness answer, and its folder of files, which the public view stands in front of. */
const HARMLESS = [/^[\w-]+ \/_health$/, /^GET \/$/, /^GET \/\(\(\?!uploads\/\)\.\+\)$/];

const register = sharedRegister();
let routes: string[] = [];
let callers: Record<'nobody' | 'official' | 'editor', ApiClient>;

beforeAll(async () => {
  routes = listRoutes(register);
  callers = {
    nobody: publicClient(register),
    official: await clientOf(register, 'official'),
    editor: await clientOf(register, 'editor'),
  };
});

/** The status each caller gets on a route; ids that do not exist, and a body nobody accepts. */
async function answers(route: string): Promise<Record<keyof typeof callers, number>> {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replace(/\(\.\*\)/g, 'x').replace(/:\w+/g, 'no-such-thing');
  const body = method === 'GET' || method === 'DELETE' ? undefined : { nonsense: true };
  const ask = async (caller: ApiClient): Promise<number> => (await caller.request(method, address, { body })).status;
  return { nobody: await ask(callers.nobody), official: await ask(callers.official), editor: await ask(callers.editor) };
}

const isRefused = (status: number): boolean => status === 401 || status === 403;

describe('every route of the running server', () => {
  it('is listed with who may call it', () => {
    const unlisted = routes.filter(
      (route) => !(route in OPEN) && ![...CLOSED, ...HARMLESS].some((pattern) => pattern.test(route)),
    );
    expect(unlisted).toEqual([]);
  });

  it('is there: no route is listed that the server does not have', () => {
    expect(Object.keys(OPEN).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(Object.entries(OPEN).filter(([route]) => !route.startsWith('POST /api/auth/l')))(
    '%s answers %s',
    async (route, who) => {
      const { nobody, official, editor } = await answers(route);
      expect(isRefused(nobody)).toBe(who !== 'everyone');
      expect(isRefused(official)).toBe(who === 'editor');
      expect(isRefused(editor)).toBe(false);
    },
  );

  it('tells who is not signed in (401) from who may not (403)', async () => {
    expect(await answers('POST /api/plans/:id/publish')).toMatchObject({ nobody: 401, official: 403 });
  });

  it('is closed to all three where the register does not use it', async () => {
    const closed = routes.filter((route) => CLOSED.some((pattern) => pattern.test(route)));
    expect(closed.length).toBeGreaterThan(100);
    const open: string[] = [];
    for (const route of closed) {
      const statuses = Object.values(await answers(route));
      if (statuses.some((status) => status !== 404)) open.push(`${route} ${statuses.join(' ')}`);
    }
    expect(open).toEqual([]);
  }, 120_000);

  it('has no door for a first administrator', async () => {
    const door = await callers.nobody.post('/admin/register-admin', {
      email: 'intruder@example.kz',
      password: 'Intruder-2026',
      firstname: 'A',
      lastname: 'B',
    });
    expect(door.status).toBe(404);
  });
});

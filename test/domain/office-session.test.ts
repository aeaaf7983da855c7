import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpClient, fileName } from '../../admin/office/providers/http';
import { createSession, type Session } from '../../admin/office/providers/session';

/** A server with one account, whose tokens can be made to run out. */
interface Register {
  base: string;
  server: Server;
  asked: string[];
  valid: string;
  refreshable: boolean;
  languages: (string | undefined)[];
}

let register: Register;

beforeEach(async () => {
  register = { base: '', asked: [], valid: 'first', refreshable: true, languages: [], server: createServer() };
  register.server.on('request', (request: IncomingMessage, response) => {
    register.asked.push(`${request.method} ${request.url}`);
    register.languages.push(request.headers['accept-language']);
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/auth/local') return answer(200, { jwt: register.valid });
    if (request.url === '/auth/refresh') {
      return register.refreshable ? answer(200, { jwt: register.valid }) : answer(401, {});
    }
    if (request.headers.authorization !== `Bearer ${register.valid}`) return answer(401, {});
    return answer(200, { data: { username: 'official', role: 'official' } });
  });
  await new Promise<void>((done) => register.server.listen(0, '127.0.0.1', done));
  register.base = `http://127.0.0.1:${(register.server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await new Promise((done) => register.server.close(done));
});

function office(signInAgain: () => Promise<boolean> = async () => false) {
  let isLeft = false;
  const links = { base: register.base, language: () => 'ru', sentence: (code: string) => code, fetch };
  const session: Session = createSession({
    ...links,
    trace: { isLeft: () => isLeft, leave: (isSignedIn) => void (isLeft = isSignedIn) },
  });
  return { session, http: createHttpClient({ ...links, session, signInAgain }) };
}

const refreshes = (): number => register.asked.filter((one) => one === 'POST /auth/refresh').length;

describe('a session of the office', () => {
  it('asks for nothing on a first visit: there is no cookie to ask with', async () => {
    const { session } = office();
    await expect(session.me()).rejects.toMatchObject({ status: 401 });
    expect(register.asked).toEqual([]);
  });

  it('renews a token that ran out once for all calls that were under way, and repeats them', async () => {
    const { session, http } = office();
    await session.signIn('official', 'password');
    register.valid = 'second';
    const answers = await Promise.all([1, 2, 3, 4].map(() => http.json<{ data: { role: string } }>('/plans')));
    expect(answers.map((answer) => answer.data.role)).toEqual(Array(4).fill('official'));
    expect(refreshes()).toBe(1);
  });

  it('asks the user to sign in again when the cookie is gone too, and then sends the call again', async () => {
    let asked = 0;
    const { session, http } = office(async () => {
      asked += 1;
      register.valid = 'third';
      await session.signIn('official', 'password');
      return true;
    });
    await session.signIn('official', 'password');
    Object.assign(register, { valid: 'elsewhere', refreshable: false });
    await expect(http.json('/plans')).resolves.toMatchObject({ data: { role: 'official' } });
    expect(asked).toBe(1);
  });

  it('gives a 401 to who will not sign in again', async () => {
    const { session, http } = office();
    await session.signIn('official', 'password');
    Object.assign(register, { valid: 'elsewhere', refreshable: false });
    await expect(http.json('/plans')).rejects.toMatchObject({ status: 401 });
  });

  it('is over after signing out, and a reload does not bring it back', async () => {
    const { session, http } = office();
    await session.signIn('official', 'password');
    await session.signOut();
    expect(session.token()).toBeNull();
    await expect(http.json('/plans')).rejects.toMatchObject({ status: 401 });
    expect(refreshes()).toBe(0);
  });

  it("says the interface's language with every call", async () => {
    const { session, http } = office();
    await session.signIn('official', 'password');
    await http.json('/plans');
    expect(new Set(register.languages)).toEqual(new Set(['ru']));
  });
});

describe('the name of a downloaded file', () => {
  it('is read with its Kazakh letters', () => {
    expect(fileName(`attachment; filename="plan.csv"; filename*=UTF-8''${encodeURIComponent('іс-шаралар.csv')}`)).toBe(
      'іс-шаралар.csv',
    );
    expect(fileName('attachment; filename="measures.xlsx"')).toBe('measures.xlsx');
    expect(fileName(null)).toBeNull();
  });
});

import { publicClient, type ApiAnswer, type ApiClient } from '../support/api';
import { ownRegister, type RunningRegister } from '../support/server';

interface SignedIn {
  readonly jwt: string;
  readonly refreshToken?: string;
}

let register: RunningRegister & { stop: () => Promise<void> };
let anyone: ApiClient;

beforeAll(async () => {
  register = await ownRegister();
  anyone = publicClient(register);
});

afterAll(() => register.stop());

function signIn(account = register.accounts.official, headers: Record<string, string> = {}): Promise<ApiAnswer<SignedIn>> {
  return anyone.post<SignedIn>('/api/auth/local', account, { headers });
}

function cookiesOf(answer: ApiAnswer<unknown>): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function payloadOf(jwt: string): { exp: number; iat: number } {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')) as { exp: number; iat: number };
}

describe('signing in', () => {
  let answer: ApiAnswer<SignedIn>;

  beforeAll(async () => {
    answer = await signIn();
  });

  it('works over plain HTTP, where a secure cookie would answer 500', () => {
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().join()).not.toMatch(/;\s*secure/i);
  });

  it('keeps the refresh token in a cookie no script can read and no other site sends', () => {
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^zhospar_refresh=/);
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=strict/i);
    expect(answer.body.refreshToken).toBeUndefined();
  });

  it('gives an access token of ten minutes, not of thirty days', () => {
    const { exp, iat } = payloadOf(answer.body.jwt);
    expect(exp - iat).toBe(600);
  });

  it('is renewed by the cookie alone', async () => {
    const renewed = await anyone.post<SignedIn>('/api/auth/refresh', {}, { headers: { cookie: cookiesOf(await signIn()) } });
    expect(renewed.status).toBe(200);
    expect(renewed.body.jwt).toBeTruthy();
    expect(renewed.body.refreshToken).toBeUndefined();
  });

  it('ends with the sign-out: neither the access token nor the cookie works after it', async () => {
    const session = await signIn();
    const cookie = cookiesOf(session);
    const authorization = `Bearer ${session.body.jwt}`;
    expect((await anyone.get('/api/me', { headers: { authorization } })).status).toBe(200);
    const out = await anyone.post('/api/auth/logout', {}, { headers: { authorization, cookie } });
    expect(out.status).toBe(200);
    expect((await anyone.get('/api/me', { headers: { authorization } })).status).toBe(401);
    expect((await anyone.post('/api/auth/refresh', {}, { headers: { cookie } })).status).toBe(401);
  });

  it('says the same of an unknown name and of a wrong password', async () => {
    const unknown = await signIn({ identifier: 'nobody@example.kz', password: 'Wrong-password-1' });
    const wrong = await signIn({ identifier: register.accounts.official.identifier, password: 'Wrong-password-1' });
    expect(unknown.status).toBe(400);
    expect(unknown.body).toEqual(wrong.body);
    expect(unknown.body).toMatchObject({ error: { code: 'wrong-credentials' } });
  });
});

describe('what Strapi leaves open and the register shuts', () => {
  it('nobody can register', async () => {
    const account = { username: 'intruder', email: 'intruder@example.kz', password: 'Intruder-2026-11' };
    expect((await anyone.post('/api/auth/local/register', account)).status).toBe(404);
  });

  it('no other origin is let in: none is reflected, and none may write', async () => {
    const headers = { origin: 'https://evil.example' };
    const read = await anyone.get('/api/plans', { headers });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    const written = await anyone.post('/api/auth/refresh', {}, { headers: { ...headers, cookie: cookiesOf(await signIn()) } });
    expect(written).toMatchObject({ status: 403, body: { error: { code: 'foreign-origin' } } });
    const preflight = await anyone.request('OPTIONS', '/api/plans', {
      headers: { ...headers, 'access-control-request-method': 'GET' },
    });
    expect(preflight.headers.get('access-control-allow-origin') ?? '').toBe('');
  });

  it('a browser that says the request comes from another site is refused', async () => {
    const answer = await anyone.post('/api/auth/refresh', {}, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.status).toBe(403);
  });

  it('too many attempts are told to wait', async () => {
    const attempts: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      attempts.push((await signIn({ identifier: 'editor@zhospar.localhost', password: 'Wrong-password-1' })).status);
    }
    expect(attempts.at(-1)).toBe(429);
  });
});

describe('behind TLS', () => {
  it('the cookie is secure, and sent only where the proxy says https', async () => {
    const behind = await ownRegister({ env: { PUBLIC_URL: 'https://zhospar.example' } });
    try {
      const answer = await publicClient(behind).post('/api/auth/local', behind.accounts.editor, {
        headers: { 'x-forwarded-proto': 'https' },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.getSetCookie()[0]).toMatch(/;\s*secure/i);
    } finally {
      await behind.stop();
    }
  });
});

import type { Me } from './rows';
import { refusalOf } from './api-error';

/**
 * Who is signed in. The access token lives in this closure and nowhere else; what survives a
 * reload is the httpOnly refresh cookie, which no script can read.
 */
export interface Session {
  /** The access token, or null where nobody is signed in. */
  token(): string | null;
  /** @throws Refusal where the name or password is wrong, or there were too many attempts. */
  signIn(identifier: string, password: string): Promise<void>;
  /** A new access token by the cookie; false where the cookie is gone. Callers at once share one request. */
  refresh(): Promise<boolean>;
  signOut(): Promise<void>;
  /** The signed-in user, asked for once. Rejects where nobody is signed in. */
  me(): Promise<Me>;
  /** Whether a user was signed in on this page, so that typed work may be waiting. */
  wasSignedIn(): boolean;
}

/** How the session reaches the server; `language` is the interface's, for the server's sentences. */
export interface SessionLinks {
  readonly base: string;
  readonly language: () => string;
  readonly sentence: (code: 'unreachable' | 'not-signed-in') => string;
  readonly fetch: typeof fetch;
  readonly trace: SessionTrace;
}

/**
 * Whether this browser holds a refresh cookie, as far as a script can know: set at sign-in,
 * cleared at sign-out. It saves a first visit from asking for a token it cannot get.
 */
export interface SessionTrace {
  isLeft(): boolean;
  leave(isSignedIn: boolean): void;
}

const COOKIE_MODE = { 'x-strapi-refresh-cookie': 'httpOnly' };

export function createSession(links: SessionLinks): Session {
  let access: string | null = null;
  let known: Promise<Me> | null = null;
  let signedInBefore = false;
  let refreshing: Promise<boolean> | null = null;

  const accept = (jwt: string): void => {
    access = jwt;
    signedInBefore = true;
    links.trace.leave(true);
  };

  const refreshOnce = async (): Promise<boolean> => {
    const answer = await post(links, '/auth/refresh', {});
    if (!answer.ok) {
      access = null;
      links.trace.leave(false);
      return false;
    }
    accept(jwtOf(await answer.json()));
    return true;
  };

  const session: Session = {
    token: () => access,
    wasSignedIn: () => signedInBefore,
    async signIn(identifier, password) {
      const answer = await post(links, '/auth/local', { identifier, password });
      const body: unknown = await answer.json().catch(() => null);
      if (!answer.ok) throw refusalOf(answer.status, body, links.sentence('unreachable'));
      known = null;
      accept(jwtOf(body));
    },
    refresh() {
      if (!links.trace.isLeft()) return Promise.resolve(false);
      refreshing ??= refreshOnce().finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
    async signOut() {
      const token = access;
      access = null;
      known = null;
      signedInBefore = false;
      links.trace.leave(false);
      if (token !== null) await endSession(links, token);
    },
    me() {
      known ??= readMe(links, session).catch((error: unknown) => {
        known = null;
        throw error;
      });
      return known;
    },
  };
  return session;
}

/** The server ends a session only for a valid token, so an expired one is renewed first. */
async function endSession(links: SessionLinks, token: string): Promise<void> {
  const ended = await post(links, '/auth/logout', {}, token).catch(() => null);
  if (ended?.status !== 401) return;
  const renewed = await post(links, '/auth/refresh', {});
  if (renewed.ok) await post(links, '/auth/logout', {}, jwtOf(await renewed.json()));
}

async function readMe(links: SessionLinks, session: Session): Promise<Me> {
  if (session.token() === null && !(await session.refresh())) {
    throw refusalOf(401, null, links.sentence('not-signed-in'));
  }
  const ask = (): Promise<Response> =>
    links.fetch(`${links.base}/me`, { headers: headers(links, session.token()) });
  let answer = await ask();
  if (answer.status === 401 && (await session.refresh())) answer = await ask();
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw refusalOf(answer.status, body, links.sentence('unreachable'));
  return (body as { data: Me }).data;
}

function post(
  links: SessionLinks,
  path: string,
  body: object,
  token: string | null = null,
): Promise<Response> {
  return links.fetch(`${links.base}${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...headers(links, token), 'content-type': 'application/json', ...COOKIE_MODE },
    body: JSON.stringify(body),
  });
}

function headers(links: SessionLinks, token: string | null): Record<string, string> {
  const common = { accept: 'application/json', 'accept-language': links.language() };
  return token === null ? common : { ...common, authorization: `Bearer ${token}` };
}

function jwtOf(body: unknown): string {
  const jwt = typeof body === 'object' && body !== null && 'jwt' in body ? body.jwt : null;
  if (typeof jwt !== 'string') throw new TypeError('The sign-in answer carries no token');
  return jwt;
}

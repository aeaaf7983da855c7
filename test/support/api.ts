import { type AccountRole } from './accounts';
import type { RunningRegister } from './server';

/** An answer of the API: status, headers, and the body as JSON (null where it is none). */
export type ApiAnswer<Body> = { status: number; headers: Headers; body: Body; text: string };

/** What may be sent along with a request. `body` goes as JSON, `bytes` as they are. */
export type ApiOptions = { body?: unknown; bytes?: Uint8Array | ReadableStream; headers?: Record<string, string>; language?: 'kk' | 'ru' | 'en' };

/** Requests of one caller, signed in or not. Paths begin with a slash, as `/api/plans`. */
export type ApiClient = {
  /** What says who calls; '' for the public. */
  authorization: string;
  get: <Body = unknown>(path: string, options?: ApiOptions) => Promise<ApiAnswer<Body>>;
  post: <Body = unknown>(path: string, body?: unknown, options?: ApiOptions) => Promise<ApiAnswer<Body>>;
  put: <Body = unknown>(path: string, body?: unknown, options?: ApiOptions) => Promise<ApiAnswer<Body>>;
  delete: <Body = unknown>(path: string, options?: ApiOptions) => Promise<ApiAnswer<Body>>;
  request: <Body = unknown>(method: string, path: string, options?: ApiOptions) => Promise<ApiAnswer<Body>>;
};

/** A client without an account: the public. */
export function publicClient({ address }: Pick<RunningRegister, 'address'>): ApiClient {
  return clientWith(address, {});
}

const tokens = new Map<string, Promise<string>>();

/**
 * A client signed in as the first `official` or `editor`. One sign-in serves a whole test file:
 * signing in is limited to a few times a minute.
 */
export async function clientOf(register: RunningRegister, role: Exclude<AccountRole, 'administrator'>): Promise<ApiClient> {
  const key = `${register.address} ${role}`;
  const token = tokens.get(key) ?? signIn(register, role);
  tokens.set(key, token);
  return clientWith(register.address, { authorization: `Bearer ${await token}` });
}

async function signIn({ address, accounts }: RunningRegister, role: 'official' | 'editor'): Promise<string> {
  const answer = await clientWith(address, { 'x-strapi-refresh-cookie': 'httpOnly' }).post<{ jwt?: string }>(
    '/api/auth/local',
    accounts[role],
  );
  if (!answer.body.jwt) throw new Error(`Signing in as ${role} was answered ${answer.status}: ${answer.text}`);
  return answer.body.jwt;
}

function clientWith(address: string, fixed: Record<string, string>): ApiClient {
  const request = async <Body>(method: string, path: string, options: ApiOptions = {}): Promise<ApiAnswer<Body>> => {
    const response = await fetch(address + path, {
      method,
      redirect: 'manual',
      headers: {
        // A connection kept from before is closed by the server while a test computes, and the next request fails.
        ...(options.bytes === undefined ? { connection: 'close' } : {}),
        ...fixed,
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.language === undefined ? {} : { 'accept-language': options.language }),
        ...options.headers,
      },
      body: options.bytes ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      ...(options.bytes instanceof ReadableStream ? { duplex: 'half' } : {}),
    } as RequestInit);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(response, text) as Body, text };
  };
  return {
    authorization: fixed.authorization ?? '',
    request,
    get: (path, options) => request('GET', path, options),
    post: (path, body, options) => request('POST', path, { ...options, body }),
    put: (path, body, options) => request('PUT', path, { ...options, body }),
    delete: (path, options) => request('DELETE', path, options),
  };
}

function parsed(response: Response, text: string): unknown {
  return response.headers.get('content-type')?.startsWith('application/json') && text !== '' ? (JSON.parse(text) as unknown) : null;
}

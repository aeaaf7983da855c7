import { refusalOf } from './api-error';
import type { Session } from './session';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** A file as the server sent it, with the name it gave. */
export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** Calls of the server's HTTP interface. Every method rejects with a Refusal. */
export interface HttpClient {
  json<Answer>(path: string, call?: Call): Promise<Answer>;
  text(path: string, call?: Call): Promise<string>;
  file(path: string, call?: Call): Promise<Download>;
}

export interface HttpLinks {
  readonly base: string;
  readonly session: Session;
  readonly language: () => string;
  readonly sentence: (code: 'unreachable') => string;
  /** Asks a user whose session ran out to sign in again on the spot; false where they will not. */
  readonly signInAgain: () => Promise<boolean>;
  readonly fetch: typeof fetch;
}

export function createHttpClient(links: HttpLinks): HttpClient {
  const answerTo = async (path: string, call: Call, accept: string): Promise<Response> => {
    const token = links.session.token();
    let answer = await send(links, path, call, accept);
    if (answer.status === 401 && (await renewed(links, token))) {
      answer = await send(links, path, call, accept);
    }
    if (answer.ok) return answer;
    const body: unknown = await answer.json().catch(() => null);
    throw refusalOf(answer.status, body, links.sentence('unreachable'));
  };

  return {
    async json<Answer>(path: string, call: Call = {}): Promise<Answer> {
      const answer = await answerTo(path, call, 'application/json');
      return (answer.status === 204 ? null : await answer.json()) as Answer;
    },
    async text(path, call = {}) {
      return (await answerTo(path, call, 'text/html')).text();
    },
    async file(path, call = {}) {
      const answer = await answerTo(path, call, '*/*');
      const name = fileName(answer.headers.get('content-disposition')) ?? 'export';
      return { name, content: await answer.blob() };
    },
  };
}

/** The file name of a `Content-Disposition` header, the UTF-8 form first (RFC 6266). */
export function fileName(disposition: string | null): string | null {
  if (disposition === null) return null;
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (extended !== undefined) {
    try {
      return decodeURIComponent(extended);
    } catch {
      return null;
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null;
}

/**
 * A token newer than `refused`: one that another call got meanwhile, else by the cookie; where
 * that is gone too, by the user, so that typed work is not lost.
 */
async function renewed({ session, signInAgain }: HttpLinks, refused: string | null): Promise<boolean> {
  if (session.token() !== null && session.token() !== refused) return true;
  if (await session.refresh()) return true;
  return session.wasSignedIn() && (await signInAgain());
}

async function send(
  { base, session, language, sentence, fetch }: HttpLinks,
  path: string,
  { method = 'GET', body, signal }: Call,
  accept: string,
): Promise<Response> {
  const token = session.token();
  try {
    return await fetch(`${base}${path}`, {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        accept,
        'accept-language': language(),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw refusalOf(0, null, sentence('unreachable'));
  }
}

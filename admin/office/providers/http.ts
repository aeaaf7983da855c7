import { refusalOf } from './api-error';
import { jsonLines } from './json-lines';
import { sendFile, type FileAnswer } from './send-file';
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

/** How a file is sent: with word of how far it is, and a way to stop it. */
export interface Upload {
  readonly onProgress?: (sent: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Calls of the server's HTTP interface. Every method rejects with a Refusal. */
export interface HttpClient {
  json<Answer>(path: string, call?: Call): Promise<Answer>;
  text(path: string, call?: Call): Promise<string>;
  /** A call answered in lines of JSON: `onEvent` hears each as it comes; the last one is the answer. */
  events<Answer>(path: string, call: Call, onEvent: (event: unknown) => void): Promise<Answer>;
  file(path: string, call?: Call): Promise<Download>;
  /** Sends bytes as they are; the answer carries its status, as a file may be known already. */
  upload(path: string, content: Blob, upload?: Upload): Promise<FileAnswer>;
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

export function createHttpClient(links: HttpLinks, transfer: typeof sendFile = sendFile): HttpClient {
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
    async events<Answer>(path: string, call: Call, onEvent: (event: unknown) => void): Promise<Answer> {
      const answer = await answerTo(path, call, 'application/x-ndjson');
      let last: unknown = null;
      for await (const event of jsonLines(answer)) {
        last = event;
        onEvent(event);
      }
      if (last === null) throw refusalOf(0, null, links.sentence('unreachable'));
      return last as Answer;
    },
    async file(path, call = {}) {
      const answer = await answerTo(path, call, '*/*');
      const name = fileName(answer.headers.get('content-disposition')) ?? 'export';
      return { name, content: await answer.blob() };
    },
    async upload(path, content, upload = {}) {
      const token = links.session.token();
      const send = (): Promise<FileAnswer> =>
        transfer({
          url: `${links.base}${path}`,
          headers: { ...headersOf(links, 'application/json'), 'content-type': 'application/octet-stream' },
          content,
          ...upload,
        }).catch((error: unknown) => {
          throw error instanceof TypeError ? refusalOf(0, null, links.sentence('unreachable')) : error;
        });
      let answer = await send();
      if (answer.status === 401 && (await renewed(links, token))) answer = await send();
      if (answer.status >= 400) throw refusalOf(answer.status, answer.body, links.sentence('unreachable'));
      return answer;
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

function headersOf({ session, language }: HttpLinks, accept: string): Record<string, string> {
  const token = session.token();
  return {
    accept,
    'accept-language': language(),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

async function send(
  links: HttpLinks,
  path: string,
  { method = 'GET', body, signal }: Call,
  accept: string,
): Promise<Response> {
  const { base, sentence, fetch } = links;
  try {
    return await fetch(`${base}${path}`, {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        ...headersOf(links, accept),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw refusalOf(0, null, sentence('unreachable'));
  }
}

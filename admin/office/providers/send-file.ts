/** A file on its way to the server. */
export interface FileCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Blob;
  /** Told how many bytes have gone so far, of how many. */
  readonly onProgress?: (sent: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The server's answer: its body as JSON, null where it is none. */
export interface FileAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Sends a file by POST. `fetch` tells nobody how much of a body has gone, hence XMLHttpRequest.
 * Rejects with a TypeError where the server was not reached, with an AbortError where `signal` said so.
 */
export function sendFile({ url, headers, content, onProgress, signal }: FileCall): Promise<FileAnswer> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded, total);
    request.onload = () => done({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => fail(new TypeError('The server was not reached'));
    request.onabort = () => fail(new DOMException('Sending was stopped', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(content);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

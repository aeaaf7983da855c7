import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What a renderer or a build hands over to be kept. */
export interface Drawn {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly disposition?: string | undefined;
  readonly language?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A page or file in memory, in each encoding it may be asked for, under a strong ETag. */
export interface StoredPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly identity: Buffer;
  readonly gzip: Buffer | null;
  readonly br: Buffer | null;
}

const WORTH_COMPRESSING = 860;
const TEXT = /^(text\/|application\/(json|javascript|ld\+json|xml|manifest\+json)|image\/svg)/;

/**
 * Keeps a page with its compressed forms, so that a request costs a look-up and a write. `twinOf`
 * finds a page of the same bytes, which are then not kept twice.
 */
export async function compressed(drawn: Drawn, twinOf: (etag: string) => StoredPage | undefined): Promise<StoredPage> {
  const identity = Buffer.from(drawn.body);
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
  const twin = twinOf(etag);
  if (twin !== undefined) return { ...twin, status: drawn.status, headers: headersOf(drawn) };
  const isText = TEXT.test(drawn.contentType) && identity.length >= WORTH_COMPRESSING;
  const [gzipped, brotlied] = isText
    ? await Promise.all([zip(identity), brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })])
    : [null, null];
  return { status: drawn.status, headers: headersOf(drawn), etag, identity, gzip: gzipped, br: brotlied };
}

/** The bytes a page takes in memory. */
export function weightOf({ identity, gzip: gzipped, br }: StoredPage): number {
  return identity.length + (gzipped?.length ?? 0) + (br?.length ?? 0);
}

function headersOf(drawn: Drawn): Record<string, string> {
  const headers: Record<string, string> = { 'Content-Type': drawn.contentType, ...drawn.headers };
  if (drawn.disposition !== undefined) headers['Content-Disposition'] = drawn.disposition;
  if (drawn.language !== undefined) headers['Content-Language'] = drawn.language;
  return headers;
}

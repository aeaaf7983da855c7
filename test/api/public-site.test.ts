import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { publicClient, type ApiClient } from '../support/api';
import { sharedRegister } from '../support/server';

const register = sharedRegister();
const PLAN = '/kk/plans/electronic-elections-2005';
let reader: ApiClient;

beforeAll(() => {
  reader = publicClient(register);
});

interface Raw {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** A request as it is on the wire: nothing decompressed, nothing followed. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  return new Promise((done, fail) => {
    const asked = request(register.address + path, { headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('the public view', () => {
  it.each([
    ['/', 'kk'],
    ['/kk', 'kk'],
    ['/ru', 'ru'],
    ['/en', 'en'],
    [PLAN, 'kk'],
    [PLAN.replace('kk', 'ru'), 'ru'],
    [PLAN.replace('kk', 'en'), 'en'],
  ])('%s is a whole page in its language, for everyone', async (path, language) => {
    const page = await reader.get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-language')).toBe(language);
    expect(page.text).toContain(`<html lang="${language}"`);
    expect(page.text).not.toMatch(/undefined|\[object Object\]|NaN/);
  });

  it('shows the order with its points, signatory and note on Order No. 86', async () => {
    const { text } = await reader.get(PLAN);
    for (const said of ['178-ө', 'Осы өкімнің орындалуын бақылау', 'Премьер-Министр', '2006.04.06. N 86']) {
      expect(text).toContain(said);
    }
  });

  it('says that the wording before 6 April 2006 is not held', async () => {
    expect((await reader.get(PLAN)).text).toMatch(/2006 жылғы 6 сәуір/);
    expect((await reader.get(PLAN.replace('kk', 'ru'))).text).toMatch(/6 апреля 2006 года/);
    expect((await reader.get(PLAN.replace('kk', 'en'))).text).toMatch(/6 April 2006/);
  });

  it('says that the Russian and English texts are unofficial', async () => {
    expect((await reader.get(PLAN.replace('kk', 'ru'))).text).toMatch(/неофициальн/i);
    expect((await reader.get(PLAN.replace('kk', 'en'))).text).toMatch(/unofficial/i);
  });

  it.each(['csv', 'xlsx', 'json', 'ics'])('gives the plan as %s, to be saved', async (format) => {
    const file = await reader.get(`${PLAN}.${format}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toMatch(/electronic-elections-2005/);
  });

  it('gives amounts in JSON as digits, exactly', async () => {
    const { text } = await reader.get(`${PLAN}.json`);
    expect(text).toMatch(/"36836350000"|"368363500(\.00)?"/);
  });

  it('answers an address it does not have with a page that says so', async () => {
    for (const path of ['/kk/plans/no-such-plan', '/ru/nothing', '/nothing', '/kk/plans/..%2f..%2fetc']) {
      const page = await reader.get(path);
      expect(page.status).toBe(404);
      expect(page.headers.get('content-type')).toContain('text/html');
    }
  });

  it('is held by a reader under a strong ETag, and sent again only when it changed', async () => {
    const first = await raw(PLAN);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[^"]+"$/);
    const again = await raw(PLAN, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect((await raw(PLAN, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is sent compressed to who accepts it, the same page under another ETag', async () => {
    const plain = await raw(PLAN);
    const br = await raw(PLAN, { 'accept-encoding': 'br' });
    const gzip = await raw(PLAN, { 'accept-encoding': 'gzip' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(new Set([plain.headers.etag, br.headers.etag, gzip.headers.etag]).size).toBe(3);
    expect(br.headers.vary).toContain('Accept-Encoding');
    expect((await raw(PLAN, { 'accept-encoding': 'br', 'if-none-match': String(br.headers.etag) })).status).toBe(304);
  });

  it('answers HEAD without a body', async () => {
    const head = await raw(PLAN, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
  });

  it('lets nothing in from elsewhere and runs no inline script or style', async () => {
    const page = await reader.get(PLAN);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(page.text).not.toMatch(/\sstyle="/);
    expect(page.text).not.toMatch(/<script(?![^>]*(?:\ssrc=|application\/ld\+json))/);
    expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!schema\.org|adilet)/);
  });

  it('holds its fonts and style under names that change with their content', async () => {
    const { text } = await reader.get('/kk');
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(text)?.[1] ?? '';
    const sheet = await reader.get(style);
    expect(sheet.status).toBe(200);
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect(sheet.headers.get('content-type')).toContain('text/css');
  });
});

import type { OrderReading } from '../../cms/domain/reading/reading';
import type { SourceDocument } from '../../cms/domain/reading/source';
import { held, progressOf } from '../../cms/domain/review/decisions';
import { fieldsOf } from '../../cms/domain/review/fields-of';
import { isMissing } from '../../cms/domain/review/required';
import type { Decision, FieldValue, ReviewField, ReviewProgress } from '../../cms/domain/review/review';
import type { ApiAnswer, ApiClient } from './api';
import { eventually } from './launcher';

/** An import as the API tells of it; what was read is there once it is. */
export interface ImportRecord {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly source: SourceDocument;
  readonly reading: OrderReading;
  readonly decisions: readonly Decision[];
  readonly [field: string]: unknown;
}

export interface OneImport {
  readonly data: ImportRecord;
}

/** Hands a file in, as the office does. */
export function upload(client: ApiClient, content: string | Uint8Array, fileName: string, language?: 'kk' | 'ru'): Promise<ApiAnswer<OneImport>> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const query = new URLSearchParams({ fileName, ...(language === undefined ? {} : { language }) });
  return client.request<OneImport>('POST', `/api/imports?${query}`, { bytes, headers: { 'content-type': 'application/octet-stream' } });
}

/** The import once its reading has ended, well or not. */
export async function whenRead(client: ApiClient, id: string, seconds = 30): Promise<ImportRecord> {
  let found: ImportRecord | null = null;
  await eventually(async () => {
    const { state } = (await client.get<{ data: { state: string } }>(`/api/imports/${id}/decisions?after=0`)).body.data;
    if (state === 'reading') return false;
    found = (await client.get<OneImport>(`/api/imports/${id}`)).body.data;
    return true;
  }, seconds);
  if (found === null) throw new Error('The import is not read.');
  return found;
}

/** Hands a text in and waits until it is read. */
export async function readText(client: ApiClient, text: string, fileName = 'order.txt', language?: 'kk' | 'ru'): Promise<ImportRecord> {
  return whenRead(client, (await upload(client, text, fileName, language)).body.data.id);
}

export type Said = readonly [path: string, kind: Decision['kind'], value?: FieldValue, basedOn?: number | null];

/** Sends decisions, each as `path kind value basedOn`. */
export function decide(client: ApiClient, id: string, said: readonly Said[]): Promise<ApiAnswer<{ data: { decisions: Decision[] } }>> {
  const decisions = said.map(([path, kind, value, basedOn]) => ({ path, kind, ...(value === undefined ? {} : { value }), basedOn: basedOn ?? null }));
  return client.post(`/api/imports/${id}/decisions`, { decisions });
}

export function fieldsIn(record: ImportRecord): ReviewField[] {
  return fieldsOf(record.reading, record.source);
}

export function progressIn(record: ImportRecord): ReviewProgress {
  return progressOf(fieldsIn(record), held(record.decisions));
}

/** Confirms every field that nobody has decided yet and that has anything to confirm. */
export async function confirmAll(client: ApiClient, id: string): Promise<void> {
  const record = (await client.get<OneImport>(`/api/imports/${id}`)).body.data;
  const decided = held(record.decisions);
  const open = fieldsIn(record).filter((field) => !decided.has(field.path) && !isMissing(field, field.value));
  if (open.length > 0) await decide(client, id, open.map(({ path }) => [path, 'confirmed']));
}

export interface Accepted {
  readonly orderId: string;
  readonly planId: string;
  readonly isNew: boolean;
}

export function accept(client: ApiClient, id: string): Promise<ApiAnswer<{ data: Accepted }>> {
  return client.post(`/api/imports/${id}/accept`, {});
}

/** Imports a text from beginning to end: handed in, read, confirmed as read, accepted. */
export async function importText(client: ApiClient, text: string, fileName?: string): Promise<Accepted & { readonly importId: string }> {
  const { id } = await readText(client, text, fileName);
  await confirmAll(client, id);
  return { ...(await accept(client, id)).body.data, importId: id };
}

import { createHash } from 'node:crypto';
import { insertRows } from './rows';
import type { Writing } from './command';

export interface AuditedChange {
  readonly verb: string;
  readonly recordType: string;
  /** The record's documentId. */
  readonly recordId: string;
  readonly before: unknown;
  readonly after: unknown;
}

const NO_PREVIOUS = '0'.repeat(64);

/**
 * Writes down who did what to which record, in the transaction of the change itself. Each entry
 * carries the hash of the one before, so an entry taken out or altered later shows.
 */
export async function appendAudit(writing: Writing, change: AuditedChange): Promise<void> {
  const { trx, strapi, actor, now } = writing;
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('audit-entries', 0))`);
  const { rows } = (await trx.raw(
    `select sequence, hash from audit_entries order by sequence desc limit 1`,
  )) as { rows: { sequence: number; hash: string }[] };
  const previous = rows[0] ?? { sequence: 0, hash: NO_PREVIOUS };
  const entry = {
    sequence: previous.sequence + 1,
    at: now.toISOString(),
    actor: actor.name,
    ...change,
    before: change.before ?? null,
    after: change.after ?? null,
    previousHash: previous.hash,
  };
  await insertRows(trx, strapi, 'api::audit-entry.audit-entry', [
    { values: { ...entry, hash: hashOfEntry(entry) }, relations: {} },
  ]);
}

/** The hash of an entry: SHA-256 over its fields in canonical JSON (keys sorted), its predecessor's hash among them. */
export function hashOfEntry(entry: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonicalJson(entry), 'utf8').digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

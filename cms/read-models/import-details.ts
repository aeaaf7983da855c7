import type { Knex } from 'knex';
import { queryRows, type Row } from './query';
import { localized } from './localized';
import { decisionsAfter } from './review-decisions';

/** What an import is, without what was read of it. `problem` is a code. */
const HEAD = `
  select document_id as "id", revision, file_name as "fileName", kind, sha_256 as "sha256", size, language, state,
    case when state = 'reading' then jsonb_build_object('stage', stage, 'done', done, 'total', total) end as progress,
    problem,
    started_by as "startedBy", to_char(started_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
    accepted_by as "acceptedBy", to_char(accepted_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "acceptedAt",
    order_id as "orderId", plan_id as "planId", body_codes as "bodyCodes"
  from imports where document_id = ?`;

/** How an import stands, and its problem by its code; null where there is none of that id. */
export async function readImportHead(db: Knex, id: string): Promise<Row | null> {
  return (await queryRows(db, HEAD, [id]))[0] ?? null;
}

/**
 * What was read of an import, the decisions on it, and the names of the bodies both speak of, as the text
 * of JSON members: an act of ten thousand rows is handed on as it is stored, without being taken apart.
 * @returns '' for an import that is not read yet, or could not be
 */
export async function readImportBody(db: Knex, id: string, bodyCodes: readonly string[]): Promise<string> {
  const { rows } = (await db.raw(`select source, reading from imports where document_id = ?`, [id])) as {
    rows: { source: string | null; reading: string | null }[];
  };
  const read = rows[0];
  if (read === undefined || read.reading === null || read.source === null) return '';
  const decisions = await decisionsAfter(db, id, 0);
  const bodies = JSON.stringify(await namesOf(db, id, bodyCodes));
  return `"source":${read.source},"reading":${read.reading},"decisions":${decisions},"bodies":${bodies}`;
}

async function namesOf(db: Knex, id: string, read: readonly string[]): Promise<Record<string, unknown>> {
  const rows = await queryRows(
    db,
    `select code, name_kk, name_ru, name_en from responsible_bodies
     where code = any(?::text[]) or code in (
       select executor ->> 'body' from review_decisions d,
         jsonb_array_elements(case jsonb_typeof(d.value) when 'array' then d.value else '[]'::jsonb end) as named(executor)
       where d.import_id = ? and d.kind = 'corrected'
     ) order by code`,
    [read, id],
  );
  return Object.fromEntries(rows.map((row) => [String(row.code), localized(row, 'name')]));
}

/** A file as it was received, with its name; null where there is no import of that id. */
export async function readReceivedFile(db: Knex, id: string): Promise<{ fileName: string; bytes: Buffer } | null> {
  const { rows } = (await db.raw(
    `select i.file_name as "fileName", f.bytes from imports i join archive.received_file f on f.sha256 = i.sha_256 where i.document_id = ?`,
    [id],
  )) as { rows: { fileName: string; bytes: Buffer }[] };
  return rows[0] ?? null;
}

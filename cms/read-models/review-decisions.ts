import type { Knex } from 'knex';
import type { Decision } from '../domain/review/review';
import { queryRows } from './query';

/** A decision as JSON: a value only where it is a correction, which may be to nothing. */
const AS_JSON = `
  jsonb_build_object('sequence', sequence, 'path', path, 'kind', kind, 'by', decided_by,
    'at', to_char(decided_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  || case when kind = 'corrected' then jsonb_build_object('value', coalesce(value, 'null'::jsonb)) else '{}'::jsonb end`;

/** The decisions of an import after a sequence number, in sequence, as the text of a JSON list. */
export async function decisionsAfter(db: Knex, importId: string, sequence: number): Promise<string> {
  const { rows } = (await db.raw(
    `select coalesce(jsonb_agg(${AS_JSON} order by sequence), '[]'::jsonb)::text as decisions
     from review_decisions where import_id = ? and sequence > ?`,
    [importId, sequence],
  )) as { rows: { decisions: string }[] };
  return rows[0]?.decisions ?? '[]';
}

/** The latest decision on each of the paths; what was taken back is among them as `reopened`. */
export async function latestDecisions(db: Knex, importId: string, paths: readonly string[]): Promise<Decision[]> {
  const rows = await queryRows(
    db,
    `select ${AS_JSON} as decision from (
       select distinct on (path) * from review_decisions
       where import_id = ? and path in (select jsonb_array_elements_text(?::jsonb))
       order by path, sequence desc
     ) latest`,
    [importId, JSON.stringify(paths)],
  );
  return rows.map((row) => row.decision as Decision);
}

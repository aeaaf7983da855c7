import type { Knex } from 'knex';
import type { PlanRecord } from '../domain/record/plan-record';
import { queryRows } from './query';

/** The newest publication of a plan: its snapshot and hash. */
export interface LastPublication {
  readonly sequence: number;
  readonly sha256: string;
  readonly record: PlanRecord;
}

/** @param planId the plan's documentId. @returns null for a plan that was never published */
export async function readLastPublication(db: Knex, planId: string): Promise<LastPublication | null> {
  const [row] = await queryRows(
    db,
    `select u.sequence, u.sha_256, u.snapshot
     from publications u
     join publications_plan_lnk l on l.publication_id = u.id
     join plans p on p.id = l.plan_id
     where p.document_id = ?
     order by u.sequence desc limit 1`,
    [planId],
  );
  if (row === undefined) return null;
  return {
    sequence: Number(row.sequence),
    sha256: String(row.sha_256),
    record: JSON.parse(String(row.snapshot)) as PlanRecord,
  };
}

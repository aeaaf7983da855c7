import type { Knex } from 'knex';
import type { PlanRecord } from '../domain/record/plan-record';
import type { PublishedSite } from './site-keeper';

/** The newest publication of each plan, with its snapshot. */
export async function readPublications(db: Knex): Promise<PublishedSite['publications']> {
  const { rows } = (await db.raw(`
    select distinct on (l.plan_id) u.sequence, u.published_on, u.sha_256, u.snapshot
    from publications u join publications_plan_lnk l on l.publication_id = u.id
    order by l.plan_id, u.sequence desc`)) as {
    rows: { sequence: number; published_on: Date; sha_256: string; snapshot: string }[];
  };
  return rows.map((row) => ({
    sequence: row.sequence,
    publishedAt: new Date(row.published_on).toISOString(),
    sha256: row.sha_256,
    record: JSON.parse(row.snapshot) as PlanRecord,
  }));
}

import type { Knex } from 'knex';
import type { PlanRecord } from '../domain/record/plan-record';
import { readPlanRecord } from './plan-record';
import { queryRows } from './query';

/** Published plans that name it in a wording in force or not. */
const PLANS_NAMING = {
  body: `
    select distinct p.document_id as id from responsible_bodies b
    join executors_body_lnk bl on bl.responsible_body_id = b.id
    join executors_wording_lnk el on el.executor_id = bl.executor_id
    join wordings_amendment_lnk al on al.wording_id = el.wording_id
    join register.change_set c on c.id = al.amendment_id and c.state = 'published'
    join plans p on p.id = c.plan_id
    where b.document_id = ? order by 1`,
  programme: `
    select distinct p.document_id as id from budget_programmes g
    join funding_lines_programme_lnk gl on gl.budget_programme_id = g.id
    join funding_lines_wording_lnk fl on fl.funding_line_id = gl.funding_line_id
    join wordings_amendment_lnk al on al.wording_id = fl.wording_id
    join register.change_set c on c.id = al.amendment_id and c.state = 'published'
    join plans p on p.id = c.plan_id
    where g.document_id = ? order by 1`,
} as const;

/**
 * The published records of the plans that ever named a body or a budget programme. They are read from
 * the record, not from snapshots: a snapshot knows a body by the code it bore then.
 * @param id the body's or programme's documentId
 */
export async function readRecordsNaming(db: Knex, what: keyof typeof PLANS_NAMING, id: string): Promise<PlanRecord[]> {
  const plans = await queryRows(db, PLANS_NAMING[what], [id]);
  const records = await Promise.all(plans.map((plan) => readPlanRecord(db, String(plan.id), { drafts: false })));
  return records.filter((record) => record !== null);
}

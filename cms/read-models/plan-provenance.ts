import type { Knex } from 'knex';
import { asProvenance, type PlanProvenance, type Provenance } from '../domain/record/provenance';
import { queryRows, type Row } from './query';

/**
 * Where the fields of a plan and of its history come from: of published change-sets, and of drafts where
 * asked for. @returns null where there is no such plan, or nothing of it that may be shown
 */
export async function readPlanProvenance(db: Knex, planId: string, options: { readonly drafts: boolean }): Promise<PlanProvenance | null> {
  const changeSets = await queryRows(db, CHANGE_SETS, [planId, options.drafts]);
  if (changeSets.length === 0) return null;
  const wordings = await queryRows(db, WORDINGS, [planId, options.drafts]);
  const [plan] = await queryRows(db, PLAN, [planId]);
  return {
    order: asProvenance(plan?.of_order),
    plan: asProvenance(plan?.of_plan),
    changeSets: byId(changeSets),
    wordings: byId(wordings),
  };
}

function byId(rows: readonly Row[]): Record<string, Provenance> {
  return Object.fromEntries(
    rows.flatMap(({ id, provenance }) => {
      const held = asProvenance(provenance);
      return held === null ? [] : [[String(id), held] as const];
    }),
  );
}

const PLAN = `
  select o.provenance as of_order, p.provenance as of_plan
  from plans p join plans_order_lnk l on l.plan_id = p.id join orders o on o.id = l.order_id
  where p.document_id = ?`;

const CHANGE_SETS = `
  select c.document_id as id, c.provenance
  from register.change_set c join plans p on p.id = c.plan_id
  where p.document_id = ? and (? or c.state = 'published')`;

const WORDINGS = `
  select w.document_id as id, w.provenance
  from register.wording w join plans p on p.id = w.plan_id
  where p.document_id = ? and (? or w.state = 'published') and not w.is_derived`;

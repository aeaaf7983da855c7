import type { Knex } from 'knex';
import type { Deadline } from '../domain/deadline/deadline';
import type { PlanRecord, WordingRecord } from '../domain/record/plan-record';
import { withKnownChanges } from '../domain/record/known-changes';
import { inOrderOfEffect } from '../domain/record/redaction';
import type { Columns } from './localized';
import { bodyOf, changeSetOf, orderOf, planOf, programmeOf, wordingOf } from './plan-record-rows';
import { queryRows } from './query';

/**
 * The record of a plan with its history: published change-sets, and drafts where asked for.
 * Five queries, whatever the plan's size.
 * @param planId the plan's documentId
 * @returns null where there is no such plan, or nothing of it that may be shown
 */
export async function readPlanRecord(
  db: Knex,
  planId: string,
  options: { readonly drafts: boolean },
): Promise<PlanRecord | null> {
  const plan = await one(db, PLAN, [planId]);
  if (plan === null) return null;
  const changeSets = (await queryRows(db, CHANGE_SETS, [planId, options.drafts])).map(changeSetOf);
  const wordings = (await queryRows(db, WORDINGS, [planId, options.drafts])).map(wordingOf);
  if (changeSets.length === 0) return null;
  const bodyCodes = new Set(wordings.flatMap(bodiesNamed));
  const programmeKeys = new Set(wordings.flatMap(programmesNamed));
  const bodies = (await queryRows(db, BODIES, [[...bodyCodes]])).map(bodyOf);
  const programmes = (await queryRows(db, PROGRAMMES, [[...programmeKeys]])).map(programmeOf);
  return {
    format: 1,
    plan: planOf(plan),
    order: orderOf(plan),
    bodies: Object.fromEntries(bodies.map((body) => [body.code, body])),
    programmes: Object.fromEntries(programmes.map((programme) => [programme.key, programme])),
    changeSets: inOrderOfEffect(withKnownChanges(changeSets)),
    wordings,
  };
}

const PLAN = `
  select p.document_id as plan_id, p.slug, p.title_kk as plan_title_kk, p.title_ru as plan_title_ru,
    p.title_en as plan_title_en, p.held_from, p.legal_status, o.*
  from plans p
  join plans_order_lnk l on l.plan_id = p.id
  join orders o on o.id = l.order_id
  where p.document_id = ?`;

const CHANGE_SETS = `
  select c.*, o.document_id as order_document_id, o.kind as order_kind, o.number as order_number,
    o.date_signed as order_date, o.title_kk as order_title_kk, o.title_ru as order_title_ru, o.title_en as order_title_en
  from register.change_set c
  join plans p on p.id = c.plan_id
  left join orders o on o.id = c.order_id
  where p.document_id = ? and (? or c.state = 'published')`;

const WORDINGS = `
  select w.*, coalesce(m.key, s.key, w.point_key, '') as key, ms.key as measure_section_key, e.executors, f.lines
  from register.wording w
  join plans p on p.id = w.plan_id
  left join measures m on m.id = w.measure_id
  left join sections s on s.id = w.section_id
  left join sections ms on ms.id = w.measure_section_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('body', b.code, 'role', e.role, 'byAgreement', e.by_agreement)
      order by e.position) as executors
    from executors_wording_lnk el
    join executors e on e.id = el.executor_id
    join executors_body_lnk bl on bl.executor_id = e.id
    join responsible_bodies b on b.id = bl.responsible_body_id
    where el.wording_id = w.id
  ) e on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('source', f.source, 'programme', g.key,
      'amountTiyn', f.amount_tiyn::text, 'amountPrinted', f.amount_printed, 'year', f.year)
      order by f.position) as lines
    from funding_lines_wording_lnk fl
    join funding_lines f on f.id = fl.funding_line_id
    left join funding_lines_programme_lnk gl on gl.funding_line_id = f.id
    left join budget_programmes g on g.id = gl.budget_programme_id
    where fl.wording_id = w.id
  ) f on true
  where p.document_id = ? and (? or w.state = 'published') and not w.is_derived
  order by w.id`;

const BODIES = `select code, name_kk, name_ru, name_en from responsible_bodies where code = any(?::text[]) order by code`;

const PROGRAMMES = `
  select key, code, level, name_kk, name_ru, name_en from budget_programmes where key = any(?::text[]) order by key`;

function bodiesNamed(wording: WordingRecord): string[] {
  if (wording.unit !== 'measure' || wording.effect === 'repeal') return [];
  return [...wording.executors.map((executor) => executor.body), ...requesters(wording.deadline)];
}

function requesters(deadline: Deadline): string[] {
  return [...deadline.onRequestOf, ...deadline.parts.flatMap(requesters)];
}

function programmesNamed(wording: WordingRecord): string[] {
  if (wording.unit !== 'measure') return [];
  return wording.funding.lines.flatMap((line) => line.programme ?? []);
}

async function one(db: Knex, sql: string, bindings: readonly unknown[]): Promise<Columns | null> {
  return (await queryRows(db, sql, bindings))[0] ?? null;
}

import type { Condition } from '../../http/list-query';
import type { ListModel } from '../list';

/** Measures in force on the date asked for, of every published plan, each with its money and its bodies. */
export const measures: ListModel = {
  sql: `
    select
      m.document_id as "id",
      p.document_id as "planId",
      p.slug as "planSlug",
      title.kk as "planTitleKk", title.ru as "planTitleRu", title.en as "planTitleEn",
      m.key as "key",
      w.number as "number",
      w.position as "position",
      s.document_id as "sectionId",
      s.key as "sectionKey",
      h.number as "sectionNumber",
      h.heading_kk as "sectionTitleKk", h.heading_ru as "sectionTitleRu", h.heading_en as "sectionTitleEn",
      w.action_kk as "actionKk", w.action_ru as "actionRu", w.action_en as "actionEn",
      w.completion_form_kk as "completionFormKk", w.completion_form_ru as "completionFormRu", w.completion_form_en as "completionFormEn",
      w.deadline as "deadline",
      w.deadline_text_kk as "deadlineTextKk", w.deadline_text_ru as "deadlineTextRu", w.deadline_text_en as "deadlineTextEn",
      w.deadline_kind as "deadlineKind",
      w.start_day as "start",
      w.due_day as "due",
      w.executors_text_kk as "executorsTextKk", w.executors_text_ru as "executorsTextRu", w.executors_text_en as "executorsTextEn",
      e.executors as "executors",
      lead.document_id as "leadId",
      w.funding_text_kk as "fundingTextKk", w.funding_text_ru as "fundingTextRu", w.funding_text_en as "fundingTextEn",
      w.funding_source as "fundingSource",
      f.lines as "fundingLines",
      money.amount_tiyn::text as "amountTiyn",
      money.amount_unknown as "amountUnknown",
      w.provenance as "provenance",
      w.search_text as "searchText"
    from register.in_force_on(:asOf) w
    join measures m on m.id = w.measure_id
    join plans p on p.id = w.plan_id and p.held_from <= :asOf
    join register.titles_on(:asOf) title on title.plan_id = p.id
    left join sections s on s.id = w.measure_section_id
    left join register.in_force_on(:asOf) h on h.unit = 'section' and h.section_id = w.measure_section_id
    left join register.wording_money money on money.wording_id = w.id
    left join register.wording_lead l on l.wording_id = w.id
    left join responsible_bodies lead on lead.id = l.body_id
    left join lateral (
      select jsonb_agg(jsonb_build_object(
        'bodyId', b.document_id, 'body', b.code, 'role', e.role, 'byAgreement', e.by_agreement
      ) order by e.position) as executors
      from executors_wording_lnk el
      join executors e on e.id = el.executor_id
      join executors_body_lnk bl on bl.executor_id = e.id
      join responsible_bodies b on b.id = bl.responsible_body_id
      where el.wording_id = w.id
    ) e on true
    left join lateral (
      select jsonb_agg(jsonb_build_object(
        'source', f.source, 'programmeId', g.document_id, 'programme', g.key,
        'amountTiyn', f.amount_tiyn::text, 'amountPrinted', f.amount_printed, 'year', f.year
      ) order by f.position) as lines
      from funding_lines_wording_lnk fl
      join funding_lines f on f.id = fl.funding_line_id
      left join funding_lines_programme_lnk gl on gl.funding_line_id = f.id
      left join budget_programmes g on g.id = gl.budget_programme_id
      where fl.wording_id = w.id
    ) f on true
    where w.unit = 'measure'`,
  fields: {
    id: 'id',
    planId: 'id',
    planTitleKk: 'text',
    planTitleRu: 'text',
    planTitleEn: 'text',
    key: 'text',
    number: 'text',
    position: 'number',
    sectionId: 'id',
    actionKk: 'text',
    actionRu: 'text',
    actionEn: 'text',
    deadlineKind: 'text',
    start: 'date',
    due: 'date',
    fundingSource: 'text',
    amountTiyn: 'amount',
    amountUnknown: 'boolean',
  },
  special: {
    plan: (ids) => ({ sql: `"planId" = any(?::text[])`, bindings: [ids] }),
    section: (ids) => ({ sql: `"sectionId" = any(?::text[])`, bindings: [ids] }),
    kind: (kinds) => ({ sql: `"deadlineKind" = any(?::text[])`, bindings: [kinds] }),
    source: (sources) => anyOf('fundingLines', 'source', sources, `"fundingSource" = any(?::text[])`),
    body: (ids) => anyOf('executors', 'bodyId', ids),
    lead: (ids) => ({ sql: `"leadId" = any(?::text[])`, bindings: [ids] }),
    role: (roles, asked) => anExecutor(`case when line ->> 'bodyId' = "leadId" then 'lead' else 'co-executor' end`, roles, asked('body')),
    byAgreement: (values, asked) => anExecutor(`line ->> 'byAgreement'`, values, asked('body')),
    programme: (ids) => anyOf('fundingLines', 'programmeId', ids),
  },
  defaultSort: 'due:asc',
};

/** Of an executor of the measure: of one of `bodies` where they are asked for. */
function anExecutor(said: string, values: readonly string[], bodies: readonly string[] | undefined): Condition {
  const among = `exists (select 1 from jsonb_array_elements("executors") line where ${said} = any(?::text[])`;
  return bodies === undefined
    ? { sql: `${among})`, bindings: [values] }
    : { sql: `${among} and line ->> 'bodyId' = any(?::text[]))`, bindings: [values, bodies] };
}

function anyOf(list: string, field: string, values: readonly string[], or?: string): Condition {
  const within = `exists (select 1 from jsonb_array_elements("${list}") line where line ->> '${field}' = any(?::text[]))`;
  return or === undefined
    ? { sql: within, bindings: [values] }
    : { sql: `${within} or ${or}`, bindings: [values, values] };
}

import type { ListModel } from '../list';

/** Sources on their way into the register, and how far they are. The act is named as its review says by now. */
export const imports: ListModel = {
  sql: `
    select
      i.document_id as "id",
      i.file_name as "fileName",
      i.kind as "kind",
      i.state as "state",
      i.problem as "problem",
      i.started_by as "startedBy",
      to_char(i.started_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
      i.accepted_by as "acceptedBy",
      i.decided as "decided",
      i.certain_open + i.doubtful_open as "open",
      i.doubtful_open as "doubtfulOpen",
      coalesce(given.number, i.order_number) as "orderNumber",
      coalesce(given.date, i.order_date) as "orderDate",
      case when i.language = 'ru' then i.plan_title_kk else coalesce(given.title, i.plan_title_kk) end as "planTitleKk",
      case when i.language = 'ru' then coalesce(given.title, i.plan_title_ru) else i.plan_title_ru end as "planTitleRu",
      i.plan_title_en as "planTitleEn",
      i.plan_id as "planId",
      i.order_id as "orderId",
      i.revision as "revision",
      concat_ws(' ', i.search_text, lower(given.number), lower(given.title)) as "searchText"
    from imports i
    cross join lateral (
      select
        max(said.words) filter (where said.path = 'order.number') as number,
        (max(said.words) filter (where said.path = 'order.date'))::date as date,
        max(said.words) filter (where said.path = 'plan.title') as title
      from (
        select distinct on (d.path) d.path, d.kind, d.value #>> '{}' as words
        from review_decisions d
        where d.import_id = i.document_id and d.path in ('order.number', 'order.date', 'plan.title')
        order by d.path, d.sequence desc
      ) said
      where said.kind = 'corrected'
    ) given`,
  fields: {
    id: 'id',
    fileName: 'text',
    kind: 'text',
    state: 'text',
    startedBy: 'text',
    startedAt: 'text',
    decided: 'number',
    open: 'number',
    orderNumber: 'text',
    orderDate: 'date',
    planId: 'id',
    orderId: 'id',
  },
  defaultSort: 'startedAt:desc',
};

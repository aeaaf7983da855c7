import type { ListModel } from '../list';

/** Sources on their way into the register, and how far they are. */
export const imports: ListModel = {
  sql: `
    select
      document_id as "id",
      file_name as "fileName",
      kind as "kind",
      state as "state",
      problem as "problem",
      started_by as "startedBy",
      to_char(started_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
      accepted_by as "acceptedBy",
      decided as "decided",
      certain_open + doubtful_open as "open",
      doubtful_open as "doubtfulOpen",
      order_number as "orderNumber",
      order_date as "orderDate",
      plan_title_kk as "planTitleKk", plan_title_ru as "planTitleRu", plan_title_en as "planTitleEn",
      plan_id as "planId",
      order_id as "orderId",
      revision as "revision",
      coalesce(search_text, '') as "searchText"
    from imports`,
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

import type { ListModel } from '../list';

/** Change-sets to plans. Drafts are for editors. */
export const amendments: ListModel = {
  sql: `
    select
      c.document_id as "id",
      p.document_id as "planId",
      p.title_kk as "planTitleKk", p.title_ru as "planTitleRu", p.title_en as "planTitleEn",
      o.document_id as "orderId", o.number as "orderNumber", o.date_signed as "orderDate", o.kind as "orderKind",
      c.kind as "kind",
      c.in_force_from as "inForceFrom",
      c.note_kk as "noteKk", c.note_ru as "noteRu", c.note_en as "noteEn",
      c.reason as "reason",
      c.changes_known as "changesKnown",
      c.state as "state",
      (select count(*)::int from wordings_amendment_lnk l join wordings w on w.id = l.wording_id
        where l.amendment_id = c.id and w.is_derived is not true) as "wordings",
      c.revision as "revision",
      c.provenance as "provenance",
      concat_ws(' ', o.search_text, lower(c.reason), p.search_text) as "searchText"
    from register.change_set c
    join plans p on p.id = c.plan_id
    left join orders o on o.id = c.order_id
    where :drafts or c.state = 'published'`,
  fields: {
    id: 'id',
    planId: 'id',
    planTitleKk: 'text',
    planTitleRu: 'text',
    planTitleEn: 'text',
    orderId: 'id',
    orderNumber: 'text',
    orderDate: 'date',
    kind: 'text',
    inForceFrom: 'date',
    changesKnown: 'boolean',
    state: 'text',
    wordings: 'number',
    revision: 'number',
  },
  onlyInOne: ['provenance'],
  defaultSort: 'inForceFrom:desc',
};

import type { ListModel } from '../list';

/**
 * Plans with what is due and what they cost on the date asked for; of a plan whose text of that date is not
 * held, nothing is known, which is not zero. A plan that was never published is for editors.
 */
export const plans: ListModel = {
  sql: `
    select
      p.document_id as "id",
      p.slug as "slug",
      p.title_kk as "titleKk", p.title_ru as "titleRu", p.title_en as "titleEn",
      title.kk as "titleNowKk", title.ru as "titleNowRu", title.en as "titleNowEn",
      p.legal_status as "status",
      p.held_from as "heldFrom",
      p.held_from <= :asOf as "isHeld",
      o.document_id as "orderId", o.number as "orderNumber", o.date_signed as "orderDate", o.kind as "orderKind",
      case when p.held_from <= :asOf then coalesce(t.measures, 0)::int end as "measures",
      t.next_due as "nextDue",
      t.last_due as "lastDue",
      t.amount_tiyn::text as "amountTiyn",
      case when p.held_from <= :asOf then coalesce(t.amount_unknown, 0)::int end as "amountUnknown",
      pub.published_on as "publishedAt",
      (:drafts and (pub.published_on is null or exists (
        select 1 from register.change_set c where c.plan_id = p.id and c.state = 'draft'
      ))) as "hasDraft",
      p.revision as "revision",
      coalesce(p.search_text, '') as "searchText"
    from plans p
    join register.titles_on(:asOf) title on title.plan_id = p.id
    left join plans_order_lnk ol on ol.plan_id = p.id
    left join orders o on o.id = ol.order_id
    left join lateral (
      select max(pu.published_on) as published_on
      from publications pu join publications_plan_lnk l on l.publication_id = pu.id
      where l.plan_id = p.id
    ) pub on true
    left join (
      select
        w.plan_id,
        count(*) as measures,
        min(register.next_due(w.deadline, :asOf)) as next_due,
        max(w.due_day) as last_due,
        sum(money.amount_tiyn) as amount_tiyn,
        count(*) filter (where money.amount_unknown) as amount_unknown
      from register.in_force_on(:asOf) w
      left join register.wording_money money on money.wording_id = w.id
      where w.unit = 'measure'
      group by w.plan_id
    ) t on t.plan_id = p.id and p.held_from <= :asOf
    where :drafts or pub.published_on is not null`,
  fields: {
    id: 'id',
    slug: 'text',
    titleKk: 'text',
    titleRu: 'text',
    titleEn: 'text',
    titleNowKk: 'text',
    titleNowRu: 'text',
    titleNowEn: 'text',
    status: 'text',
    heldFrom: 'date',
    isHeld: 'boolean',
    orderId: 'id',
    orderNumber: 'text',
    orderDate: 'date',
    measures: 'number',
    nextDue: 'date',
    lastDue: 'date',
    amountTiyn: 'amount',
    publishedAt: 'date',
    revision: 'number',
  },
  defaultSort: 'orderDate:desc',
};

import type { ListModel } from '../list';

/** Bodies with the measures they have a part in on the date asked for, and the money of those they lead. */
export const responsibleBodies: ListModel = {
  sql: `
    select
      b.document_id as "id",
      b.code as "code",
      b.name_kk as "nameKk", b.name_ru as "nameRu", b.name_en as "nameEn",
      coalesce(b.other_spellings, '[]'::jsonb) as "otherSpellings",
      coalesce(part.measures, 0)::int as "measures",
      coalesce(led.measures, 0)::int as "asLead",
      led.amount_tiyn::text as "amountTiyn",
      b.revision as "revision",
      coalesce(b.search_text, '') as "searchText"
    from responsible_bodies b
    left join (
      select bl.responsible_body_id as body_id, count(distinct w.id) as measures
      from register.in_force_on(:asOf) w
      join plans p on p.id = w.plan_id and p.held_from <= :asOf
      join executors_wording_lnk el on el.wording_id = w.id
      join executors_body_lnk bl on bl.executor_id = el.executor_id
      group by 1
    ) part on part.body_id = b.id
    left join (
      select l.body_id, count(*) as measures, sum(money.amount_tiyn) as amount_tiyn
      from register.in_force_on(:asOf) w
      join plans p on p.id = w.plan_id and p.held_from <= :asOf
      join register.wording_lead l on l.wording_id = w.id
      left join register.wording_money money on money.wording_id = w.id
      group by 1
    ) led on led.body_id = b.id`,
  fields: {
    id: 'id',
    code: 'text',
    nameKk: 'text',
    nameRu: 'text',
    nameEn: 'text',
    measures: 'number',
    asLead: 'number',
    amountTiyn: 'amount',
    revision: 'number',
  },
  defaultSort: 'nameKk:asc',
};

import type { ListModel } from '../list';

/** Budget programmes with the measures they pay for on the date asked for. */
export const budgetProgrammes: ListModel = {
  sql: `
    select
      g.document_id as "id",
      g.key as "key",
      g.code as "code",
      g.level as "level",
      g.name_kk as "nameKk", g.name_ru as "nameRu", g.name_en as "nameEn",
      coalesce(paid.measures, 0)::int as "measures",
      paid.amount_tiyn::text as "amountTiyn",
      g.revision as "revision",
      coalesce(g.search_text, '') as "searchText"
    from budget_programmes g
    left join (
      select gl.budget_programme_id as programme_id, count(distinct w.id) as measures, sum(f.amount_tiyn) as amount_tiyn
      from register.in_force_on(:asOf) w
      join plans p on p.id = w.plan_id and p.held_from <= :asOf
      join funding_lines_wording_lnk fl on fl.wording_id = w.id
      join funding_lines f on f.id = fl.funding_line_id
      join funding_lines_programme_lnk gl on gl.funding_line_id = f.id
      group by 1
    ) paid on paid.programme_id = g.id`,
  fields: {
    id: 'id',
    key: 'text',
    code: 'text',
    level: 'text',
    nameKk: 'text',
    nameRu: 'text',
    nameEn: 'text',
    measures: 'number',
    amountTiyn: 'amount',
    revision: 'number',
  },
  defaultSort: 'code:asc',
};

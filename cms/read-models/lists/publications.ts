import type { ListModel } from '../list';

/** Acts of publishing; the snapshot itself is read with its plan. */
export const publications: ListModel = {
  sql: `
    select
      u.document_id as "id",
      p.document_id as "planId",
      p.title_kk as "planTitleKk", p.title_ru as "planTitleRu", p.title_en as "planTitleEn",
      u.sequence as "sequence",
      u.published_on as "publishedAt",
      u.published_by as "publishedBy",
      u.sha_256 as "sha256",
      concat_ws(' ', lower(u.published_by), p.search_text) as "searchText"
    from publications u
    join publications_plan_lnk l on l.publication_id = u.id
    join plans p on p.id = l.plan_id`,
  fields: {
    id: 'id',
    planId: 'id',
    sequence: 'number',
    publishedAt: 'date',
    publishedBy: 'text',
    sha256: 'text',
  },
  defaultSort: 'sequence:desc',
};

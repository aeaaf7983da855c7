import type { ListModel } from '../list';

/** Orders: those that approve plans and those that amend them. The source text only with one of them. */
export const orders: ListModel = {
  sql: `
    select
      o.document_id as "id",
      o.kind as "kind", o.number as "number", o.date_signed as "date",
      o.title_kk as "titleKk", o.title_ru as "titleRu", o.title_en as "titleEn",
      o.issuer_kk as "issuerKk", o.issuer_ru as "issuerRu", o.issuer_en as "issuerEn",
      o.preamble_kk as "preambleKk", o.preamble_ru as "preambleRu", o.preamble_en as "preambleEn",
      coalesce(o.points, '[]'::jsonb) as "points",
      o.signatory_kk as "signatoryKk", o.signatory_ru as "signatoryRu", o.signatory_en as "signatoryEn",
      o.control_kk as "controlKk", o.control_ru as "controlRu", o.control_en as "controlEn",
      o.original_languages as "originalLanguages",
      o.source_file_name as "sourceFileName",
      o.source_sha_256 as "sourceSha256",
      o.source_text as "sourceText",
      o.provenance as "provenance",
      (select count(*)::int from plans_order_lnk l where l.order_id = o.id) as "plans",
      (select count(*)::int from register.change_set c
        where c.order_id = o.id and c.kind = 'amendment' and (:drafts or c.state = 'published')) as "amendments",
      o.revision as "revision",
      coalesce(o.search_text, '') as "searchText"
    from orders o
    where :drafts or exists (
      select 1 from register.change_set c where c.order_id = o.id and c.state = 'published'
    )`,
  fields: {
    id: 'id',
    kind: 'text',
    number: 'text',
    date: 'date',
    titleKk: 'text',
    titleRu: 'text',
    titleEn: 'text',
    plans: 'number',
    amendments: 'number',
    revision: 'number',
  },
  onlyInOne: ['sourceText', 'provenance'],
  defaultSort: 'date:desc',
};

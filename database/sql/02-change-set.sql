-- A change-set with its plan and order, and its place among others of the same day.
create view register.change_set as
select
  a.id,
  a.document_id,
  a.kind,
  a.in_force_from,
  a.note_kk, a.note_ru, a.note_en,
  a.reason,
  a.changes_known,
  a.state,
  a.revision,
  a.created_at,
  a.provenance,
  pl.plan_id,
  ol.order_id,
  case a.kind when 'enactment' then 0 when 'amendment' then 1 when 'repeal' then 2 else 3 end as effect_rank,
  coalesce(register.number_sort_key(o.number), '') as order_key
from amendments a
join amendments_plan_lnk pl on pl.amendment_id = a.id
left join amendments_order_lnk ol on ol.amendment_id = a.id
left join orders o on o.id = ol.order_id;

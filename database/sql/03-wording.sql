-- A wording with the unit it words and the change-set that made it; derived ones (below) among them.
create view register.wording as
select
  w.id, w.document_id, w.unit, w.effect, w.clause, w.position, w.number,
  w.heading_kk, w.heading_ru, w.heading_en,
  w.action_kk, w.action_ru, w.action_en,
  w.deadline, w.deadline_kind, w.start_day, w.due_day,
  w.deadline_text_kk, w.deadline_text_ru, w.deadline_text_en,
  w.completion_form_kk, w.completion_form_ru, w.completion_form_en,
  w.executors_text_kk, w.executors_text_ru, w.executors_text_en,
  w.funding_text_kk, w.funding_text_ru, w.funding_text_en,
  w.funding_source, w.provenance, w.search_text,
  w.partial, coalesce(w.is_derived, false) as is_derived, w.point_key,
  s.section_id,
  m.measure_id,
  ms.section_id as measure_section_id,
  c.id as change_set_id,
  c.document_id as change_set_document_id,
  c.plan_id, c.state, c.in_force_from, c.effect_rank, c.order_key
from wordings w
join wordings_amendment_lnk al on al.wording_id = w.id
join register.change_set c on c.id = al.amendment_id
left join wordings_section_lnk s on s.wording_id = w.id
left join wordings_measure_lnk m on m.wording_id = w.id
left join wordings_measure_section_lnk ms on ms.wording_id = w.id;

-- What is in force on a date: for each unit of a plan the latest published wording that took
-- effect by then, unless it is a repeal. The same rule as `redactionOn` of the domain. Where an
-- order slotted in earlier shows through a wording that changes parts, the wording as it came out
-- is kept beside it, derived, and is the one given (`cms/commands/derive-wordings.ts`).
create function register.in_force_on(as_of date) returns setof register.wording
language sql stable
as $$
  select * from (
    select distinct on (w.plan_id, w.unit, coalesce(w.measure_id, w.section_id, 0), coalesce(w.point_key, '')) w.*
    from register.wording w
    where w.state = 'published' and w.in_force_from <= as_of
    order by
      w.plan_id, w.unit, coalesce(w.measure_id, w.section_id, 0), coalesce(w.point_key, ''),
      w.in_force_from desc, w.effect_rank desc, w.order_key desc, w.change_set_document_id collate "C" desc,
      w.is_derived desc
  ) latest
  where latest.effect <> 'repeal'
$$;

-- What each plan is called on a date: as approved, or as an amendment of its title has it.
create function register.titles_on(as_of date) returns table (plan_id int, kk text, ru text, en text)
language sql stable
as $$
  select p.id,
    case when t.plan_id is null then p.title_kk else t.heading_kk end,
    case when t.plan_id is null then p.title_ru else t.heading_ru end,
    case when t.plan_id is null then p.title_en else t.heading_en end
  from plans p
  left join register.in_force_on(as_of) t on t.plan_id = p.id and t.unit = 'title'
$$;

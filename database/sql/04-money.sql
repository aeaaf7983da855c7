-- What each wording of a measure costs, and whether it says so. Tiyn; sums in numeric. Of a measure with no
-- source and no words but a dash the plan says nothing, as `isUnsaid` of the domain has it.
create view register.wording_money as
select
  w.id as wording_id,
  sum(f.amount_tiyn) as amount_tiyn,
  case
    when count(f.id) > 0 then bool_or(f.amount_tiyn is null)
    when w.funding_source = 'not-given'
      then concat(w.funding_text_kk, w.funding_text_ru, w.funding_text_en) !~ '^[[:space:]‐‑‒–—―−.-]*$'
    else w.funding_source <> 'none'
  end as amount_unknown
from wordings w
left join funding_lines_wording_lnk fl on fl.wording_id = w.id
left join funding_lines f on f.id = fl.funding_line_id
where w.unit = 'measure'
group by w.id;

-- The body that answers for a wording: the one marked lead, or the first named.
create view register.wording_lead as
select distinct on (el.wording_id) el.wording_id, bl.responsible_body_id as body_id
from executors e
join executors_wording_lnk el on el.executor_id = e.id
join executors_body_lnk bl on bl.executor_id = e.id
order by el.wording_id, (e.role = 'lead') desc, e.position;

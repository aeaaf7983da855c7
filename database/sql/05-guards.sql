-- Published wordings are never changed or deleted; audit entries and publications only grow.
-- The rule stands in the database so that no way in can go round it.
create function register.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'register: % of % is refused: the row is part of the published record', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create function register.refuse_change_of_published() returns trigger language plpgsql as $$
begin
  if exists (
    select 1
    from wordings_amendment_lnk l join amendments a on a.id = l.amendment_id
    where l.wording_id = old.id and a.state = 'published'
  ) then
    raise exception 'register: % of a published wording is refused', tg_op using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_wording_stands before update or delete on wordings
  for each row execute function register.refuse_change_of_published();

create function register.refuse_change_of_published_part() returns trigger language plpgsql as $$
begin
  if exists (
    select 1
    from wordings_amendment_lnk l join amendments a on a.id = l.amendment_id
    where l.wording_id = (to_jsonb(old) ->> 'wording_id')::int and a.state = 'published'
  ) then
    raise exception 'register: % of a part of a published wording is refused', tg_op using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_link_stands before update or delete on wordings_amendment_lnk
  for each row execute function register.refuse_change_of_published_part();
create trigger published_measure_link_stands before update or delete on wordings_measure_lnk
  for each row execute function register.refuse_change_of_published_part();
create trigger published_section_link_stands before update or delete on wordings_section_lnk
  for each row execute function register.refuse_change_of_published_part();
create trigger published_place_stands before update or delete on wordings_measure_section_lnk
  for each row execute function register.refuse_change_of_published_part();
create trigger published_executor_link_stands before update or delete on executors_wording_lnk
  for each row execute function register.refuse_change_of_published_part();
create trigger published_funding_link_stands before update or delete on funding_lines_wording_lnk
  for each row execute function register.refuse_change_of_published_part();

create trigger audit_entries_only_grow before update or delete on audit_entries
  for each row execute function register.refuse_change();
create trigger publications_only_grow before update or delete on publications
  for each row execute function register.refuse_change();

create function register.refuse_change_of_published_line() returns trigger language plpgsql as $$
declare
  is_published boolean;
begin
  execute format(
    'select exists (select 1 from %1$I l join wordings_amendment_lnk al on al.wording_id = l.wording_id
       join amendments a on a.id = al.amendment_id where l.%2$I = $1 and a.state = ''published'')',
    tg_argv[0], tg_argv[1]
  ) into is_published using old.id;
  if is_published then
    raise exception 'register: % of a line of a published wording is refused', tg_op using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_executor_stands before update or delete on executors
  for each row execute function register.refuse_change_of_published_line('executors_wording_lnk', 'executor_id');
create trigger published_funding_stands before update or delete on funding_lines
  for each row execute function register.refuse_change_of_published_line('funding_lines_wording_lnk', 'funding_line_id');

create function register.refuse_change_of_published_change_set() returns trigger language plpgsql as $$
begin
  if old.state = 'published' then
    raise exception 'register: % of a published change-set is refused', tg_op using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_change_set_stands before update or delete on amendments
  for each row execute function register.refuse_change_of_published_change_set();

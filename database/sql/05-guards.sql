-- Published wordings are never changed or deleted; audit entries and publications only grow.
-- The rule stands in the database so that no way in can go round it. A derived wording is not part
-- of the record: it says what the record comes to, and is made anew when that changes.

create function register.is_published(wording int) returns boolean
language sql stable
as $$
  select exists (
    select 1
    from wordings_amendment_lnk l join amendments a on a.id = l.amendment_id
    where l.wording_id = wording and a.state = 'published'
  ) and not exists (select 1 from wordings w where w.id = wording and w.is_derived)
$$;

create function register.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'register: % of % is refused: the row is part of the published record', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger audit_entries_only_grow before update or delete on audit_entries
  for each row execute function register.refuse_change();
create trigger publications_only_grow before update or delete on publications
  for each row execute function register.refuse_change();

create function register.refuse_unless_draft(is_published boolean, tg_op text, tg_table_name text) returns void
language plpgsql as $$
begin
  if is_published then
    raise exception 'register: % of % is refused: it is published', tg_op, tg_table_name
      using errcode = 'restrict_violation';
  end if;
end $$;

-- A wording itself, and each link of one: to its change-set, to what it words, to its place.
create function register.guard_wording() returns trigger language plpgsql as $$
begin
  perform register.refuse_unless_draft(
    register.is_published((to_jsonb(old) ->> tg_argv[0])::int), tg_op, tg_table_name);
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_wording_stands before update or delete on wordings
  for each row execute function register.guard_wording('id');
create trigger published_change_set_link_stands before update or delete on wordings_amendment_lnk
  for each row execute function register.guard_wording('wording_id');
create trigger published_measure_link_stands before update or delete on wordings_measure_lnk
  for each row execute function register.guard_wording('wording_id');
create trigger published_section_link_stands before update or delete on wordings_section_lnk
  for each row execute function register.guard_wording('wording_id');
create trigger published_place_stands before update or delete on wordings_measure_section_lnk
  for each row execute function register.guard_wording('wording_id');
create trigger published_executor_link_stands before update or delete on executors_wording_lnk
  for each row execute function register.guard_wording('wording_id');
create trigger published_funding_link_stands before update or delete on funding_lines_wording_lnk
  for each row execute function register.guard_wording('wording_id');

-- An executor or a line of money, and the body or programme it names.
create function register.guard_part() returns trigger language plpgsql as $$
declare
  wording int;
begin
  execute format('select wording_id from %I where %I = $1', tg_argv[0], tg_argv[1])
    into wording using (to_jsonb(old) ->> tg_argv[2])::int;
  perform register.refuse_unless_draft(register.is_published(wording), tg_op, tg_table_name);
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_executor_stands before update or delete on executors
  for each row execute function register.guard_part('executors_wording_lnk', 'executor_id', 'id');
create trigger published_executor_body_stands before update or delete on executors_body_lnk
  for each row execute function register.guard_part('executors_wording_lnk', 'executor_id', 'executor_id');
create trigger published_funding_stands before update or delete on funding_lines
  for each row execute function register.guard_part('funding_lines_wording_lnk', 'funding_line_id', 'id');
create trigger published_funding_programme_stands before update or delete on funding_lines_programme_lnk
  for each row execute function register.guard_part('funding_lines_wording_lnk', 'funding_line_id', 'funding_line_id');

create function register.guard_change_set() returns trigger language plpgsql as $$
begin
  perform register.refuse_unless_draft(old.state = 'published', tg_op, tg_table_name);
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_change_set_stands before update or delete on amendments
  for each row execute function register.guard_change_set();

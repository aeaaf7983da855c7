-- The next day a deadline falls due. The same rule as `nextDue` of the domain:
-- a test holds the two together over deadlines of every kind.

create function register.last_day(year int, month int) returns date
language sql immutable parallel safe
as $$ select (make_date(year, month, 1) + interval '1 month - 1 day')::date $$;

-- `07-01`, `09`, `Q1` or `H1` in a year; 29 February is the 28th in common years.
create function register.day_of_mark(year int, mark text) returns date
language sql immutable parallel safe
as $$
  select case
    when mark ~ '^Q[1-4]$' then register.last_day(year, substr(mark, 2)::int * 3)
    when mark ~ '^H[12]$' then register.last_day(year, substr(mark, 2)::int * 6)
    when mark ~ '^(0[1-9]|1[0-2])$' then register.last_day(year, mark::int)
    when mark ~ '^(0[1-9]|1[0-2])-\d{2}$' and substr(mark, 4)::int between 1
      and extract(day from register.last_day(2000, left(mark, 2)::int))
      then least(
        make_date(year, left(mark, 2)::int, 1) + substr(mark, 4)::int - 1,
        register.last_day(year, left(mark, 2)::int))
  end
$$;

create function register.next_due(deadline jsonb, as_of date) returns date
language plpgsql immutable parallel safe
as $$
declare
  kind text := deadline ->> 'kind';
  first date := greatest(as_of, (deadline ->> 'from')::date);
  marks text[];
  soonest date;
  last date := coalesce((deadline ->> 'due')::date, (deadline ->> 'until')::date);
begin
  if kind = 'same-as-above' then
    return register.next_due(deadline -> 'resolved', as_of);
  end if;
  if kind = 'several' then
    select min(register.next_due(part, as_of)) into soonest from jsonb_array_elements(deadline -> 'parts') part;
    return soonest;
  end if;
  if kind <> 'recurring' or jsonb_typeof(deadline -> 'recurrence') is distinct from 'object' then
    return case when last >= as_of then last end;
  end if;
  marks := coalesce(
    (select array_agg(mark) from jsonb_array_elements_text(
      case jsonb_typeof(deadline #> '{recurrence,on}') when 'array' then deadline #> '{recurrence,on}' end) mark),
    case deadline #>> '{recurrence,frequency}'
      when 'monthly' then array['01','02','03','04','05','06','07','08','09','10','11','12']
      when 'quarterly' then array['Q1','Q2','Q3','Q4']
      when 'half-yearly' then array['H1','H2']
      else array['12'] end);
  select min(day) into soonest
  from unnest(marks) mark,
    generate_series(extract(year from first)::int, extract(year from first)::int + 2) year,
    register.day_of_mark(year, mark) day
  where day >= first and (deadline ->> 'until' is null or day <= (deadline ->> 'until')::date);
  return coalesce(soonest, case when last >= as_of then last end);
end $$;

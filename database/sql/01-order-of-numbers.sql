-- Numbers of orders and measures in their natural order: 9 before 10, 178 before 178-ө.
-- The same key as `numberSortKey` of the domain: every run of digits padded to twelve.
create function register.number_sort_key(number text) returns text
language sql immutable strict parallel safe
as $$
  select regexp_replace(
    regexp_replace(number, '(\d+)', '000000000000\1', 'g'),
    '0*(\d{12})(?!\d)', '\1', 'g'
  ) collate "C"
$$;

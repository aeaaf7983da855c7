-- The files sources were received as, by the SHA-256 of their bytes. They outlive the read models:
-- their schema is made once, and this one is never dropped.
create schema if not exists archive;
create table if not exists archive.received_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  received_at timestamptz not null default now()
);
alter table archive.received_file alter column bytes set storage external;

create trigger received_files_stand before update or delete on archive.received_file
  for each row execute function register.refuse_change();

-- What people said of an import is kept, whatever they said later.
create trigger review_decisions_only_grow before update or delete on review_decisions
  for each row execute function register.refuse_change();
create unique index if not exists review_decisions_sequence_unique on review_decisions (import_id, sequence);
create index if not exists review_decisions_path_idx on review_decisions (import_id, path, sequence desc);

-- Of the imports of one file, one is under way or accepted.
create unique index if not exists imports_file_unique on imports (sha_256) where state <> 'discarded';

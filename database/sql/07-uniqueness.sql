-- What must be told apart by name. Strapi's own "unique" is asked before a write, not held by the database.
create unique index if not exists plans_slug_unique on plans (slug);
create unique index if not exists responsible_bodies_code_unique on responsible_bodies (code);
create unique index if not exists budget_programmes_key_unique on budget_programmes (key);
create unique index if not exists publications_sequence_unique on publications (sequence);
create unique index if not exists audit_entries_sequence_unique on audit_entries (sequence);

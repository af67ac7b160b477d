-- The schema of this database. Migrate inserts the row in the transaction that creates all tables.

create table schema_version (
	one     boolean     primary key default true check (one),
	hash    text        not null,
	made_at timestamptz not null default now()
);
comment on table  schema_version is 'Schema of this database, in one row.';
comment on column schema_version.one is 'always true: limits the table to one row';
comment on column schema_version.hash is 'SHA-256 of the files of internal/store/schema, hex';
comment on column schema_version.made_at is 'time at which the tables were created';

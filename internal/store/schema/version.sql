-- The schema that this database has. Migrate writes the row in the transaction that makes all tables.

create table schema_version (
	one     boolean     primary key default true check (one),
	hash    text        not null,
	made_at timestamptz not null default now()
);
comment on table  schema_version is 'The schema that this database has; one row.';
comment on column schema_version.one is 'always true: there is one row at most';
comment on column schema_version.hash is 'SHA-256 of the files of internal/store/schema, hex';
comment on column schema_version.made_at is 'when the tables were made';

-- Versions of the projections. A projection consists of tables that are computed from events alone.

create table projections (
	name    text        primary key,
	version integer     not null,
	made_at timestamptz not null default now()
);
comment on table  projections is
	'Version of each projection''s rows. waybill migrate recomputes the rows of another version from events.';
comment on column projections.name is 'orders, stock, pending or devices';
comment on column projections.version is 'version of the code that computed the rows';
comment on column projections.made_at is 'time at which all rows were last computed';

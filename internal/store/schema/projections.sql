-- Bookkeeping of the projections: tables that are a fold of events and of nothing else.

create table projections (
	name    text        primary key,
	version integer     not null,
	made_at timestamptz not null default now()
);
comment on table  projections is
	'Which version of each projection the tables hold. waybill migrate folds those of another version again from '
	'events.';
comment on column projections.name is 'orders, stock or devices';
comment on column projections.version is 'of the fold that made the rows';
comment on column projections.made_at is 'when the rows were last made as a whole';

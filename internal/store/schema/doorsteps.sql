-- Codes that the people at the simulated doors of a development chain know. Other chains have no row here.

create table doorsteps (
	order_id bytea       primary key references quotes on delete cascade,
	codes    bytea       not null check (octet_length(codes) = 42),
	created  timestamptz not null default now()
);
comment on table  doorsteps is
	'Codes of orders with a simulated door. They are told to the simulated vehicles as long as the order is open. '
	'Analysts may not read them.';
comment on column doorsteps.order_id is 'the offered order';
comment on column doorsteps.codes is 'codes of the order''s three possible parcels, 14 bytes each';
comment on column doorsteps.created is 'time at which the codes were stored';

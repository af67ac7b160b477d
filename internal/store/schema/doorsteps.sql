-- What the people at the simulated doors of a development chain know, and what goes wrong with an order there. Other
-- chains have no row here.

create table doorsteps (
	order_id  bytea       primary key references quotes on delete cascade,
	codes     bytea       not null check (octet_length(codes) = 42),
	exception text        not null check (exception in
		('', 'shelf_empty', 'not_packed', 'not_collected', 'not_delivered', 'nobody_home', 'refused')),
	created   timestamptz not null default now()
);
comment on table  doorsteps is
	'Codes of orders with a simulated door. They are told to the simulated vehicles as long as the order is open. '
	'Analysts may not read them.';
comment on column doorsteps.order_id is 'the offered order';
comment on column doorsteps.codes is 'codes of the order''s three possible parcels, 14 bytes each';
comment on column doorsteps.exception is 'what the simulation lets go wrong with the order; empty: nothing';
comment on column doorsteps.created is 'time at which the codes were stored';

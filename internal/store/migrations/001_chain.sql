create table blocks (
	number bigint      primary key check (number >= 0),
	hash   bytea       not null unique check (octet_length(hash) = 32),
	parent bytea       not null check (octet_length(parent) = 32),
	time   timestamptz not null,
	seen   timestamptz
);
comment on table  blocks is 'Blocks that were applied: each near the head; far behind it only those with our events and the last of each range.';
comment on column blocks.parent is 'hash of the block before';
comment on column blocks.time is 'the block''s own time';
comment on column blocks.seen is 'when the head that showed this block arrived at the indexer; null when it was not followed live';

create table cursor (
	one    boolean primary key default true check (one),
	number bigint  not null references blocks,
	hash   bytea   not null check (octet_length(hash) = 32)
);
comment on table cursor is 'The last block applied; one row, or none before the first block. Locked by whoever writes anything below.';

create table events (
	block_number bigint  not null references blocks on delete cascade,
	log_index    integer not null check (log_index >= 0),
	name         text    not null,
	address      bytea   not null check (octet_length(address) = 20),
	tx           bytea   not null check (octet_length(tx) = 32),
	order_id     bytea   check (octet_length(order_id) = 32),
	device       bytea   check (octet_length(device) = 20),
	data         jsonb   not null,
	payload      jsonb,
	primary key (block_number, log_index)
);
create index events_order on events (order_id, block_number, log_index) where order_id is not null;
create index events_device on events (device, block_number, log_index) where device is not null;
comment on table  events is 'Every event of our contracts on the chain as it stands now. All tables and views below follow from this one.';
comment on column events.log_index is 'index of the log in its block';
comment on column events.name is 'Solidity name';
comment on column events.address is 'contract that emitted it';
comment on column events.order_id is 'null when it is about no order';
comment on column events.device is 'null when it is about no device';
comment on column events.data is 'arguments by Solidity name: integers beyond 53 bits as strings, bytes as 0x hex';
comment on column events.payload is 'what moves an order, typed as ledger has it; null when it moves none';

create table orders (
	id           bytea         primary key check (octet_length(id) = 32),
	status       text          not null check (status in ('placed', 'confirmed', 'picked', 'packed', 'assigned', 'departed',
	                                                      'delivered', 'settled', 'cancelled', 'refunded')),
	merchant     bytea         not null check (octet_length(merchant) = 20),
	shopper      bytea         not null check (octet_length(shopper) = 20),
	price        numeric(20)   not null check (price >= 0),
	deliver_by   timestamptz   not null,
	terms        jsonb         not null,
	centre       integer       not null,
	carrier      integer       not null,
	mode         text          not null,
	handover     smallint      not null check (handover between 0 and 3),
	vehicle      bytea         check (octet_length(vehicle) = 20),
	shipping     numeric(20)   not null check (shipping >= 0),
	transit      bigint        not null check (transit >= 0),
	placed_block bigint        not null,
	placed_log   integer       not null,
	foreign key (placed_block, placed_log) references events deferrable initially deferred
);
create index orders_open on orders (status, placed_block, placed_log) where status not in ('settled', 'cancelled', 'refunded');
create index orders_vehicle on orders (vehicle) where status = 'departed';
create index orders_placed on orders (placed_block, placed_log);
comment on table  orders is 'Each order as its events leave it.';
comment on column orders.id is 'EIP-712 digest of the terms; id of the receipt token';
comment on column orders.price is 'smallest unit of the terms'' token';
comment on column orders.terms is 'what the merchant signed';
comment on column orders.centre is 'fulfilment centre that holds the reservation';
comment on column orders.carrier is '0 until assigned';
comment on column orders.handover is 'who has signed the hand-over: bit 0 the dock, bit 1 the vehicle';
comment on column orders.vehicle is 'device that signed the hand-over; null until then';
comment on column orders.shipping is 'the chosen quote''s price, smallest unit';
comment on column orders.transit is 'the chosen quote''s seconds from dock to door';

create table order_steps (
	order_id     bytea       not null check (octet_length(order_id) = 32),
	n            integer     not null check (n >= 0),
	block_number bigint      not null,
	log_index    integer     not null,
	status       text        not null,
	kind         text        not null,
	device       bytea       check (octet_length(device) = 20),
	time         timestamptz not null,
	lat          integer     not null,
	lon          integer     not null,
	note         text        not null,
	amount       numeric(20) not null check (amount >= 0),
	primary key (order_id, n),
	unique (block_number, log_index),
	foreign key (block_number, log_index) references events on delete cascade
);
comment on table  order_steps is 'What happened to each order, n counting from 0; a step goes when its event goes.';
comment on column order_steps.status is 'status the order reached';
comment on column order_steps.kind is 'reading that did it; heartbeat when no reading did';
comment on column order_steps.device is 'who signed; null when no device did';
comment on column order_steps.time is 'the device''s clock, or the block''s';
comment on column order_steps.lat is '1e-7 degrees';
comment on column order_steps.lon is '1e-7 degrees';
comment on column order_steps.note is 'short, for a person';
comment on column order_steps.amount is 'paid to merchant or shopper, smallest unit; 0 when nothing was paid';

create table feed_heads (
	order_id bytea  primary key check (octet_length(order_id) = 32),
	seq      bigint not null check (seq > 0)
);
comment on table feed_heads is 'The last sequence number of each order''s feed. It never goes back, whatever the chain does; its lock puts writers in order.';

create table feed (
	order_id bytea       not null references feed_heads,
	seq      bigint      not null check (seq > 0),
	type     text        not null check (type in ('step', 'position', 'eta', 'retracted')),
	at       timestamptz not null,
	block_at timestamptz,
	body     json        not null,
	primary key (order_id, seq)
);
comment on table  feed is 'What a tracking page shows next, an entry each, without gaps per order. Nothing is ever taken out: a reorganisation adds "retracted".';
comment on column feed.at is 'when it was written';
comment on column feed.block_at is 'arrival of the block that carried it; null when none did';
comment on column feed.body is 'encoded once, forwarded verbatim';

create index events_stock on events (((data ->> 'centre')::integer), ((data ->> 'gtin')::bigint), block_number desc, log_index desc)
	where name = 'StockMoved';
create view stock as
	select distinct on ((data ->> 'centre')::integer, (data ->> 'gtin')::bigint)
		(data ->> 'centre')::integer   as centre,
		(data ->> 'gtin')::bigint      as gtin,
		(data ->> 'onHand')::numeric   as on_hand,
		(data ->> 'reserved')::numeric as reserved,
		block_number
	from events
	where name = 'StockMoved'
	order by (data ->> 'centre')::integer, (data ->> 'gtin')::bigint, block_number desc, log_index desc;
comment on view stock is 'Pieces each centre holds, and how many of them belong to open orders, after the last movement.';

create view devices as
	select distinct on (e.device)
		e.device                                     as id,
		(e.data ->> 'role')::integer                 as role,
		(e.data ->> 'site')::integer                 as site,
		(e.data ->> 'scheme')::integer               as scheme,
		to_timestamp((e.data ->> 'validUntil')::bigint) as valid_until,
		(select (r.data ->> 'fromSeq')::numeric
			from events r
			where r.device = e.device and r.name = 'DeviceRevoked'
			order by r.block_number desc, r.log_index desc
			limit 1)                                 as revoked_from
	from events e
	where e.name = 'DeviceEnrolled' and e.device is not null
	order by e.device, e.block_number desc, e.log_index desc;
comment on view devices is 'Devices as enrolled; site is a centre, or a carrier for vehicles. revoked_from is the first sequence number refused.';

create index events_quotes on events (((data ->> 'carrier')::integer), block_number) where name = 'QuotePosted';
create view quotes_standing as
	select distinct on (q.centre, q.zone, q.index) q.*
	from (
		select
			(data -> 'quote' ->> 'consumer')                             as consumer,
			(data ->> 'centre')::integer                                 as centre,
			(data ->> 'zone')::bigint                                    as zone,
			(data ->> 'index')::integer                                  as index,
			(data ->> 'carrier')::integer                                as carrier,
			(data -> 'quote' ->> 'mode')::integer                        as mode,
			(data -> 'quote' ->> 'price')::numeric                       as price,
			(data -> 'quote' ->> 'transit')::bigint                      as transit,
			(data -> 'quote' ->> 'maxWeight')::bigint                    as max_weight,
			to_timestamp((data -> 'quote' ->> 'validUntil')::bigint)     as valid_until,
			(data -> 'quote' ->> 'capacity')::integer                    as capacity,
			block_number, log_index
		from events
		where name = 'QuotePosted'
	) q
	order by q.centre, q.zone, q.index, q.block_number desc, q.log_index desc;
comment on view quotes_standing is 'Carriers'' standing quotes as posted; capacity is what was offered, not what is left.';

-- The projection orders: orders, their steps, and the views that analysts read of them.
-- An order of several parcels has a row for each parcel. The order's own row is its first parcel.

create table orders (
	id           bytea         primary key check (octet_length(id) = 32),
	whole        bytea         check (octet_length(whole) = 32),
	parcel       smallint      not null default 0 check (parcel between 0 and 2),
	lines        smallint      not null default 0 check (lines between 0 and 255),
	status       text          not null check (status in (
		'placed', 'confirmed', 'picked', 'packed', 'assigned', 'departed', 'attempted', 'refused', 'delivered',
		'disputed', 'returning',
		'settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned')),
	since        timestamptz   not null,
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
comment on table  orders is 'Each order, and each parcel of an order, as its events leave it.';
comment on column orders.id is
	'EIP-712 digest of the terms, which is the id of the receipt token; of later parcels, their own id';
comment on column orders.whole is
	'order that this is a parcel of; null for the order itself, which is its first parcel';
comment on column orders.parcel is 'number of the parcel';
comment on column orders.lines is 'what is in the parcel, bit i: line i of the terms; 0: all';
comment on column orders.status is 'how far the parcel is';
comment on column orders.since is
	'time of the block that brought the status; while assigned, the hand-over''s nonce in seconds';
comment on column orders.merchant is 'account that signed the terms, 20 bytes';
comment on column orders.shopper is 'account that pays and holds the receipt, 20 bytes';
comment on column orders.price is 'smallest unit of the terms'' token; 0 in parcels after the first';
comment on column orders.deliver_by is 'what is not delivered by then is refunded';
comment on column orders.terms is 'what the merchant signed';
comment on column orders.centre is 'fulfilment centre that holds the reservation';
comment on column orders.carrier is '0 until assigned';
comment on column orders.mode is 'how it travels: driver, autonomous_vehicle or drone; none until assigned';
comment on column orders.handover is 'who has signed the hand-over: bit 0 the dock, bit 1 the vehicle';
comment on column orders.vehicle is 'device that signed the hand-over; null until then';
comment on column orders.shipping is 'the chosen quote''s price, smallest unit';
comment on column orders.transit is 'the chosen quote''s seconds from dock to door';
comment on column orders.placed_block is 'block of the event that placed it';
comment on column orders.placed_log is 'index of that event''s log in the block';

create index orders_open on orders (status, placed_block, placed_log)
	where status not in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned');
-- After a failed attempt the parcel is still on board.
create index orders_vehicle on orders (vehicle) where status in ('departed', 'attempted');
create index orders_placed on orders (placed_block, placed_log);
create index orders_whole on orders (whole) where whole is not null;

-- No foreign key to events and no index by block: each cost a backfill a tenth of the row or more.
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
	primary key (order_id, n)
);
comment on table  order_steps is
	'What happened to each order. Each step is an event (block_number, log_index) and goes with it.';
comment on column order_steps.order_id is 'order or parcel';
comment on column order_steps.n is 'number of the step, from 0';
comment on column order_steps.block_number is 'block of the event';
comment on column order_steps.log_index is 'index of the event''s log in its block';
comment on column order_steps.status is 'status the order reached';
comment on column order_steps.kind is 'kind of the reading that brought it; heartbeat if no reading did';
comment on column order_steps.device is 'device that signed the reading; null if none did';
comment on column order_steps.time is 'the device''s clock, or the block''s';
comment on column order_steps.lat is '1e-7 degrees';
comment on column order_steps.lon is '1e-7 degrees';
comment on column order_steps.note is 'short, for a person';
comment on column order_steps.amount is 'paid to merchant or shopper, smallest unit; 0 if nothing was paid';

create view orders_by_status as
	select status, count(*) as orders, sum(price) as price, min(deliver_by) as first_deliver_by
	from orders group by status;
comment on view   orders_by_status is 'How many orders are where, and what they are worth (price, smallest unit).';
comment on column orders_by_status.status is 'how far the parcels are';
comment on column orders_by_status.orders is 'how many; an order of several parcels counts once for each';
comment on column orders_by_status.price is
	'sum of the prices, smallest unit; each order''s counts where its first parcel is';
comment on column orders_by_status.first_deliver_by is 'the nearest of their deadlines';

create view order_times as
	select
		o.id                                                     as order_id,
		o.status,
		o.centre,
		nullif(o.carrier, 0)                                     as carrier,
		min(s.time) filter (where s.status = 'placed')           as placed_at,
		min(s.time) filter (where s.status = 'confirmed')        as confirmed_at,
		min(s.time) filter (where s.status = 'picked')           as picked_at,
		min(s.time) filter (where s.status = 'packed')           as packed_at,
		min(s.time) filter (where s.status = 'assigned')         as assigned_at,
		min(s.time) filter (where s.status = 'departed')         as departed_at,
		min(s.time) filter (where s.status = 'delivered')        as delivered_at,
		min(s.time) filter (
			where s.status in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned')) as closed_at,
		o.deliver_by
	from orders o join order_steps s on s.order_id = o.id
	group by o.id;
comment on view   order_times is
	'When each order reached each status, by the clock of the device that signed, or the block''s; null: not yet.';
comment on column order_times.order_id is 'order or parcel';
comment on column order_times.status is 'that it has now';
comment on column order_times.centre is 'fulfilment centre';
comment on column order_times.carrier is 'null until assigned';
comment on column order_times.placed_at is 'paid and reserved';
comment on column order_times.confirmed_at is 'a shelf saw the goods';
comment on column order_times.picked_at is 'a robot has them';
comment on column order_times.packed_at is 'packed and weighed';
comment on column order_times.assigned_at is 'a carrier has it to fetch';
comment on column order_times.departed_at is 'dock and vehicle have both signed';
comment on column order_times.delivered_at is 'signed for at the door';
comment on column order_times.closed_at is 'settled, cancelled, refunded, damaged, lost or returned';
comment on column order_times.deliver_by is 'what is not delivered by then is refunded';

create view parcels as
	select
		o.id                                              as order_id,
		o.status,
		o.centre,
		o.carrier,
		o.mode,
		o.vehicle,
		o.shipping,
		o.transit,
		t.assigned_at,
		t.departed_at,
		t.delivered_at,
		o.deliver_by,
		t.delivered_at <= o.deliver_by                    as on_time
	from orders o join order_times t on t.order_id = o.id
	where o.carrier <> 0;
comment on view   parcels is
	'Orders that a carrier has: who carries it, in which vehicle, for how much, and when it left and came.';
comment on column parcels.order_id is 'order or parcel';
comment on column parcels.status is 'that it has now';
comment on column parcels.centre is 'fulfilment centre';
comment on column parcels.carrier is 'who carries it';
comment on column parcels.mode is 'how it travels: driver, autonomous_vehicle or drone';
comment on column parcels.vehicle is 'device that signed the hand-over; null until then';
comment on column parcels.shipping is 'the quote''s price, smallest unit';
comment on column parcels.transit is 'the quote''s seconds from dock to door';
comment on column parcels.assigned_at is 'when the carrier was chosen';
comment on column parcels.departed_at is 'when dock and vehicle had both signed; null: not yet';
comment on column parcels.delivered_at is 'when it was signed for at the door; null: not yet';
comment on column parcels.deliver_by is 'what is not delivered by then is refunded';
comment on column parcels.on_time is 'null until delivered';

create view deliveries_per_hour as
	select
		p.carrier,
		p.mode,
		date_trunc('hour', p.delivered_at) as hour,
		count(*)                           as deliveries,
		count(*) filter (where p.on_time)  as on_time,
		percentile_cont(0.5) within group (order by extract(epoch from p.delivered_at - p.departed_at)) as median_seconds
	from parcels p
	where p.delivered_at is not null
	group by p.carrier, p.mode, date_trunc('hour', p.delivered_at);
comment on view   deliveries_per_hour is
	'What each carrier delivered in each hour (UTC), how much of it by its deadline, and the median seconds from '
	'dock to door. Each parcel counts once.';
comment on column deliveries_per_hour.carrier is 'who carried them';
comment on column deliveries_per_hour.mode is 'how they travelled: driver, autonomous_vehicle or drone';
comment on column deliveries_per_hour.hour is 'start of the hour, UTC, by the clocks of the devices that signed';
comment on column deliveries_per_hour.deliveries is 'parcels';
comment on column deliveries_per_hour.on_time is 'parcels of these that came by their deadline';
comment on column deliveries_per_hour.median_seconds is 'from dock to door';

-- Money is counted from the events that pay it: an end may be told twice, by the act that brought it and by the
-- payment, and a part of the price may go back before the end.
create view settlements_per_day as
	select
		date_trunc('day', p.time)                 as day,
		p.status,
		o.terms ->> 'token'                       as token,
		count(distinct p.order_id)                as orders,
		sum(p.to_shopper + p.to_merchant + p.fee) as amount,
		sum(p.to_shopper)                         as to_shopper,
		sum(p.to_merchant)                        as to_merchant,
		sum(p.fee)                                as fee
	from (
		select
			b.time,
			e.order_id,
			coalesce(e.payload ->> 'Status', 'part refunded')                                 as status,
			coalesce((e.payload ->> 'ToShopper')::numeric, (e.payload ->> 'Amount')::numeric) as to_shopper,
			coalesce((e.payload ->> 'ToMerchant')::numeric, 0)                                as to_merchant,
			coalesce((e.payload ->> 'Fee')::numeric, 0)                                       as fee
		from events e join blocks b on b.number = e.block_number
		where e.name in ('OrderClosed', 'OrderPartRefunded')
	) p join orders o on o.id = p.order_id
	group by date_trunc('day', p.time), p.status, o.terms ->> 'token';
comment on view   settlements_per_day is
	'What left escrow on each day (UTC), by how the parcels ended, and the parts of the price paid back before an '
	'end. Smallest unit of the token.';
comment on column settlements_per_day.day is 'of the block''s time, UTC';
comment on column settlements_per_day.status is 'end that the parcels came to; part refunded: none yet';
comment on column settlements_per_day.token is 'address, 0x hex';
comment on column settlements_per_day.orders is 'parcels that were paid for; an order of one parcel is one';
comment on column settlements_per_day.amount is 'all that left escrow: the sum of the next three';
comment on column settlements_per_day.to_shopper is 'smallest unit; paid, or credited if the token refused the payment';
comment on column settlements_per_day.to_merchant is 'smallest unit, without the fee; paid, or credited';
comment on column settlements_per_day.fee is 'the platform''s, smallest unit';

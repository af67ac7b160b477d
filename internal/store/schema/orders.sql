-- The projection orders: orders, their steps, and the views of them for analysts.
-- An order of several parcels has a row for each parcel. The row with the order's id is also its first parcel.

create table orders (
	id           bytea         primary key check (octet_length(id) = 32),
	parcel       smallint      not null default 0 check (parcel between 0 and 2 and parcel = get_byte(id, 31)),
	lines        smallint      not null default 0 check (lines between 0 and 255),
	status       text          not null check (status in (
		'placed', 'confirmed', 'picked', 'packed', 'assigned', 'departed', 'attempted', 'refused', 'delivered',
		'disputed', 'returning',
		'settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned')),
	since        timestamptz   not null,
	merchant     bytea         not null check (octet_length(merchant) = 20),
	shopper      bytea         not null check (octet_length(shopper) = 20),
	price        numeric(29)   not null check (price >= 0),
	deliver_by   timestamptz   not null,
	terms        jsonb         not null,
	centre       integer       not null,
	carrier      integer       not null,
	mode         text          not null,
	handover     smallint      not null check (handover between 0 and 3),
	vehicle      bytea         check (octet_length(vehicle) = 20),
	number       integer       not null,
	pickup       smallint      not null check (pickup >= 0),
	shipping     numeric(29)   not null check (shipping >= 0),
	p50          bigint        not null check (p50 >= 0),
	p90          bigint        not null check (p90 >= 0),
	grams        bigint        not null check (grams >= 0),
	due_at       timestamptz,
	placed_block bigint        not null,
	placed_log   integer       not null,
	foreign key (placed_block, placed_log) references events deferrable initially deferred
);
comment on table  orders is 'Orders and parcels in their current state, computed from their events.';
comment on column orders.id is
	'id of the parcel: the EIP-712 digest of the terms with the parcel''s number in the last byte. The first parcel has '
	'the id of the order, which is also the id of the receipt token.';
comment on column orders.parcel is 'number of the parcel in its order, from 0: the last byte of the id';
comment on column orders.lines is 'order lines in the parcel: bit i is line i of the terms; 0 means all lines';
comment on column orders.status is 'status of the parcel';
comment on column orders.since is
	'timestamp of the block in which the parcel reached the status. In status assigned it is also the nonce of the '
	'hand-over, in Unix seconds.';
comment on column orders.merchant is 'account that signed the terms, 20 bytes';
comment on column orders.shopper is 'account that pays and holds the receipt, 20 bytes';
comment on column orders.price is 'price in the smallest unit of the terms'' token; 0 in parcels after the first';
comment on column orders.deliver_by is 'deadline of the delivery; after it the shopper can claim a refund';
comment on column orders.terms is 'terms that the merchant signed';
comment on column orders.centre is 'fulfilment centre that reserved the goods';
comment on column orders.carrier is 'number of the carrier; 0 until assigned';
comment on column orders.mode is 'driver, autonomous_vehicle or drone; none until assigned';
comment on column orders.handover is 'signatures of the hand-over: bit 0 the dock, bit 1 the vehicle';
comment on column orders.vehicle is 'device that signed the hand-over for the carrier; null until then';
comment on column orders.number is
	'number, among the carrier''s vehicles, of the one that the last signature of the hand-over names; 0 before';
comment on column orders.pickup is 'pick-up window of the carrier, in hours from since while assigned';
comment on column orders.shipping is 'price of the chosen quote, in the token''s smallest unit';
comment on column orders.p50 is 'chosen quote: seconds from dock to door in which half of the parcels arrive';
comment on column orders.p90 is 'chosen quote: seconds from dock to door in which nine of ten parcels arrive';
comment on column orders.grams is 'CO2 of the parcel by the chosen quote, in grams';
comment on column orders.due_at is
	'first second of the chain''s time at which anyone may refund, reassign or settle the parcel; null if it is closed';
comment on column orders.placed_block is 'block of the OrderPlaced event';
comment on column orders.placed_log is 'index of that event''s log in the block';

create index orders_open on orders (status, placed_block, placed_log)
	where status not in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned');
-- For the keeper.
create index orders_due on orders (due_at, id) where due_at is not null;
create index orders_unassigned on orders (since, id) where status = 'packed';
-- For the parcels in a vehicle: after a failed delivery attempt (attempted) the parcel is still there.
create index orders_vehicle on orders (vehicle) where status in ('departed', 'attempted');
create index orders_placed on orders (placed_block, placed_log);

-- There is no foreign key to events and no index by block: each would make the insertion of a row in a backfill slower
-- by a tenth or more.
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
	amount       numeric(29) not null check (amount >= 0),
	primary key (order_id, n)
);
comment on table  order_steps is
	'Steps of orders and parcels. Each step comes from one event (block_number, log_index) and is deleted with it.';
comment on column order_steps.order_id is 'order or parcel';
comment on column order_steps.n is 'number of the step, from 0';
comment on column order_steps.block_number is 'block of the event';
comment on column order_steps.log_index is 'index of the event''s log in its block';
comment on column order_steps.status is 'status after the step';
comment on column order_steps.kind is 'kind of the reading that caused the step; heartbeat if no reading did';
comment on column order_steps.device is 'device that signed the reading; null if no reading caused the step';
comment on column order_steps.time is 'time of the reading by the device''s clock, or else of the block';
comment on column order_steps.lat is 'latitude, 1e-7 degrees';
comment on column order_steps.lon is 'longitude, 1e-7 degrees';
comment on column order_steps.note is 'short text for people';
comment on column order_steps.amount is
	'amount paid to the merchant or the shopper, in the token''s smallest unit; 0 if nothing was paid';

create view orders_by_status as
	select status, count(*) as orders, sum(price) as price, min(deliver_by) as first_deliver_by
	from orders group by status;
comment on view   orders_by_status is 'Number and value of the parcels in each status.';
comment on column orders_by_status.status is 'status of the parcels';
comment on column orders_by_status.orders is 'number of parcels; an order of several parcels counts once for each';
comment on column orders_by_status.price is
	'sum of the prices in the token''s smallest unit; an order''s price counts in the status of its first parcel';
comment on column orders_by_status.first_deliver_by is 'earliest deadline of these parcels';

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
	'Time at which each order or parcel first reached each status, by the clock of the device that signed, or else '
	'of the block; null if it has not.';
comment on column order_times.order_id is 'order or parcel';
comment on column order_times.status is 'current status';
comment on column order_times.centre is 'fulfilment centre';
comment on column order_times.carrier is 'number of the carrier; null until assigned';
comment on column order_times.placed_at is 'the order was paid and the goods were reserved';
comment on column order_times.confirmed_at is 'a shelf confirmed that it has the goods';
comment on column order_times.picked_at is 'a robot picked the goods';
comment on column order_times.packed_at is 'the parcel was packed and weighed';
comment on column order_times.assigned_at is 'a carrier was assigned';
comment on column order_times.departed_at is 'dock and vehicle had both signed the hand-over';
comment on column order_times.delivered_at is 'the delivery at the door was signed';
comment on column order_times.closed_at is 'settled, cancelled, refunded, damaged, lost or returned';
comment on column order_times.deliver_by is 'deadline of the delivery; after it the shopper can claim a refund';

create view parcels as
	select
		o.id                                              as order_id,
		o.status,
		o.centre,
		o.carrier,
		o.mode,
		o.vehicle,
		o.shipping,
		o.p50,
		o.p90,
		o.grams,
		t.assigned_at,
		t.departed_at,
		t.delivered_at,
		o.deliver_by,
		t.delivered_at <= o.deliver_by                    as on_time
	from orders o join order_times t on t.order_id = o.id
	where o.carrier <> 0;
comment on view   parcels is 'Orders and parcels that a carrier was assigned to, with vehicle, price and times.';
comment on column parcels.order_id is 'order or parcel';
comment on column parcels.status is 'current status';
comment on column parcels.centre is 'fulfilment centre';
comment on column parcels.carrier is 'number of the carrier';
comment on column parcels.mode is 'driver, autonomous_vehicle or drone';
comment on column parcels.vehicle is 'device that signed the hand-over for the carrier; null until then';
comment on column parcels.shipping is 'price of the quote, in the token''s smallest unit';
comment on column parcels.p50 is 'seconds from dock to door in which half of the carrier''s parcels arrive';
comment on column parcels.p90 is 'seconds from dock to door in which nine of ten of the carrier''s parcels arrive';
comment on column parcels.grams is 'CO2 of the parcel by the quote, in grams';
comment on column parcels.assigned_at is 'time at which the carrier was assigned';
comment on column parcels.departed_at is
	'time at which dock and vehicle had both signed the hand-over; null until then';
comment on column parcels.delivered_at is 'time at which the delivery at the door was signed; null until then';
comment on column parcels.deliver_by is 'deadline of the delivery; after it the shopper can claim a refund';
comment on column parcels.on_time is 'whether the parcel was delivered by its deadline; null until delivered';

create view deliveries_per_hour as
	select
		p.carrier,
		p.mode,
		date_trunc('hour', p.delivered_at, 'UTC') as hour,
		count(*)                           as deliveries,
		count(*) filter (where p.on_time)  as on_time,
		percentile_cont(0.5) within group (order by extract(epoch from p.delivered_at - p.departed_at)) as median_seconds
	from parcels p
	where p.delivered_at is not null
	group by p.carrier, p.mode, date_trunc('hour', p.delivered_at, 'UTC');
comment on view   deliveries_per_hour is
	'Deliveries of each carrier in each hour (UTC), the number within the deadline, and the median seconds from '
	'dock to door. Each parcel counts once.';
comment on column deliveries_per_hour.carrier is 'number of the carrier';
comment on column deliveries_per_hour.mode is 'driver, autonomous_vehicle or drone';
comment on column deliveries_per_hour.hour is 'start of the hour, UTC, by the clocks of the devices that signed';
comment on column deliveries_per_hour.deliveries is 'number of parcels delivered';
comment on column deliveries_per_hour.on_time is 'number of these parcels that were delivered by their deadline';
comment on column deliveries_per_hour.median_seconds is 'median seconds from dock to door';

-- Amounts come from the events of payments, not from order_steps. A final status can have two steps: one of the act
-- that caused it and one of the payment. A part of the price can be refunded before the final status.
create view settlements_per_day as
	select
		date_trunc('day', p.time, 'UTC')          as day,
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
	group by date_trunc('day', p.time, 'UTC'), p.status, o.terms ->> 'token';
comment on view   settlements_per_day is
	'Amounts that left escrow on each day (UTC), by the final status of the parcels, or as partial refunds. Amounts '
	'are in the token''s smallest unit.';
comment on column settlements_per_day.day is 'day of the block''s timestamp, UTC';
comment on column settlements_per_day.status is
	'final status of the parcels; part refunded for refunds before the final status';
comment on column settlements_per_day.token is 'address of the token, 0x hex';
comment on column settlements_per_day.orders is 'number of parcels with a payment';
comment on column settlements_per_day.amount is 'total that left escrow: to_shopper + to_merchant + fee';
comment on column settlements_per_day.to_shopper is 'paid to shoppers, or credited if the token refused the payment';
comment on column settlements_per_day.to_merchant is
	'paid to merchants without the fee, or credited if the token refused the payment';
comment on column settlements_per_day.fee is 'fee of the platform';

-- Orders have more ends than they had, an end may be told twice (by the act that brought it and by the payment), and a part of the price may go back
-- before the end. So money is counted from the events that pay it, and a delivery once for each parcel.
create index events_paid on events (block_number, log_index) where name in ('OrderClosed', 'OrderPartRefunded');

create or replace view order_times as
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
		min(s.time) filter (where s.status in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned')) as closed_at,
		o.deliver_by
	from orders o join order_steps s on s.order_id = o.id
	group by o.id;
comment on column order_times.closed_at is 'settled, cancelled, refunded, damaged, lost or returned';

create or replace view deliveries_per_hour as
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
comment on view deliveries_per_hour is 'What each carrier delivered in each hour (UTC), how much of it by its deadline, and the median seconds from dock to door. Each parcel counts once.';

create or replace view settlements_per_day as
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
comment on view settlements_per_day is 'What left escrow on each day (UTC), by how the parcels ended, and the parts of the price paid back before an end. Smallest unit of the token.';
comment on column settlements_per_day.day is 'of the block''s time, UTC';
comment on column settlements_per_day.status is 'end that the parcels came to; part refunded: none yet';
comment on column settlements_per_day.token is 'address, 0x hex';
comment on column settlements_per_day.orders is 'parcels that were paid for; an order of one parcel is one';
comment on column settlements_per_day.amount is 'all that left escrow: the sum of the next three';
comment on column settlements_per_day.to_shopper is 'smallest unit; paid, or credited where the token refused the payment';
comment on column settlements_per_day.to_merchant is 'smallest unit, without the fee; paid, or credited';
comment on column settlements_per_day.fee is 'the platform''s, smallest unit';

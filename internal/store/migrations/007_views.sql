-- Questions that analysts ask, each a view. docs/database.md shows them.
create index events_incidents on events (block_number, log_index)
	where name in ('CountDiffered', 'ReadingIgnored', 'CarrierMissing', 'DeviceRevoked');

create view orders_by_status as
	select status, count(*) as orders, sum(price) as price, min(deliver_by) as first_deliver_by
	from orders group by status;
comment on view orders_by_status is 'How many orders are where, and what they are worth (price, smallest unit).';

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
		min(s.time) filter (where s.status in ('settled', 'cancelled', 'refunded')) as closed_at,
		o.deliver_by
	from orders o join order_steps s on s.order_id = o.id
	group by o.id;
comment on view order_times is 'When each order reached each status, by the clock of the device that signed, or the block''s; null: not yet.';

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
comment on view parcels is 'Orders that a carrier has: who carries it, in which vehicle, for how much, and when it left and came.';
comment on column parcels.shipping is 'the quote''s price, smallest unit';
comment on column parcels.transit is 'the quote''s seconds from dock to door';
comment on column parcels.on_time is 'null until delivered';

create view deliveries_per_hour as
	select
		o.carrier,
		o.mode,
		date_trunc('hour', d.time)                                                    as hour,
		count(*)                                                                      as deliveries,
		count(*) filter (where d.time <= o.deliver_by)                                as on_time,
		percentile_cont(0.5) within group (order by extract(epoch from d.time - l.time)) as median_seconds
	from order_steps d
	join orders o on o.id = d.order_id
	left join order_steps l on l.order_id = d.order_id and l.status = 'departed'
	where d.status = 'delivered'
	group by o.carrier, o.mode, date_trunc('hour', d.time);
comment on view deliveries_per_hour is 'What each carrier delivered in each hour (UTC), how much of it by its deadline, and the median seconds from dock to door.';

create view settlements_per_day as
	select date_trunc('day', s.time) as day, s.status, o.terms ->> 'token' as token, count(*) as orders, sum(s.amount) as amount
	from order_steps s join orders o on o.id = s.order_id
	where s.status in ('settled', 'cancelled', 'refunded')
	group by date_trunc('day', s.time), s.status, o.terms ->> 'token';
comment on view settlements_per_day is 'What left escrow on each day (UTC): settled to the merchant, cancelled or refunded to the shopper. Smallest unit of the token.';

create view stock_on_hand as
	select s.centre, s.gtin, s.on_hand, s.reserved, s.on_hand - s.reserved as available, b.time as moved_at
	from stock s join blocks b on b.number = s.block_number;
comment on view stock_on_hand is 'What each centre holds, what of it is promised, what can be sold, and when it last moved.';

create view discrepancies as
	select
		b.time                              as at,
		(e.payload ->> 'Centre')::integer   as centre,
		(e.payload ->> 'GTIN')::numeric     as gtin,
		e.device,
		(e.payload ->> 'Seq')::numeric      as seq,
		(e.payload ->> 'Counted')::numeric  as counted,
		(e.payload ->> 'Expected')::numeric as expected,
		(e.payload ->> 'Counted')::numeric - (e.payload ->> 'Expected')::numeric as difference,
		e.block_number,
		e.log_index,
		e.tx
	from events e join blocks b on b.number = e.block_number
	where e.name = 'CountDiffered' and e.name in ('CountDiffered', 'ReadingIgnored', 'CarrierMissing', 'DeviceRevoked');
comment on view discrepancies is 'Shelf counts that differ from the ledger; negative difference: pieces are missing.';
comment on column discrepancies.seq is 'sequence number of the reading in the device''s journal';

create view incidents as
	select
		b.time as at,
		case e.name
			when 'CountDiffered' then 'count differs'
			when 'ReadingIgnored' then 'reading ignored'
			when 'CarrierMissing' then 'no carrier'
			when 'DeviceRevoked' then 'device revoked'
		end    as what,
		e.order_id,
		e.device,
		e.data as detail,
		e.block_number,
		e.log_index,
		e.tx
	from events e join blocks b on b.number = e.block_number
	where e.name in ('CountDiffered', 'ReadingIgnored', 'CarrierMissing', 'DeviceRevoked');
comment on view incidents is 'What did not go as it should: counts that differ, readings without effect, parcels without a carrier, devices revoked.';

create view device_activity as
	select
		e.device,
		d.role,
		d.site,
		date_trunc('hour', b.time)                                        as hour,
		count(*) filter (where e.name = 'SegmentAccepted')                as segments,
		sum((e.payload ->> 'Count')::bigint) filter (where e.name = 'SegmentAccepted') as readings,
		count(*) filter (where e.name = 'OrderAdvanced')                  as steps,
		count(*) filter (where e.name = 'ReadingIgnored')                 as ignored
	from events e join blocks b on b.number = e.block_number left join devices d on d.id = e.device
	where e.device is not null
	group by e.device, d.role, d.site, date_trunc('hour', b.time);
comment on view device_activity is 'What each device did in each hour of the chain''s time (UTC): segments and readings posted, orders moved, readings without effect.';

comment on table quotes is 'Offers that the merchant signed; whoever knows the secret behind key may take one.';
comment on column quotes.salt is 'opens the commitment in the terms; deleting it with the delivery record erases the person';
comment on table checkouts is 'What became of each offer that was taken. Written before the relay sends, so that a crash in between is seen and finished.';
comment on table links is 'Pages that open for whoever holds the token.';
comment on column links.token is 'SHA-256 of it';

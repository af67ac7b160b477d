-- The contracts are new ones, with other events: what was known of the earlier ones goes, and the indexer begins with the new.
truncate cursor, blocks, events, orders, order_steps, feed, feed_heads, positions, stock, stock_movements, devices, logs, inbox_devices, inbox_segments, inbox_early, suspicions,
	quotes, checkouts, links cascade;

-- An act is told once, by the event that says what it did: devices are the fold of these events too.
drop index events_device;
create index events_device on events (device, block_number, log_index) where device is not null
	and name in ('DeviceEnrolled', 'DeviceRevoked', 'SegmentAccepted', 'OrderAdvanced', 'ReadingTaken', 'ReadingIgnored');

create or replace view device_activity as
	select
		e.device,
		d.role,
		d.site,
		date_trunc('hour', b.time) as hour,
		count(*) filter (where e.name = 'SegmentAccepted') + count(distinct e.payload ->> 'Place') as segments,
		coalesce(sum((e.payload ->> 'Count')::bigint) filter (where e.name = 'SegmentAccepted'), 0) + count(distinct e.payload ->> 'Place') as readings,
		count(*) filter (where e.name = 'OrderAdvanced')  as steps,
		count(*) filter (where e.name = 'ReadingIgnored') as ignored
	from events e join blocks b on b.number = e.block_number left join devices d on d.id = e.device
	where e.device is not null
	group by e.device, d.role, d.site, date_trunc('hour', b.time);
comment on view device_activity is 'What each device did in each hour of the chain''s time (UTC): segments and readings posted (an act is a segment of one reading), orders moved, readings without effect.';

create or replace view incidents as
	select
		b.time as at,
		case e.name
			when 'DiscrepancyOpened' then 'count differs'
			when 'ReadingIgnored' then 'reading ignored'
			when 'CarrierMissing' then 'no carrier'
			when 'PickupMissed' then 'pick-up missed'
			when 'DeviceRevoked' then 'device revoked'
			when 'EquivocationProved' then 'device signed twice'
		end    as what,
		e.order_id,
		e.device,
		case when e.name = 'ReadingIgnored' and e.payload is not null then e.payload::jsonb else e.data end as detail,
		e.block_number,
		e.log_index,
		e.tx
	from events e join blocks b on b.number = e.block_number
	where e.name in ('DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');

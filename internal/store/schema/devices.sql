-- The projection devices: who is enrolled, and how far the chain has each journal.

create table devices (
	id              bytea       primary key check (octet_length(id) = 20),
	role            text,
	site            integer,
	scheme          text,
	valid_until     timestamptz,
	revoked_epoch   bigint,
	revoked_from    numeric(20),
	epoch           bigint,
	next_seq        numeric(20),
	last_reading_at timestamptz
);
comment on table  devices is 'Devices as enrolled, and how far the chain has their journals.';
comment on column devices.id is 'address of the key that signs, 20 bytes';
comment on column devices.role is 'what it may sign: shelf, robot, packer, dock, vehicle; null: never enrolled';
comment on column devices.site is 'fulfilment centre, or carrier for vehicles';
comment on column devices.scheme is 'of its signatures: secp256k1 or p256';
comment on column devices.valid_until is 'nothing it signs later is taken; null: never enrolled';
comment on column devices.revoked_epoch is 'epoch that revoked_from counts in';
comment on column devices.revoked_from is 'first sequence number that is refused; null: not revoked';
comment on column devices.epoch is 'of its journal; null: the chain has no segment of it';
comment on column devices.next_seq is 'first sequence number that is not on chain';
comment on column devices.last_reading_at is 'the device''s clock at the last reading on chain';

create view device_activity as
	select
		e.device,
		d.role,
		d.site,
		date_trunc('hour', b.time) as hour,
		count(*) filter (where e.name = 'SegmentAccepted') + count(distinct e.payload ->> 'Place') as segments,
		coalesce(sum((e.payload ->> 'Count')::bigint) filter (where e.name = 'SegmentAccepted'), 0)
			+ count(distinct e.payload ->> 'Place') as readings,
		count(*) filter (where e.name = 'OrderAdvanced')  as steps,
		count(*) filter (where e.name = 'ReadingIgnored') as ignored
	from events e join blocks b on b.number = e.block_number left join devices d on d.id = e.device
	where e.device is not null
	group by e.device, d.role, d.site, date_trunc('hour', b.time);
comment on view   device_activity is
	'What each device did in each hour of the chain''s time (UTC): segments and readings posted (an act is a '
	'segment of one reading), orders moved, readings without effect.';
comment on column device_activity.device is 'address of the key that signs';
comment on column device_activity.role is 'shelf, robot, packer, dock or vehicle; null: never enrolled';
comment on column device_activity.site is 'fulfilment centre, or carrier for vehicles';
comment on column device_activity.hour is 'start of the hour, UTC, by the blocks'' time';
comment on column device_activity.segments is 'posted; an act is one';
comment on column device_activity.readings is 'in these segments';
comment on column device_activity.steps is 'steps of orders that its readings brought';
comment on column device_activity.ignored is 'readings without effect';

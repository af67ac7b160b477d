-- The projection devices: enrolled devices, and the last position of each journal on chain.

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
comment on table  devices is 'Enrolled devices, and the last position of each device''s journal on chain.';
comment on column devices.id is 'address of the device''s signing key, 20 bytes';
comment on column devices.role is 'shelf, robot, packer, dock or vehicle; null if the device was never enrolled';
comment on column devices.site is 'number of the fulfilment centre, or of the carrier if the role is vehicle';
comment on column devices.scheme is 'signature scheme: secp256k1 or p256';
comment on column devices.valid_until is
	'the contract refuses readings that are later; null if the device was never enrolled';
comment on column devices.revoked_epoch is 'epoch of revoked_from; null if the device is not revoked';
comment on column devices.revoked_from is
	'first sequence number that the contract refuses; null if the device is not revoked';
comment on column devices.epoch is 'epoch of the device''s journal; null if the chain has no segment of it';
comment on column devices.next_seq is 'first sequence number of the epoch that is not on chain';
comment on column devices.last_reading_at is 'time of the last reading on chain, by the device''s clock';

create view device_activity as
	select
		e.device,
		d.role,
		d.site,
		date_trunc('hour', b.time, 'UTC') as hour,
		count(*) filter (where e.name = 'SegmentAccepted')
			+ count(distinct e.payload ->> 'Place') filter (where p.device is null) as segments,
		coalesce(sum((e.payload ->> 'Count')::bigint) filter (where e.name = 'SegmentAccepted'), 0)
			+ count(distinct e.payload ->> 'Place') filter (where p.device is null) as readings,
		count(*) filter (where e.name = 'OrderAdvanced')  as steps,
		count(*) filter (where e.name = 'ReadingIgnored') as ignored
	from events e
		join blocks b on b.number = e.block_number
		left join devices d on d.id = e.device
		-- Events of pending acts that were presented: the act has counted before.
		left join pending_acts p on e.name in ('OrderAdvanced', 'ReadingIgnored') and p.device = e.device
			and p.epoch = (e.payload -> 'Place' ->> 'epoch')::bigint and p.seq = (e.payload -> 'Place' ->> 'seq')::numeric
	where e.device is not null
	group by e.device, d.role, d.site, date_trunc('hour', b.time, 'UTC');
comment on view   device_activity is
	'Segments, readings and order steps of each device in each hour (UTC, time of the block). An act counts as a '
	'segment of one reading.';
comment on column device_activity.device is 'address of the device''s signing key, 20 bytes';
comment on column device_activity.role is
	'shelf, robot, packer, dock or vehicle; null if the device was never enrolled';
comment on column device_activity.site is 'number of the fulfilment centre, or of the carrier if the role is vehicle';
comment on column device_activity.hour is 'start of the hour, UTC, by the timestamps of the blocks';
comment on column device_activity.segments is 'segments posted; an act counts as one';
comment on column device_activity.readings is 'readings in these segments';
comment on column device_activity.steps is 'order steps that the readings caused';
comment on column device_activity.ignored is 'readings that changed nothing';

-- Live positions of vehicles. They are kept after their segments are on chain.

create table positions (
	device       bytea       not null check (octet_length(device) = 20),
	epoch        bigint      not null,
	seq          bigint      not null check (seq >= 0),
	time         timestamptz not null,
	lat          integer     not null,
	lon          integer     not null,
	speed        bigint      not null,
	received_at  timestamptz not null default now(),
	tx           bytea       check (octet_length(tx) = 32),
	block_number bigint,
	primary key (device, epoch, seq)
);
comment on table  positions is
	'Signed live positions of vehicles. A vehicle sends them before it closes the segments that contain them.';
comment on column positions.device is 'vehicle that signed the position, 20 bytes';
comment on column positions.epoch is 'epoch of the device''s journal';
comment on column positions.seq is 'sequence number of the reading';
comment on column positions.time is 'time by the device''s clock';
comment on column positions.lat is 'latitude, 1e-7 degrees';
comment on column positions.lon is 'longitude, 1e-7 degrees';
comment on column positions.speed is 'speed in mm/s';
comment on column positions.received_at is 'time at which the position was stored';
comment on column positions.tx is 'hash of the transaction that posted the segment with the position; null until then';
comment on column positions.block_number is 'block of that transaction; null until then';

-- Live positions of vehicles, kept until the segments with them are on chain, and after.

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
	'Signed positions as vehicles showed them, each once, before their segments were closed.';
comment on column positions.device is 'vehicle that signed it, 20 bytes';
comment on column positions.epoch is 'of the device''s journal';
comment on column positions.seq is 'sequence number of the reading';
comment on column positions.time is 'the device''s clock';
comment on column positions.lat is '1e-7 degrees';
comment on column positions.lon is '1e-7 degrees';
comment on column positions.speed is 'mm/s';
comment on column positions.received_at is 'when it was stored';
comment on column positions.tx is 'transaction that anchored the segment with it; null until then';
comment on column positions.block_number is 'block of that transaction; null until then';

-- The oracle's inbox: signed segments of devices, from their arrival to the chain.

create table inbox_devices (
	device   bytea       primary key check (octet_length(device) = 20),
	epoch    bigint      not null check (epoch >= 0),
	next_seq bigint      not null check (next_seq >= 0),
	head     bytea       not null check (octet_length(head) = 20),
	heard_at timestamptz not null default now()
);
comment on table  inbox_devices is
	'How far each device''s journal is stored here, which is what the device is told. Its row lock puts writers of '
	'segments in order.';
comment on column inbox_devices.device is 'address of the key that signs, 20 bytes';
comment on column inbox_devices.epoch is '0 until the first segment, when the chain has none either';
comment on column inbox_devices.next_seq is 'all readings of the epoch below it are stored here or on chain';
comment on column inbox_devices.head is 'first 20 bytes of the digest of the last segment';
comment on column inbox_devices.heard_at is 'when a segment of it was stored last';

create table inbox_segments (
	device       bytea       not null references inbox_devices,
	epoch        bigint      not null check (epoch > 0),
	first_seq    bigint      not null check (first_seq >= 0),
	count        integer     not null check (count > 0),
	acts         boolean     not null,
	digest       bytea       not null unique check (octet_length(digest) = 32),
	message      bytea       not null,
	received_at  timestamptz not null default now(),
	state        text        not null default 'waiting' check (state in ('waiting', 'posted', 'dead')),
	tx           bytea       check (octet_length(tx) = 32),
	block_number bigint,
	refusal      text,
	refused_at   timestamptz,
	primary key (device, epoch, first_seq)
);
comment on table  inbox_segments is 'Signed segments of devices as they came, checked, each once.';
comment on column inbox_segments.device is 'device that signed it, 20 bytes';
comment on column inbox_segments.epoch is 'of the device''s journal';
comment on column inbox_segments.first_seq is 'sequence number of the first reading';
comment on column inbox_segments.count is 'readings in it';
comment on column inbox_segments.acts is 'whether its readings move an order, and so are urgent';
comment on column inbox_segments.digest is 'what the device signed';
comment on column inbox_segments.message is 'the segment with its readings and signature, as on the wire';
comment on column inbox_segments.received_at is 'when it was stored';
comment on column inbox_segments.state is
	'waiting to be posted; posted: on chain; dead: the chain has gone on without it and can never take it';
comment on column inbox_segments.tx is 'transaction that posted it; null if someone else did';
comment on column inbox_segments.block_number is
	'block that it is on chain in, or a later one if someone else posted it; null unless posted';
comment on column inbox_segments.refusal is 'why the contract refused it last';
comment on column inbox_segments.refused_at is 'when the contract refused it last';

create index inbox_segments_waiting on inbox_segments (device, epoch, first_seq) where state = 'waiting';
create index inbox_segments_acts on inbox_segments (device) where state = 'waiting' and acts;
create index inbox_segments_block on inbox_segments (block_number) where state = 'posted';

create table inbox_out_of_order (
	device      bytea       not null check (octet_length(device) = 20),
	epoch       bigint      not null check (epoch > 0),
	first_seq   bigint      not null check (first_seq > 0),
	digest      bytea       not null check (octet_length(digest) = 32),
	message     bytea       not null,
	received_at timestamptz not null default now(),
	primary key (device, epoch, first_seq)
);
comment on table  inbox_out_of_order is
	'Checked segments that came before one that is missing: another oracle may have it. Not acknowledged to the '
	'device.';
comment on column inbox_out_of_order.device is 'device that signed it, 20 bytes';
comment on column inbox_out_of_order.epoch is 'of the device''s journal';
comment on column inbox_out_of_order.first_seq is 'sequence number of the first reading';
comment on column inbox_out_of_order.digest is 'what the device signed';
comment on column inbox_out_of_order.message is 'the segment with its readings and signature, as on the wire';
comment on column inbox_out_of_order.received_at is 'when it was stored';

-- Readings are mostly zeros and repetitions: lz4 makes a segment small enough to stay in its row, for a tenth of
-- the time that pglz takes.
do $$
begin
	alter table inbox_segments alter column message set compression lz4;
	alter table inbox_out_of_order alter column message set compression lz4;
exception when feature_not_supported then
	raise notice 'this Postgres was built without lz4';
end $$;

-- The oracle's inbox: signed segments of devices, from arrival until they are on chain and after.

create table inbox_devices (
	device   bytea       primary key check (octet_length(device) = 20),
	epoch    bigint      not null check (epoch >= 0),
	next_seq bigint      not null check (next_seq >= 0),
	head     bytea       not null check (octet_length(head) = 20),
	heard_at timestamptz not null default now()
);
comment on table  inbox_devices is
	'State of each device''s journal in the inbox. The oracle acknowledges this state to the device. Transactions '
	'that store segments lock the row.';
comment on column inbox_devices.device is 'address of the device''s signing key, 20 bytes';
comment on column inbox_devices.epoch is 'epoch of the journal; 0 before the first segment, in the inbox and on chain';
comment on column inbox_devices.next_seq is
	'all readings of the epoch with a lower sequence number are in the inbox or on chain';
comment on column inbox_devices.head is 'first 20 bytes of the digest of the last segment';
comment on column inbox_devices.heard_at is 'time at which the last segment of the device was stored';

create table inbox_segments (
	device       bytea       not null references inbox_devices,
	epoch        bigint      not null check (epoch > 0),
	first_seq    bigint      not null check (first_seq >= 0),
	count        integer     not null check (count > 0),
	acts         boolean     not null,
	signed_at    timestamptz not null,
	centre       integer     check (centre > 0),
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
comment on table  inbox_segments is
	'Signed segments of devices in the order of their journals. The oracle has checked their signatures.';
comment on column inbox_segments.device is 'device that signed the segment, 20 bytes';
comment on column inbox_segments.epoch is 'epoch of the device''s journal';
comment on column inbox_segments.first_seq is 'sequence number of the first reading';
comment on column inbox_segments.count is 'number of readings';
comment on column inbox_segments.acts is 'whether the segment contains an act. Such segments are posted first.';
comment on column inbox_segments.signed_at is 'time of the first reading, by the device''s clock';
comment on column inbox_segments.centre is
	'fulfilment centre, if the segment is an act that counts or moves its stock; otherwise null. Such acts of a centre '
	'are posted in the order of signed_at.';
comment on column inbox_segments.digest is 'EIP-712 digest that the device signed';
comment on column inbox_segments.message is
	'message that the device sent: segment, secret of the salts, readings and signature; after an erasure with '
	'leaves of the erased readings and salts of the others';
comment on column inbox_segments.received_at is 'time at which the segment was stored';
comment on column inbox_segments.state is
	'waiting: to be posted; posted: on chain; dead: the chain has another segment at its place, so it can never be '
	'posted';
comment on column inbox_segments.tx is
	'hash of the transaction that posted the segment; null if another account posted it';
comment on column inbox_segments.block_number is
	'block of the segment on chain, or a later block if another account posted it; null unless posted';
comment on column inbox_segments.refusal is 'reason of the contract''s last refusal; null if there was none';
comment on column inbox_segments.refused_at is 'time of the contract''s last refusal; null if there was none';

create index inbox_segments_waiting on inbox_segments (device, epoch, first_seq) where state = 'waiting';
create index inbox_segments_acts on inbox_segments (device) where state = 'waiting' and acts;
create index inbox_segments_centre on inbox_segments (centre, signed_at) where state = 'waiting' and centre is not null;
create index inbox_segments_block on inbox_segments (block_number) where state = 'posted';

create table inbox_out_of_order (
	device      bytea       not null check (octet_length(device) = 20),
	epoch       bigint      not null check (epoch > 0),
	first_seq   bigint      not null check (first_seq > 0),
	centre      integer     check (centre > 0),
	digest      bytea       not null check (octet_length(digest) = 32),
	message     bytea       not null,
	received_at timestamptz not null default now(),
	primary key (device, epoch, first_seq)
);
comment on table  inbox_out_of_order is
	'Segments that arrived before an earlier segment of the same device, which another oracle may have. They are '
	'not acknowledged to the device.';
comment on column inbox_out_of_order.device is 'device that signed the segment, 20 bytes';
comment on column inbox_out_of_order.epoch is 'epoch of the device''s journal';
comment on column inbox_out_of_order.first_seq is 'sequence number of the first reading';
comment on column inbox_out_of_order.centre is 'as in inbox_segments';
comment on column inbox_out_of_order.digest is 'EIP-712 digest that the device signed';
comment on column inbox_out_of_order.message is
	'message that the device sent: segment, secret of the salts, readings and signature; after an erasure with '
	'leaves of the erased readings and salts of the others';
comment on column inbox_out_of_order.received_at is 'time at which the segment was stored';

-- Readings consist mostly of zeros and repetitions. With lz4 a segment is small enough to be stored in its row, without
-- TOAST. lz4 takes a tenth of the time of pglz, the default.
do $$
begin
	alter table inbox_segments alter column message set compression lz4;
	alter table inbox_out_of_order alter column message set compression lz4;
exception when feature_not_supported then
	raise notice 'this Postgres was built without lz4';
end $$;

create table inbox_devices (
	device   bytea  primary key check (octet_length(device) = 20),
	epoch    bigint not null check (epoch >= 0),
	next_seq bigint not null check (next_seq >= 0),
	head     bytea  not null check (octet_length(head) = 20)
);
comment on table  inbox_devices is 'How far each device''s journal is stored here, which is what the device is told. Locked by whoever adds a segment.';
comment on column inbox_devices.epoch is '0 until the first segment, when the chain has none either';
comment on column inbox_devices.next_seq is 'all readings of the epoch below it are stored here or on chain';
comment on column inbox_devices.head is 'first 20 bytes of the digest of the last segment';

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
create index inbox_segments_waiting on inbox_segments (device, epoch, first_seq) where state = 'waiting';
create index inbox_segments_block on inbox_segments (block_number) where state = 'posted';
comment on table  inbox_segments is 'Signed segments of devices as they came, checked, each once.';
comment on column inbox_segments.first_seq is 'sequence number of the first reading';
comment on column inbox_segments.digest is 'what the device signed';
comment on column inbox_segments.message is 'the segment with its readings and signature, as on the wire';
comment on column inbox_segments.state is 'waiting to be posted; posted: on chain; dead: the chain has gone on without it and can never take it';
comment on column inbox_segments.tx is 'transaction that posted it; null when someone else did';
comment on column inbox_segments.refusal is 'why the contract refused it last';

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
comment on table  positions is 'Signed positions as vehicles showed them, each once, before their segments were closed.';
comment on column positions.time is 'the device''s clock';
comment on column positions.lat is '1e-7 degrees';
comment on column positions.lon is '1e-7 degrees';
comment on column positions.speed is 'mm/s';
comment on column positions.tx is 'transaction that anchored the segment with it; null until then';

create table quarantine (
	digest   bytea       primary key check (octet_length(digest) = 32),
	topic    text        not null,
	payload  bytea       not null,
	size     integer     not null,
	reason   text        not null,
	detail   text        not null,
	times    bigint      not null default 1,
	first_at timestamptz not null default now(),
	last_at  timestamptz not null default now()
);
create index quarantine_last on quarantine (last_at);
comment on table  quarantine is 'Messages that were refused, each once however often it came.';
comment on column quarantine.digest is 'SHA-256 of topic, a zero byte and payload';
comment on column quarantine.payload is 'at most its first 128 KiB';
comment on column quarantine.size is 'bytes of the whole payload';
comment on column quarantine.reason is 'one word';

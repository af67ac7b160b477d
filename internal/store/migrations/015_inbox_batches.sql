-- Segments are stored many at a time, by several oracles at once.

create table inbox_early (
	device      bytea       not null check (octet_length(device) = 20),
	epoch       bigint      not null check (epoch > 0),
	first_seq   bigint      not null check (first_seq > 0),
	digest      bytea       not null check (octet_length(digest) = 32),
	message     bytea       not null,
	received_at timestamptz not null default now(),
	primary key (device, epoch, first_seq)
);
comment on table inbox_early is 'Checked segments that came before one that is missing: another oracle may have it. Not acknowledged to the device.';

-- Which devices have something urgent.
create index inbox_segments_acts on inbox_segments (device) where state = 'waiting' and acts;

-- Readings are mostly zeros and repetitions: lz4 makes a segment small enough to stay in its row, for a tenth of pglz's time.
do $$
begin
	alter table inbox_segments alter column message set compression lz4;
	alter table inbox_early alter column message set compression lz4;
exception when feature_not_supported then
	raise notice 'this Postgres was built without lz4';
end $$;

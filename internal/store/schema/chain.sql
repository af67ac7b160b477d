-- Data read from the chain: blocks, the cursor, events of Waybill's contracts, logs of other watched contracts.
-- The projections are computed from events. Apply and Rewind write both in one transaction.

create table blocks (
	number bigint      primary key check (number >= 0),
	hash   bytea       not null unique check (octet_length(hash) = 32),
	parent bytea       not null check (octet_length(parent) = 32),
	time   timestamptz not null,
	seen   timestamptz
);
comment on table  blocks is
	'Applied blocks. Near the head every block is stored. Farther back only blocks with events or logs are stored, '
	'and the last block of each range that was read.';
comment on column blocks.number is 'block number';
comment on column blocks.hash is 'block hash, 32 bytes';
comment on column blocks.parent is 'hash of the parent block, 32 bytes';
comment on column blocks.time is 'timestamp of the block header';
comment on column blocks.seen is
	'time at which the indexer received the head that led to this block; null for backfilled blocks';

create table cursor (
	one    boolean primary key default true check (one),
	number bigint  not null references blocks,
	hash   bytea   not null check (octet_length(hash) = 32)
);
comment on table  cursor is
	'Number and hash of the last applied block, in one row; no row before the first block. Every transaction that '
	'writes blocks, events or projections locks the row.';
comment on column cursor.one is 'always true: limits the table to one row';
comment on column cursor.number is 'number of the block';
comment on column cursor.hash is 'hash of the block, 32 bytes';

-- block_number has no foreign key, because its trigger costs as much as the insertion of the row. Events are inserted
-- and deleted in the transaction that moves the cursor.
create table events (
	block_number bigint  not null,
	log_index    integer not null check (log_index >= 0),
	name         text    not null,
	address      bytea   not null check (octet_length(address) = 20),
	tx           bytea   not null check (octet_length(tx) = 32),
	order_id     bytea   check (octet_length(order_id) = 32),
	device       bytea   check (octet_length(device) = 20),
	data         jsonb   not null,
	payload      json,
	primary key (block_number, log_index)
);
comment on table  events is
	'Every event of Waybill''s contracts on the canonical chain. All projections are computed from this table.';
comment on column events.block_number is 'block that contains the event';
comment on column events.log_index is 'index of the log in its block';
comment on column events.name is 'name in the Solidity interface';
comment on column events.address is 'contract that emitted the event, 20 bytes';
comment on column events.tx is 'hash of the transaction, 32 bytes';
comment on column events.order_id is 'order or parcel, 32 bytes; null if the event belongs to none';
comment on column events.device is 'device, 20 bytes; null if the event belongs to none';
comment on column events.data is 'arguments by Solidity name: integers above 53 bits as strings, bytes as 0x hex';
comment on column events.payload is
	'the event as JSON of its Go type in package ledger, independent of the contract''s encoding; null if no '
	'projection uses it';

create index events_order on events (order_id, block_number, log_index) where order_id is not null;
-- For the projection devices. Queries must repeat this condition (deviceEvents in devices.go).
create index events_device on events (device, block_number, log_index) where device is not null
	and name in (
		'DeviceEnrolled', 'DeviceRevoked', 'SegmentAccepted', 'OrderAdvanced', 'ReadingTaken', 'ReadingIgnored',
		'ActPending');
-- For the views exceptions and discrepancies.
create index events_exceptions on events (block_number, log_index)
	where name in (
		'DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');
-- For the times of the projection orders.
create index events_policies on events ((data ->> 'hash')) where name = 'PolicyShown';
-- For the keeper: whether another carrier may be found. Queries must repeat this condition.
create index events_carriers on events (block_number, log_index)
	where name in ('QuotePosted', 'CarrierChanged', 'CapacityReturned', 'WeatherRecorded');
-- For the view settlements_per_day.
create index events_paid on events (block_number, log_index) where name in ('OrderClosed', 'OrderPartRefunded');
-- For the view quotes_standing.
create index events_quotes on events (((data ->> 'carrier')::integer), block_number) where name = 'QuotePosted';
-- For the view weather_latest.
create index events_weather on events (block_number, log_index) where name = 'WeatherRecorded';

-- block_number has no foreign key for the same reason as in events.
create table logs (
	block_number bigint  not null,
	log_index    integer not null check (log_index >= 0),
	address      bytea   not null,
	tx           bytea   not null,
	topic0       bytea,
	topic1       bytea,
	topic2       bytea,
	topic3       bytea,
	data         bytea   not null,
	primary key (block_number, log_index)
);
comment on table  logs is
	'Every log of the contracts given by --watch on the canonical chain, without decoding. A reorganisation deletes '
	'logs with their blocks.';
comment on column logs.block_number is 'block that contains the log';
comment on column logs.log_index is 'index of the log in its block';
comment on column logs.address is 'contract that emitted the log, 20 bytes';
comment on column logs.tx is 'hash of the transaction, 32 bytes';
comment on column logs.topic0 is
	'hash of the event''s signature, unless the event is anonymous; each topic has 32 bytes, or is null if the log '
	'has fewer topics';
comment on column logs.topic1 is 'first indexed argument';
comment on column logs.topic2 is 'second indexed argument';
comment on column logs.topic3 is 'third indexed argument';
comment on column logs.data is 'ABI encoding of the arguments that are not indexed';

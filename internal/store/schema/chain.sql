-- What the chain says: blocks, the cursor, events of our contracts, logs of other watched contracts.
-- All other tables that follow the chain are projections of events. Apply and Rewind write both in one transaction.

create table blocks (
	number bigint      primary key check (number >= 0),
	hash   bytea       not null unique check (octet_length(hash) = 32),
	parent bytea       not null check (octet_length(parent) = 32),
	time   timestamptz not null,
	seen   timestamptz
);
comment on table  blocks is
	'Blocks that were applied. Near the head every block; far behind it only those with our events and the last of '
	'each range.';
comment on column blocks.number is 'height of the block; blocks count from 0';
comment on column blocks.hash is '32 bytes';
comment on column blocks.parent is 'hash of the block before';
comment on column blocks.time is 'the block''s own time';
comment on column blocks.seen is
	'when the head that showed this block arrived at the indexer; null if it was not followed live';

create table cursor (
	one    boolean primary key default true check (one),
	number bigint  not null references blocks,
	hash   bytea   not null check (octet_length(hash) = 32)
);
comment on table  cursor is
	'The last block applied; one row, or none before the first block. Every writer of blocks, events or '
	'projections locks it.';
comment on column cursor.one is 'always true: there is one row at most';
comment on column cursor.number is 'of the block';
comment on column cursor.hash is 'of the block, 32 bytes';

-- block_number has no foreign key: events come and go hundreds at a time in the transaction that moves the cursor,
-- and a trigger for each row cost as much as the row.
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
	'Every event of our contracts on the chain as it stands now. All that a projection holds follows from this '
	'table.';
comment on column events.block_number is 'block that carries it';
comment on column events.log_index is 'index of the log in its block';
comment on column events.name is 'Solidity name';
comment on column events.address is 'contract that emitted it, 20 bytes';
comment on column events.tx is 'transaction, 32 bytes';
comment on column events.order_id is 'null if it is about no order';
comment on column events.device is 'null if it is about no device';
comment on column events.data is 'arguments by Solidity name: integers beyond 53 bits as strings, bytes as 0x hex';
comment on column events.payload is
	'the event as a Go type of package ledger, whatever the contract''s encoding; null if no other row follows from '
	'it';

create index events_order on events (order_id, block_number, log_index) where order_id is not null;
-- The events that the projection devices folds.
create index events_device on events (device, block_number, log_index) where device is not null
	and name in ('DeviceEnrolled', 'DeviceRevoked', 'SegmentAccepted', 'OrderAdvanced', 'ReadingTaken', 'ReadingIgnored');
-- The views incidents and discrepancies.
create index events_incidents on events (block_number, log_index)
	where name in (
		'DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');
-- The view settlements_per_day.
create index events_paid on events (block_number, log_index) where name in ('OrderClosed', 'OrderPartRefunded');
-- The view quotes_standing.
create index events_quotes on events (((data ->> 'carrier')::integer), block_number) where name = 'QuotePosted';

-- No foreign key either: it would cost more than all else.
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
	'Every log of the watched contracts that are not ours, on the chain as it stands now, undecoded. Logs come and '
	'go with their blocks.';
comment on column logs.block_number is 'block that carries it';
comment on column logs.log_index is 'index of the log in its block';
comment on column logs.address is 'contract that emitted it, 20 bytes';
comment on column logs.tx is 'transaction, 32 bytes';
comment on column logs.topic0 is
	'the event''s signature, unless it is anonymous; 32 bytes like the other topics, null if there are fewer';
comment on column logs.topic1 is 'first indexed argument';
comment on column logs.topic2 is 'second indexed argument';
comment on column logs.topic3 is 'third indexed argument';
comment on column logs.data is 'arguments that are not indexed, ABI encoded';

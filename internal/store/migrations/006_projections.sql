-- Payloads are written once and read back whole: text that was checked is enough.
alter table events alter column payload type json using payload::json;
comment on column events.payload is 'the event typed as ledger has it, whatever the contract''s encoding; null when no row but this one follows from it';

-- Events, steps and feeds come and go in the transaction that moves the cursor, hundreds at a time: a trigger for each row cost as much as the row.
alter table events drop constraint events_block_number_fkey;
alter table order_steps drop constraint order_steps_block_number_log_index_fkey;
alter table feed drop constraint feed_order_id_fkey;
comment on table events is 'Every event of our contracts on the chain as it stands now, in blocks (block_number). All that a projection holds follows from this table.';
comment on table order_steps is 'What happened to each order (order_id), n counting from 0; each step is an event (block_number, log_index) and goes with it.';

update events set payload = json_build_object(
	'Centre', (data ->> 'centre')::integer, 'GTIN', (data ->> 'gtin')::numeric, 'Order', data ->> 'order',
	'Delta', (data ->> 'delta')::bigint, 'OnHand', (data ->> 'onHand')::numeric, 'Reserved', (data ->> 'reserved')::numeric)
where name = 'StockMoved';
update events set payload = json_build_object(
	'Centre', (data ->> 'centre')::integer, 'GTIN', (data ->> 'gtin')::numeric, 'Device', data ->> 'device', 'Seq', (data ->> 'seq')::numeric,
	'Counted', (data ->> 'counted')::numeric, 'Expected', (data ->> 'expected')::numeric)
where name = 'CountDiffered';
update events set payload = json_build_object('Device', data ->> 'device', 'FromSeq', (data ->> 'fromSeq')::numeric) where name = 'DeviceRevoked';
update events set payload = json_build_object(
	'Device', data ->> 'device', 'Scheme', (array['none', 'secp256k1', 'p256'])[1 + (data ->> 'scheme')::integer],
	'Role', (array['none', 'shelf', 'robot', 'packer', 'dock', 'vehicle'])[1 + (data ->> 'role')::integer],
	'Site', (data ->> 'site')::integer, 'ValidUntil', to_char(to_timestamp((data ->> 'validUntil')::numeric) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
where name = 'DeviceEnrolled';
update events set payload = json_build_object(
	'Device', data ->> 'device', 'Epoch', (data ->> 'epoch')::bigint, 'FirstSeq', (data ->> 'firstSeq')::numeric, 'Count', (data ->> 'count')::bigint,
	'T0', to_char(to_timestamp((data ->> 't0')::numeric / 1000) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
	'T1', to_char(to_timestamp((data ->> 't1')::numeric / 1000) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'Acts', (data ->> 'acts')::boolean)
where name = 'SegmentAccepted';

create table projections (
	name    text        primary key,
	version integer     not null,
	made_at timestamptz not null default now()
);
comment on table projections is 'Which version of each projection the tables hold. waybill migrate makes anew from events what is not of its own version.';

drop view stock;
drop index events_stock;
create table stock_movements (
	block_number bigint      not null,
	log_index    integer     not null,
	centre       integer     not null,
	gtin         numeric(20) not null,
	order_id     bytea       check (octet_length(order_id) = 32),
	delta        bigint      not null,
	on_hand      numeric(20) not null,
	reserved     numeric(20) not null,
	primary key (block_number, log_index)
);
create index stock_movements_shelf on stock_movements (centre, gtin, block_number, log_index);
comment on table  stock_movements is 'Every movement of stock: receipts, reservations, picks, corrections. Each is an event (block_number, log_index).';
comment on column stock_movements.gtin is 'GS1 Global Trade Item Number';
comment on column stock_movements.order_id is 'order it was for; null for receipts and corrections';
comment on column stock_movements.delta is 'pieces';
comment on column stock_movements.on_hand is 'pieces in the centre after it';
comment on column stock_movements.reserved is 'pieces of these that belong to open orders after it';

create table stock (
	centre       integer     not null,
	gtin         numeric(20) not null,
	on_hand      numeric(20) not null,
	reserved     numeric(20) not null,
	block_number bigint      not null,
	log_index    integer     not null,
	primary key (centre, gtin),
	foreign key (block_number, log_index) references stock_movements deferrable initially deferred
);
create index stock_last on stock (block_number, log_index);
comment on table  stock is 'Pieces each centre holds of each item, and how many of them belong to open orders: what the last movement has left.';
comment on column stock.gtin is 'GS1 Global Trade Item Number';
comment on column stock.block_number is 'block of the last movement';

drop view devices;
create table devices (
	id              bytea       primary key check (octet_length(id) = 20),
	role            text,
	site            integer,
	scheme          text,
	valid_until     timestamptz,
	revoked_from    numeric(20),
	epoch           bigint,
	next_seq        numeric(20),
	last_reading_at timestamptz
);
comment on table  devices is 'Devices as enrolled, and how far the chain has their journals.';
comment on column devices.id is 'address of the key that signs';
comment on column devices.role is 'what it may sign: shelf, robot, packer, dock, vehicle; null: never enrolled';
comment on column devices.site is 'fulfilment centre, or carrier for vehicles';
comment on column devices.scheme is 'of its signatures: secp256k1 or p256';
comment on column devices.revoked_from is 'first sequence number that is refused; null: not revoked';
comment on column devices.epoch is 'of its journal; null: the chain has no segment of it';
comment on column devices.next_seq is 'first sequence number that is not on chain';
comment on column devices.last_reading_at is 'the device''s clock at the last reading on chain';

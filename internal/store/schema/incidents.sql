-- The view exceptions lists events on chain that need attention. The table incidents has the findings of the oracle,
-- and those events that an operator should act on.

create view exceptions as
	select
		b.time as at,
		case e.name
			when 'DiscrepancyOpened' then 'count differs'
			when 'ReadingIgnored' then 'reading ignored'
			when 'CarrierMissing' then 'no carrier'
			when 'PickupMissed' then 'pick-up missed'
			when 'DeviceRevoked' then 'device revoked'
			when 'EquivocationProved' then 'device signed twice'
		end    as what,
		e.order_id,
		e.device,
		case when e.name = 'ReadingIgnored' and e.payload is not null then e.payload::jsonb else e.data end as detail,
		e.block_number,
		e.log_index,
		e.tx
	from events e join blocks b on b.number = e.block_number
	where e.name in (
		'DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');
comment on view   exceptions is
	'Events that an operator should review: counts that differ from the ledger, ignored readings, parcels without a '
	'carrier, missed pick-ups, revoked devices, equivocations.';
comment on column exceptions.at is 'timestamp of the block that contains the event';
comment on column exceptions.what is 'kind of the exception';
comment on column exceptions.order_id is 'order or parcel; null if the event belongs to none';
comment on column exceptions.device is 'device; null if the event belongs to none';
comment on column exceptions.detail is 'arguments of the event';
comment on column exceptions.block_number is 'block that contains the event';
comment on column exceptions.log_index is 'index of the event''s log in its block';
comment on column exceptions.tx is 'hash of the transaction, 32 bytes';

create table incidents (
	id        bigint      generated always as identity primary key,
	device    bytea       not null check (octet_length(device) = 20),
	order_id  bytea       not null check (octet_length(order_id) = 32),
	kind      text        not null,
	evidence  jsonb       not null,
	times     bigint      not null default 1,
	opened_at timestamptz not null default now(),
	seen_at   timestamptz not null default now(),
	closed_at timestamptz,
	block     bigint,
	log       integer,
	check ((block is null) = (log is null))
);
comment on table  incidents is
	'What an operator should review: implausible readings of devices, counts that differ, parcels without a carrier, '
	'missed pick-ups. At most one incident about readings is open for each device, kind and order. Each event has an '
	'incident of its own.';
comment on column incidents.id is 'ascending in the order in which incidents were opened';
comment on column incidents.device is 'device that the incident concerns, 20 bytes; all zeros if there is none';
comment on column incidents.order_id is 'order that the incident concerns; all zeros if there is none';
comment on column incidents.kind is 'kind of the incident: silence, handover, equivocation, discrepancy, carrier, …';
comment on column incidents.evidence is 'data of the last occurrence; of an equivocation, both signed segments';
comment on column incidents.times is 'number of occurrences while the incident is open';
comment on column incidents.opened_at is 'time of the first occurrence';
comment on column incidents.seen_at is 'time of the last occurrence';
comment on column incidents.closed_at is 'time at which the incident was closed; null while it is open';

comment on column incidents.block is 'block of the event; null if the incident is about readings';
comment on column incidents.log is 'index of the event''s log in its block; null if the incident is about readings';

create unique index incidents_open on incidents (device, kind, order_id) where closed_at is null and block is null;
create unique index incidents_event on incidents (block, log) where block is not null;
create index incidents_order on incidents (order_id, id) where order_id <> decode(repeat('00', 32), 'hex');

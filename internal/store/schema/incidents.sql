-- What went wrong: as the chain says it (incidents), and as the oracle suspects it (suspicions).

create view incidents as
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
comment on view   incidents is
	'Counts that differ, readings without effect, parcels without a carrier, devices revoked.';
comment on column incidents.at is 'time of the block that carries it';
comment on column incidents.what is 'in a few words';
comment on column incidents.order_id is 'null if it is about no order';
comment on column incidents.device is 'null if it is about no device';
comment on column incidents.detail is 'what the event says';
comment on column incidents.block_number is 'block of the event';
comment on column incidents.log_index is 'index of the event''s log in its block';
comment on column incidents.tx is 'transaction, 32 bytes';

create table suspicions (
	id        bigint      generated always as identity primary key,
	device    bytea       not null check (octet_length(device) = 20),
	order_id  bytea       not null check (octet_length(order_id) = 32),
	kind      text        not null,
	evidence  jsonb       not null,
	times     bigint      not null default 1,
	opened_at timestamptz not null default now(),
	seen_at   timestamptz not null default now(),
	closed_at timestamptz
);
comment on table  suspicions is
	'What should be looked at about a device. One that is open is there once for each device, kind and order.';
comment on column suspicions.id is 'ascending in the order of opening';
comment on column suspicions.device is 'device that it is about, 20 bytes';
comment on column suspicions.order_id is 'zeros if it is about no order';
comment on column suspicions.kind is 'one word: silence, handover, equivocation, …';
comment on column suspicions.evidence is 'of the last time; of an equivocation, both signed segments';
comment on column suspicions.times is 'how often it was seen while open';
comment on column suspicions.opened_at is 'when it was first seen';
comment on column suspicions.seen_at is 'when it was last seen';
comment on column suspicions.closed_at is 'null while it is open';

create unique index suspicions_open on suspicions (device, kind, order_id) where closed_at is null;
create index suspicions_order on suspicions (order_id, id) where order_id <> decode(repeat('00', 32), 'hex');

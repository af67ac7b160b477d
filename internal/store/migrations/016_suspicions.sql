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
create unique index suspicions_open on suspicions (device, kind, order_id) where closed_at is null;
create index suspicions_order on suspicions (order_id, id) where order_id <> decode(repeat('00', 32), 'hex');
comment on table  suspicions is 'What should be looked at about a device; what is open is there once for each device, kind and order.';
comment on column suspicions.order_id is 'zeros when it is about no order';
comment on column suspicions.evidence is 'of the last time; of an equivocation, both signed segments';
comment on column suspicions.closed_at is 'null while it is open';

alter table inbox_devices add column heard_at timestamptz not null default now();
comment on column inbox_devices.heard_at is 'when a segment of it was stored last';

-- Feeds of tracking pages. Entries are only added: after a reorganisation, an entry retracts the removed steps. Only
-- the erasure of a position changes entries.

create table feed_heads (
	order_id bytea  primary key check (octet_length(order_id) = 32),
	seq      bigint not null check (seq > 0)
);
comment on table  feed_heads is
	'Last sequence number of each order''s feed. It never decreases. Writers lock the row, so that entries become '
	'visible in the order of their numbers.';
comment on column feed_heads.order_id is 'order; its parcels share the feed';
comment on column feed_heads.seq is 'sequence number of the last entry';

-- order_id has no foreign key to feed_heads, because its trigger costs as much as the insertion of the row.
create table feed (
	order_id bytea       not null,
	seq      bigint      not null check (seq > 0),
	type     text        not null check (type in ('step', 'position', 'anchored', 'eta', 'retracted')),
	at       timestamptz not null,
	block_at timestamptz,
	body     json        not null,
	primary key (order_id, seq)
);
comment on table  feed is
	'Entries that tracking pages show, numbered from 1 without gaps for each order. Entries are never deleted.';
comment on column feed.order_id is 'order; its parcels share the feed';
comment on column feed.seq is 'sequence number, from 1';
comment on column feed.type is
	'step: the order reached a status; position: position of the vehicle; anchored: positions are on chain; '
	'eta: a position that was erased, with the estimate of the arrival; retracted: a reorganisation removed steps';
comment on column feed.at is 'time at which the entry was written';
comment on column feed.block_at is 'time at which the indexer received the entry''s block; null if there is none';
comment on column feed.body is 'JSON that pages receive unchanged';

-- What tracking pages are told. Rows are only ever added: a reorganisation adds an entry that retracts.

create table feed_heads (
	order_id bytea  primary key check (octet_length(order_id) = 32),
	seq      bigint not null check (seq > 0)
);
comment on table  feed_heads is
	'The last sequence number of each order''s feed. It never goes back, whatever the chain does. Its row lock '
	'puts writers in order.';
comment on column feed_heads.order_id is 'order, with all its parcels';
comment on column feed_heads.seq is 'of the last entry';

-- No foreign key to feed_heads: a trigger for each row cost as much as the row.
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
	'What a tracking page shows next, an entry each, without gaps per order. No entry is ever deleted.';
comment on column feed.order_id is 'order, with all its parcels';
comment on column feed.seq is 'counts from 1';
comment on column feed.type is
	'step: a status was reached; position: where the vehicle is; anchored: positions are on chain; retracted: a '
	'reorganisation took steps back';
comment on column feed.at is 'when it was written';
comment on column feed.block_at is 'arrival of the block that carried it; null if none did';
comment on column feed.body is 'encoded once, forwarded verbatim';

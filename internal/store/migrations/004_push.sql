create table push_subscriptions (
	id       bigint      generated always as identity primary key,
	order_id bytea       not null check (octet_length(order_id) = 32),
	endpoint text        not null,
	p256dh   text        not null,
	auth     text        not null,
	seq      bigint      not null check (seq >= 0),
	created  timestamptz not null default now(),
	unique (order_id, endpoint)
);
create index push_subscriptions_endpoint on push_subscriptions (endpoint);
comment on table  push_subscriptions is 'Browsers that take Web Push messages about an order. One goes when it unsubscribes or its push service says 404 or 410.';
comment on column push_subscriptions.p256dh is 'the browser''s public key, base64url';
comment on column push_subscriptions.auth is 'the browser''s secret, base64url';
comment on column push_subscriptions.seq is 'the order''s feed was looked at up to here; its lock puts those who queue in order';

create table push_messages (
	subscription bigint not null references push_subscriptions on delete cascade,
	step         text   not null,
	primary key (subscription, step)
);
comment on table push_messages is 'What was ever queued: each message once, whatever a reorganisation repeats. The queue itself is River''s.';

create table push_keys (
	one     boolean primary key default true check (one),
	private text    not null,
	public  text    not null
);
comment on table push_keys is 'VAPID key pair, base64url; browsers'' subscriptions hold for this one only.';

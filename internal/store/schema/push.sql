-- Web Push: who subscribed, what was queued, and our key pair. The queue's own tables are River's.

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
comment on table  push_subscriptions is
	'Browsers that take Web Push messages about an order. A row goes if the browser unsubscribes or its push '
	'service answers 404 or 410.';
comment on column push_subscriptions.id is 'what queued jobs name';
comment on column push_subscriptions.order_id is 'order that it is about';
comment on column push_subscriptions.endpoint is 'URL of the browser''s push service; user input';
comment on column push_subscriptions.p256dh is 'the browser''s public key, base64url';
comment on column push_subscriptions.auth is 'the browser''s secret, base64url';
comment on column push_subscriptions.seq is
	'the order''s feed was looked at up to here; the row lock puts those who queue in order';
comment on column push_subscriptions.created is 'when the browser subscribed';

create index push_subscriptions_endpoint on push_subscriptions (endpoint);

create table push_messages (
	subscription bigint not null references push_subscriptions on delete cascade,
	step         text   not null,
	primary key (subscription, step)
);
comment on table  push_messages is 'What was ever queued: each message once, whatever a reorganisation repeats.';
comment on column push_messages.subscription is 'browser that it is for';
comment on column push_messages.step is 'status that it tells: departed or delivered';

create table push_keys (
	one     boolean primary key default true check (one),
	private text    not null,
	public  text    not null
);
comment on table  push_keys is 'VAPID key pair; browsers'' subscriptions hold for this one only. One row.';
comment on column push_keys.one is 'always true: there is one row at most';
comment on column push_keys.private is 'base64url';
comment on column push_keys.public is 'base64url';

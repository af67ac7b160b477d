-- Web Push: subscriptions, queued messages and the VAPID key pair. The tables of the job queue belong to River.

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
	'Web Push subscriptions of browsers to orders. A row is deleted if the browser unsubscribes or its push service '
	'answers 404 or 410.';
comment on column push_subscriptions.id is 'id that queued jobs refer to';
comment on column push_subscriptions.order_id is 'order that the messages are about';
comment on column push_subscriptions.endpoint is 'URL of the browser''s push service; user input';
comment on column push_subscriptions.p256dh is 'the browser''s public key, base64url';
comment on column push_subscriptions.auth is 'the browser''s secret, base64url';
comment on column push_subscriptions.seq is
	'cursor in the order''s feed: later entries have not been examined. Transactions that queue messages lock the '
	'row.';
comment on column push_subscriptions.created is 'time at which the browser subscribed';

create index push_subscriptions_endpoint on push_subscriptions (endpoint);

create table push_messages (
	subscription bigint not null references push_subscriptions on delete cascade,
	step         text   not null,
	primary key (subscription, step)
);
comment on table  push_messages is
	'Messages that were queued. The primary key prevents a second message if a reorganisation repeats a step.';
comment on column push_messages.subscription is 'subscription of the recipient';
comment on column push_messages.step is 'status that the message reports: departed or delivered';

create table push_keys (
	one     boolean primary key default true check (one),
	private text    not null,
	public  text    not null
);
comment on table  push_keys is 'VAPID key pair, in one row. Subscriptions of browsers are bound to this key pair.';
comment on column push_keys.one is 'always true: limits the table to one row';
comment on column push_keys.private is 'private key, base64url';
comment on column push_keys.public is 'public key, base64url';

-- Offers, checkouts and links to the pages of an order. They contain personal data: analysts may not read them.

create table quotes (
	order_id  bytea       primary key check (octet_length(order_id) = 32),
	key       bytea       not null unique check (octet_length(key) = 32),
	terms     jsonb       not null,
	signature bytea       not null,
	salt      bytea       not null check (octet_length(salt) = 32),
	codes     bytea       check (octet_length(codes) = 96),
	expires   timestamptz not null,
	created   timestamptz not null default now()
);
create index quotes_expires on quotes (expires);
comment on table  quotes is
	'Offers that the merchant has signed. The holder of the secret of key can accept the offer. An offer that expires '
	'without an order is deleted an hour later.';
comment on column quotes.order_id is 'id of the order that the accepted offer becomes, 32 bytes';
comment on column quotes.key is 'SHA-256 of the secret';
comment on column quotes.terms is 'terms that the merchant signed';
comment on column quotes.signature is 'the merchant''s signature of the terms';
comment on column quotes.salt is
	'salt of the commitment in the terms. Without it and the delivery record, the commitment reveals nothing about '
	'the shopper.';
comment on column quotes.codes is
	'hashes of the codes of the order''s three possible parcels, 32 bytes each; null if the delivery needs no code. The '
	'oracle posts them with a delivery.';
comment on column quotes.expires is 'time at which the offer expires';
comment on column quotes.created is 'time at which the offer was stored';

create table checkouts (
	order_id  bytea       primary key references quotes on delete cascade,
	status    text        not null check (status in ('sent', 'placed', 'refused')),
	signature bytea       not null,
	tx        bytea       check (octet_length(tx) = 32),
	block     bigint,
	centre    int,
	reason    text        not null default '',
	created   timestamptz not null default now(),
	changed   timestamptz not null default now(),
	check (status <> 'placed' or (tx is not null and block is not null and centre is not null))
);
comment on table  checkouts is
	'State of each accepted offer. The row is written before the relay sends the transaction, so that a checkout is '
	'found and completed after a crash.';
comment on column checkouts.order_id is 'the accepted offer';
comment on column checkouts.status is
	'sent: the relay sends or has sent the transaction; placed: the order is on chain; refused: the contract or the '
	'token refused';
comment on column checkouts.signature is 'the shopper''s signature of the payment';
comment on column checkouts.tx is 'hash of the transaction that placed the order; null until placed';
comment on column checkouts.block is 'block of that transaction; null until placed';
comment on column checkouts.centre is 'fulfilment centre that reserved the goods; null until placed';
comment on column checkouts.reason is 'reason of the refusal; empty if not refused';
comment on column checkouts.created is 'time at which the offer was accepted';
comment on column checkouts.changed is 'time of the last change of status';

create table links (
	token    bytea       primary key check (octet_length(token) = 32),
	order_id bytea       not null,
	purpose  text        not null check (purpose in ('receipt', 'track')),
	expires  timestamptz not null
);
comment on table  links is 'Links to the pages of an order. The holder of a token can open the page.';
comment on column links.token is 'SHA-256 of the token; the token is not stored';
comment on column links.order_id is 'order whose page the link opens';
comment on column links.purpose is 'page that the link opens: receipt or track';
comment on column links.expires is 'time at which the link expires';

create index links_order on links (order_id);
create index links_expires on links (expires);

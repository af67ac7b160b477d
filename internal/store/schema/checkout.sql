-- Offers, what became of them, and the links that open an order's pages. They are personal: analysts do not read them.

create table quotes (
	order_id  bytea       primary key check (octet_length(order_id) = 32),
	key       bytea       not null unique check (octet_length(key) = 32),
	terms     jsonb       not null,
	signature bytea       not null,
	salt      bytea       not null check (octet_length(salt) = 32),
	expires   timestamptz not null,
	created   timestamptz not null default now()
);
comment on table  quotes is 'Offers that the merchant signed. Anyone who knows the secret behind key may take one.';
comment on column quotes.order_id is 'id of the order that the offer becomes';
comment on column quotes.key is 'SHA-256 of the secret';
comment on column quotes.terms is 'what the merchant signed';
comment on column quotes.signature is 'the merchant''s, over the terms';
comment on column quotes.salt is
	'opens the commitment in the terms; deleting it with the delivery record erases the person';
comment on column quotes.expires is 'end of the offer';
comment on column quotes.created is 'when it was made';

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
	'What became of each offer that was taken. Written before the relay sends, so that a crash in between is found '
	'and finished.';
comment on column checkouts.order_id is 'offer that was taken';
comment on column checkouts.status is
	'sent: the relay is about to send or has sent; placed: on chain; refused: by the contract or the token';
comment on column checkouts.signature is 'the shopper''s, over the payment';
comment on column checkouts.tx is 'transaction that placed the order; null until then';
comment on column checkouts.block is 'block of that transaction; null until then';
comment on column checkouts.centre is 'fulfilment centre that holds the reservation; null until placed';
comment on column checkouts.reason is 'why it was refused; empty otherwise';
comment on column checkouts.created is 'when the offer was taken';
comment on column checkouts.changed is 'when the status changed last';

create table links (
	token    bytea       primary key check (octet_length(token) = 32),
	order_id bytea       not null,
	purpose  text        not null check (purpose in ('receipt', 'track')),
	expires  timestamptz not null
);
comment on table  links is 'Links to an order''s pages. A page opens for anyone who has the token.';
comment on column links.token is 'SHA-256 of the token; the token itself is not kept';
comment on column links.order_id is 'order whose page it opens';
comment on column links.purpose is 'page that it opens: receipt or track';
comment on column links.expires is 'after this the link opens nothing';

create index links_order on links (order_id);

-- Orders that the API has accepted to send, with the stock and the money that they use until they are mined.

create table order_reservations (
	order_id bytea          primary key check (octet_length(order_id) = 32),
	wallet   bytea          not null check (octet_length(wallet) = 20),
	client   text           not null,
	price    numeric(29, 0) not null,
	takes    jsonb          not null,
	settled  boolean        not null default false,
	created  timestamptz    not null default clock_timestamp()
);
create index order_reservations_open on order_reservations (created) where not settled;
create index order_reservations_wallet on order_reservations (wallet, created);
create index order_reservations_client on order_reservations (client, created);
create index order_reservations_created on order_reservations (created);
comment on table  order_reservations is
	'Orders that the API has accepted to send. Those that are not mined use stock and money that the chain still shows '
	'as available. A wallet and a network address may have a certain number in an hour. Rows are deleted a day later. '
	'Analysts may not read them.';
comment on column order_reservations.order_id is 'the order';
comment on column order_reservations.wallet is 'account that pays, 20 bytes';
comment on column order_reservations.client is
	'network address of the client (of IPv6 the first 64 bits); empty: unknown';
comment on column order_reservations.price is 'price of the order, in the token''s smallest unit';
comment on column order_reservations.takes is 'pieces that the order takes: centre, gtin, quantity';
comment on column order_reservations.settled is
	'whether the chain shows the outcome, so that nothing is reserved any more';
comment on column order_reservations.created is 'time of acceptance';

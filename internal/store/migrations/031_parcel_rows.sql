-- An order of several parcels has a row for each: the order's own is the first parcel's.
alter table orders
	add column whole  bytea    check (octet_length(whole) = 32),
	add column parcel smallint not null default 0 check (parcel between 0 and 2),
	add column lines  smallint not null default 0 check (lines between 0 and 255);
create index orders_whole on orders (whole) where whole is not null;
comment on column orders.whole is 'order that this is a parcel of; null for the order itself, which is its first parcel';
comment on column orders.parcel is 'number of the parcel';
comment on column orders.lines is 'what is in the parcel, bit i: line i of the terms; 0: all';
comment on column orders.price is 'smallest unit of the terms'' token; 0 in parcels after the first';

-- One event places all parcels.
alter table order_steps drop constraint order_steps_block_number_log_index_key;
alter table order_steps add unique (block_number, log_index, order_id);

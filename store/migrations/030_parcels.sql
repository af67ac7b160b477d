-- More ways for an order to go and to end, and when its status came.
alter table orders drop constraint orders_status_check;
alter table orders add constraint orders_status_check check (status in (
	'placed', 'confirmed', 'picked', 'packed', 'assigned', 'departed', 'attempted', 'refused', 'delivered', 'disputed', 'returning',
	'settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned'));
drop index orders_open;
create index orders_open on orders (status, placed_block, placed_log)
	where status not in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned');

alter table orders add column since timestamptz not null default 'epoch';
alter table orders alter column since drop default;
comment on column orders.since is 'time of the block that brought the status; while assigned, the hand-over''s nonce in seconds';

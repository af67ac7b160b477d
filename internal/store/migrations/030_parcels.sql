-- The contracts are new ones, with other events: what was known of the earlier ones goes, and the indexer begins with the new.
truncate cursor, blocks, events, orders, order_steps, feed, feed_heads, positions, stock, stock_movements, devices, logs, inbox_devices, inbox_segments, inbox_early, suspicions,
	quotes, checkouts, links cascade;

alter table orders drop constraint orders_status_check;
alter table orders add constraint orders_status_check check (status in (
	'placed', 'confirmed', 'picked', 'packed', 'assigned', 'departed', 'attempted', 'refused', 'delivered', 'disputed', 'returning',
	'settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned'));
drop index orders_open;
create index orders_open on orders (status, placed_block, placed_log)
	where status not in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned');
alter table orders add column since timestamptz not null;
comment on column orders.since is 'time of the block that brought the status; while assigned, the hand-over''s nonce in seconds';

alter table stock_movements
	drop column delta,
	add column move     text        not null check (move in ('receive', 'reserve', 'release', 'pick', 'put_back', 'adjust')),
	add column quantity numeric(20) not null,
	add column device   bytea       check (octet_length(device) = 20),
	add column number   numeric(20) not null,
	add column agreed   numeric(20) not null;
comment on column stock_movements.move is 'why pieces moved';
comment on column stock_movements.quantity is 'pieces; of an adjustment how much the ledger changed, 0 for a count that agreed';
comment on column stock_movements.device is 'whose reading did it; null when none did';
comment on column stock_movements.number is 'how many movements of this item in this centre there have been';
comment on column stock_movements.agreed is 'number of the last movement after which a shelf''s count agreed';

alter table devices add column revoked_epoch bigint;
comment on column devices.revoked_epoch is 'epoch that revoked_from counts in';

create or replace view settlements_per_day as
	select date_trunc('day', s.time) as day, s.status, o.terms ->> 'token' as token, count(*) as orders, sum(s.amount) as amount
	from order_steps s join orders o on o.id = s.order_id
	where s.status in ('settled', 'cancelled', 'refunded', 'damaged', 'lost', 'returned')
	group by date_trunc('day', s.time), s.status, o.terms ->> 'token';
comment on view settlements_per_day is 'What left escrow on each day (UTC): settled to the merchant, all others to the shopper. Smallest unit of the token.';

drop view discrepancies;
drop view incidents;
drop index events_incidents;
create index events_incidents on events (block_number, log_index)
	where name in ('DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');

create view discrepancies as
	select
		b.time                               as at,
		(e.payload ->> 'Centre')::integer    as centre,
		(e.payload ->> 'GTIN')::numeric      as gtin,
		e.device,
		(e.payload ->> 'Counted')::numeric   as counted,
		(e.payload ->> 'Expected')::numeric  as expected,
		(e.payload ->> 'Counted')::numeric - (e.payload ->> 'Expected')::numeric as difference,
		(e.payload ->> 'Agreed')::numeric    as agreed,
		(e.payload ->> 'Movements')::numeric as movements,
		e.block_number,
		e.log_index,
		e.tx
	from events e join blocks b on b.number = e.block_number
	where e.name = 'DiscrepancyOpened'
		and e.name in ('DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');
comment on view discrepancies is 'Shelf counts that differ from the ledger; negative difference: pieces are missing.';
comment on column discrepancies.agreed is 'number of the last movement after which a count agreed: it went wrong after this one';
comment on column discrepancies.movements is 'number of the last movement before the count: it went wrong with this one or before';

create view discrepancy_suspects as
	select d.at, d.centre, d.gtin, d.difference, m.number, m.move, m.quantity, m.device, m.order_id, m.block_number, m.log_index
	from discrepancies d
	join stock_movements m on m.centre = d.centre and m.gtin = d.gtin and m.number > d.agreed and m.number <= d.movements
		and (m.block_number, m.log_index) < (d.block_number, d.log_index);
comment on view discrepancy_suspects is 'For each discrepancy the movements since the last count that agreed, and the device of each: one of them is wrong, or was never signed.';

create view incidents as
	select
		b.time as at,
		case e.name
			when 'DiscrepancyOpened' then 'count differs'
			when 'ReadingIgnored' then 'reading ignored'
			when 'CarrierMissing' then 'no carrier'
			when 'PickupMissed' then 'pick-up missed'
			when 'DeviceRevoked' then 'device revoked'
			when 'EquivocationProved' then 'device signed twice'
		end    as what,
		e.order_id,
		e.device,
		e.data as detail,
		e.block_number,
		e.log_index,
		e.tx
	from events e join blocks b on b.number = e.block_number
	where e.name in ('DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');
comment on view incidents is 'What did not go as it should: counts that differ, readings without effect, parcels without a carrier, devices revoked.';

-- The projection stock: every movement, what the last one left, and the views on counts that differ.

create table stock_movements (
	block_number bigint      not null,
	log_index    integer     not null,
	centre       integer     not null,
	gtin         numeric(20) not null,
	move         text        not null check (move in ('receive', 'reserve', 'release', 'pick', 'put_back', 'adjust')),
	quantity     numeric(20) not null,
	order_id     bytea       check (octet_length(order_id) = 32),
	device       bytea       check (octet_length(device) = 20),
	on_hand      numeric(20) not null,
	reserved     numeric(20) not null,
	number       numeric(20) not null,
	agreed       numeric(20) not null,
	primary key (block_number, log_index)
);
comment on table  stock_movements is
	'Every movement of stock: receipts, reservations, picks, corrections. Each is an event (block_number, '
	'log_index).';
comment on column stock_movements.block_number is 'block of the event';
comment on column stock_movements.log_index is 'index of the event''s log in its block';
comment on column stock_movements.centre is 'fulfilment centre';
comment on column stock_movements.gtin is 'GS1 Global Trade Item Number';
comment on column stock_movements.move is 'why pieces moved';
comment on column stock_movements.quantity is
	'pieces; of an adjustment how much the ledger changed, 0 for a count that agreed';
comment on column stock_movements.order_id is 'order it was for; null for receipts and corrections';
comment on column stock_movements.device is 'device whose reading did it; null if none did';
comment on column stock_movements.on_hand is 'pieces in the centre after it';
comment on column stock_movements.reserved is 'pieces of these that belong to open orders after it';
comment on column stock_movements.number is 'how many movements of this item in this centre there have been';
comment on column stock_movements.agreed is 'number of the last movement after which a shelf''s count agreed';

create index stock_movements_shelf on stock_movements (centre, gtin, block_number, log_index);

create table stock (
	centre       integer     not null,
	gtin         numeric(20) not null,
	on_hand      numeric(20) not null,
	reserved     numeric(20) not null,
	block_number bigint      not null,
	log_index    integer     not null,
	primary key (centre, gtin),
	foreign key (block_number, log_index) references stock_movements deferrable initially deferred
);
comment on table  stock is
	'Pieces each centre holds of each item, and how many of them belong to open orders, after the last movement.';
comment on column stock.centre is 'fulfilment centre';
comment on column stock.gtin is 'GS1 Global Trade Item Number';
comment on column stock.on_hand is 'pieces in the centre';
comment on column stock.reserved is 'pieces of these that belong to open orders';
comment on column stock.block_number is 'block of the last movement';
comment on column stock.log_index is 'index of the last movement''s log in its block';

create index stock_last on stock (block_number, log_index);

create view stock_on_hand as
	select s.centre, s.gtin, s.on_hand, s.reserved, s.on_hand - s.reserved as available, b.time as moved_at
	from stock s join blocks b on b.number = s.block_number;
comment on view   stock_on_hand is
	'What each centre holds, what of it is promised, what can be sold, and when it last moved.';
comment on column stock_on_hand.centre is 'fulfilment centre';
comment on column stock_on_hand.gtin is 'GS1 Global Trade Item Number';
comment on column stock_on_hand.on_hand is 'pieces in the centre';
comment on column stock_on_hand.reserved is 'pieces of these that belong to open orders';
comment on column stock_on_hand.available is 'pieces that can be sold';
comment on column stock_on_hand.moved_at is 'time of the block of the last movement';

-- The second condition repeats the index events_incidents, so that the planner uses it.
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
		and e.name in (
			'DiscrepancyOpened', 'ReadingIgnored', 'CarrierMissing', 'PickupMissed', 'DeviceRevoked', 'EquivocationProved');
comment on view   discrepancies is 'Shelf counts that differ from the ledger; negative difference: pieces are missing.';
comment on column discrepancies.at is 'time of the block that carries the count';
comment on column discrepancies.centre is 'fulfilment centre';
comment on column discrepancies.gtin is 'GS1 Global Trade Item Number';
comment on column discrepancies.device is 'shelf that counted';
comment on column discrepancies.counted is 'pieces that the shelf counted';
comment on column discrepancies.expected is 'pieces that should have been there';
comment on column discrepancies.difference is 'pieces, counted less expected';
comment on column discrepancies.agreed is
	'number of the last movement after which a count agreed: it went wrong after this one';
comment on column discrepancies.movements is
	'number of the last movement before the count: it went wrong with this one or before';
comment on column discrepancies.block_number is 'block of the event';
comment on column discrepancies.log_index is 'index of the event''s log in its block';
comment on column discrepancies.tx is 'transaction, 32 bytes';

create view discrepancy_suspects as
	select d.at, d.centre, d.gtin, d.difference, m.number, m.move, m.quantity, m.device, m.order_id,
		m.block_number, m.log_index
	from discrepancies d
	join stock_movements m on m.centre = d.centre and m.gtin = d.gtin and m.number > d.agreed and m.number <= d.movements
		and (m.block_number, m.log_index) < (d.block_number, d.log_index);
comment on view   discrepancy_suspects is
	'For each discrepancy the movements since the last count that agreed, and the device of each: one of them is '
	'wrong, or was never signed.';
comment on column discrepancy_suspects.at is 'time of the block that carries the count';
comment on column discrepancy_suspects.centre is 'fulfilment centre';
comment on column discrepancy_suspects.gtin is 'GS1 Global Trade Item Number';
comment on column discrepancy_suspects.difference is 'pieces, counted less expected';
comment on column discrepancy_suspects.number is 'of the movement, of this item in this centre';
comment on column discrepancy_suspects.move is 'why pieces moved';
comment on column discrepancy_suspects.quantity is 'pieces that moved';
comment on column discrepancy_suspects.device is 'device whose reading moved them; null if none did';
comment on column discrepancy_suspects.order_id is 'order it was for; null if it was for none';
comment on column discrepancy_suspects.block_number is 'block of the movement';
comment on column discrepancy_suspects.log_index is 'index of the movement''s log in its block';

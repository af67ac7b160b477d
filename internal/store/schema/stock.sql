-- The projection stock: movements, current stock, and the views of counts that differ from the ledger.

create table stock_movements (
	block_number bigint      not null,
	log_index    integer     not null,
	line         smallint    not null,
	centre       integer     not null,
	gtin         numeric(20) not null,
	move         text        not null check (move in (
		'receive', 'reserve', 'release', 'pick', 'put_back', 'adjust', 'confirm')),
	quantity     numeric(20) not null,
	order_id     bytea       check (octet_length(order_id) = 32),
	device       bytea       check (octet_length(device) = 20),
	on_hand      numeric(20) not null,
	reserved     numeric(20) not null,
	confirmed    numeric(20) not null,
	number       numeric(20) not null,
	agreed       numeric(20) not null,
	moved_at     timestamptz not null,
	primary key (block_number, log_index, line)
);
comment on table  stock_movements is
	'Movements of stock: receipts, reservations, picks, corrections. Each comes from one event (block_number, '
	'log_index): StockMoved, or OrderPlaced for the reservation of each line of a new order.';
comment on column stock_movements.block_number is 'block of the event';
comment on column stock_movements.log_index is 'index of the event''s log in its block';
comment on column stock_movements.line is
	'index of the order''s line if the event is OrderPlaced, which reserves all lines; 0 otherwise';
comment on column stock_movements.centre is 'fulfilment centre';
comment on column stock_movements.gtin is 'GS1 Global Trade Item Number';
comment on column stock_movements.move is 'kind of movement';
comment on column stock_movements.quantity is
	'number of pieces. For adjust it is the correction of the ledger; 0 if the count agreed. For confirm no piece '
	'moved: a count confirmed this number of pieces of an order''s line.';
comment on column stock_movements.order_id is 'order of the movement; null for receipts and corrections';
comment on column stock_movements.device is 'device whose reading caused the movement; null if none did';
comment on column stock_movements.on_hand is 'pieces in the centre after the movement';
comment on column stock_movements.reserved is 'pieces reserved for open orders after the movement';
comment on column stock_movements.confirmed is
	'pieces of reserved, after the movement, that a count has confirmed and that are not picked yet';
comment on column stock_movements.number is
	'number of the movement among those of this item in this centre, from 1. Confirm, and adjust of 0 pieces, have the '
	'number of the movement before them.';
comment on column stock_movements.agreed is
	'number of the last movement after which a count agreed with the ledger';
comment on column stock_movements.moved_at is
	'signed time of the last physical movement: receive, pick or put_back; for those by a transaction and for '
	'corrections by the owner the block''s time';

create index stock_movements_shelf on stock_movements (centre, gtin, block_number, log_index, line);

create table stock (
	centre       integer     not null,
	gtin         numeric(20) not null,
	on_hand      numeric(20) not null,
	reserved     numeric(20) not null,
	confirmed    numeric(20) not null,
	moved_at     timestamptz not null,
	block_number bigint      not null,
	log_index    integer     not null,
	line         smallint    not null,
	primary key (centre, gtin),
	foreign key (block_number, log_index, line) references stock_movements deferrable initially deferred
);
comment on table  stock is
	'Pieces of each item in each centre, and how many of them are reserved for open orders, after the last '
	'movement.';
comment on column stock.centre is 'fulfilment centre';
comment on column stock.gtin is 'GS1 Global Trade Item Number';
comment on column stock.on_hand is 'pieces in the centre';
comment on column stock.reserved is 'pieces reserved for open orders';
comment on column stock.confirmed is 'pieces of reserved that a count has confirmed and that are not picked yet';
comment on column stock.moved_at is
	'time of the last physical movement; a count that was signed earlier changes nothing';
comment on column stock.block_number is 'block of the last movement';
comment on column stock.log_index is 'index of the last movement''s log in its block';
comment on column stock.line is 'line of the last movement, see stock_movements';

create index stock_last on stock (block_number, log_index, line);

create view stock_on_hand as
	select s.centre, s.gtin, s.on_hand, s.reserved, s.confirmed, s.on_hand - s.reserved as available, s.moved_at,
		b.time as changed_at
	from stock s join blocks b on b.number = s.block_number;
comment on view   stock_on_hand is
	'Stock of each item in each centre: on hand, reserved, confirmed, available for sale, and when it changed.';
comment on column stock_on_hand.centre is 'fulfilment centre';
comment on column stock_on_hand.gtin is 'GS1 Global Trade Item Number';
comment on column stock_on_hand.on_hand is 'pieces in the centre';
comment on column stock_on_hand.reserved is 'pieces reserved for open orders';
comment on column stock_on_hand.confirmed is 'pieces of reserved that a count has confirmed';
comment on column stock_on_hand.available is 'pieces available for sale: on_hand less reserved';
comment on column stock_on_hand.moved_at is 'time of the last physical movement, as its device signed it';
comment on column stock_on_hand.changed_at is 'timestamp of the block of the last movement';

-- The second condition repeats that of the index events_exceptions, so that the planner uses the index.
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
comment on view   discrepancies is
	'Shelf counts that differ from the ledger. A negative difference means missing pieces.';
comment on column discrepancies.at is 'timestamp of the block that contains the count';
comment on column discrepancies.centre is 'fulfilment centre';
comment on column discrepancies.gtin is 'GS1 Global Trade Item Number';
comment on column discrepancies.device is 'shelf that counted';
comment on column discrepancies.counted is 'pieces counted';
comment on column discrepancies.expected is 'pieces in the ledger before the count';
comment on column discrepancies.difference is 'counted less expected';
comment on column discrepancies.agreed is
	'number of the last movement after which a count agreed; the error is in a later movement';
comment on column discrepancies.movements is
	'number of the last movement before the count; the error is in this movement or an earlier one';
comment on column discrepancies.block_number is 'block of the event';
comment on column discrepancies.log_index is 'index of the event''s log in its block';
comment on column discrepancies.tx is 'hash of the transaction, 32 bytes';

create view discrepancy_suspects as
	select d.at, d.centre, d.gtin, d.difference, m.number, m.move, m.quantity, m.device, m.order_id,
		m.block_number, m.log_index
	from discrepancies d
	join stock_movements m on m.centre = d.centre and m.gtin = d.gtin and m.number > d.agreed and m.number <= d.movements
		and m.move <> 'confirm' and (m.block_number, m.log_index) < (d.block_number, d.log_index);
comment on view   discrepancy_suspects is
	'Movements between the last count that agreed and each discrepancy. One of them is wrong, or a movement was '
	'never signed.';
comment on column discrepancy_suspects.at is 'timestamp of the block that contains the count';
comment on column discrepancy_suspects.centre is 'fulfilment centre';
comment on column discrepancy_suspects.gtin is 'GS1 Global Trade Item Number';
comment on column discrepancy_suspects.difference is 'counted less expected';
comment on column discrepancy_suspects.number is 'number of the movement among those of this item in this centre';
comment on column discrepancy_suspects.move is 'kind of movement';
comment on column discrepancy_suspects.quantity is 'pieces moved';
comment on column discrepancy_suspects.device is 'device whose reading caused the movement; null if none did';
comment on column discrepancy_suspects.order_id is 'order of the movement; null if there is none';
comment on column discrepancy_suspects.block_number is 'block of the movement';
comment on column discrepancy_suspects.log_index is 'index of the movement''s log in its block';

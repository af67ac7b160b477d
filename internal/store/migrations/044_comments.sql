-- What each column that analysts may read is. Those that are not here were told earlier.
comment on column blocks.number is 'height of the block; blocks count from 0';
comment on column blocks.hash is '32 bytes';

comment on column cursor.one is 'always true: there is one row at most';
comment on column cursor.number is 'of the block';
comment on column cursor.hash is 'of the block, 32 bytes';

comment on column events.block_number is 'block that carries it';
comment on column events.tx is 'transaction, 32 bytes';

comment on column logs.block_number is 'block that carries it';
comment on column logs.topic1 is 'first indexed argument';
comment on column logs.topic2 is 'second indexed argument';
comment on column logs.topic3 is 'third indexed argument';

comment on column projections.name is 'orders, stock or devices';
comment on column projections.version is 'of the fold that made the rows';
comment on column projections.made_at is 'when the rows were last made as a whole';

comment on column orders.status is 'how far the parcel is';
comment on column orders.merchant is 'account that signed the terms, 20 bytes';
comment on column orders.shopper is 'account that pays and holds the receipt, 20 bytes';
comment on column orders.deliver_by is 'what is not delivered by then is refunded';
comment on column orders.mode is 'how it travels: driver, autonomous_vehicle or drone; none until assigned';
comment on column orders.placed_block is 'block of the event that placed it';
comment on column orders.placed_log is 'index of that event''s log in the block';

comment on column order_steps.order_id is 'order or parcel';
comment on column order_steps.n is 'number of the step, from 0';
comment on column order_steps.block_number is 'block of the event';
comment on column order_steps.log_index is 'index of the event''s log in its block';

comment on column stock.centre is 'fulfilment centre';
comment on column stock.on_hand is 'pieces in the centre';
comment on column stock.reserved is 'pieces of these that belong to open orders';
comment on column stock.log_index is 'index of the last movement''s log in its block';

comment on column stock_movements.block_number is 'block of the event';
comment on column stock_movements.log_index is 'index of the event''s log in its block';
comment on column stock_movements.centre is 'fulfilment centre';

comment on column devices.valid_until is 'nothing it signs later is taken; null: never enrolled';

comment on column orders_by_status.status is 'how far the parcels are';
comment on column orders_by_status.orders is 'how many; an order of several parcels counts once for each';
comment on column orders_by_status.price is 'sum of the prices, smallest unit; each order''s counts where its first parcel is';
comment on column orders_by_status.first_deliver_by is 'the nearest of their deadlines';

comment on column order_times.order_id is 'order or parcel';
comment on column order_times.status is 'that it has now';
comment on column order_times.centre is 'fulfilment centre';
comment on column order_times.carrier is 'null until assigned';
comment on column order_times.placed_at is 'paid and reserved';
comment on column order_times.confirmed_at is 'a shelf saw the goods';
comment on column order_times.picked_at is 'a robot has them';
comment on column order_times.packed_at is 'packed and weighed';
comment on column order_times.assigned_at is 'a carrier has it to fetch';
comment on column order_times.departed_at is 'dock and vehicle have both signed';
comment on column order_times.delivered_at is 'signed for at the door';
comment on column order_times.deliver_by is 'what is not delivered by then is refunded';

comment on column parcels.order_id is 'order or parcel';
comment on column parcels.status is 'that it has now';
comment on column parcels.centre is 'fulfilment centre';
comment on column parcels.carrier is 'who carries it';
comment on column parcels.mode is 'how it travels: driver, autonomous_vehicle or drone';
comment on column parcels.vehicle is 'device that signed the hand-over; null until then';
comment on column parcels.assigned_at is 'when the carrier was chosen';
comment on column parcels.departed_at is 'when dock and vehicle had both signed; null: not yet';
comment on column parcels.delivered_at is 'when it was signed for at the door; null: not yet';
comment on column parcels.deliver_by is 'what is not delivered by then is refunded';

comment on column deliveries_per_hour.carrier is 'who carried them';
comment on column deliveries_per_hour.mode is 'how they travelled: driver, autonomous_vehicle or drone';
comment on column deliveries_per_hour.hour is 'that it begins with, UTC, by the clocks of the devices that signed';
comment on column deliveries_per_hour.deliveries is 'parcels';
comment on column deliveries_per_hour.on_time is 'parcels of these that came by their deadline';
comment on column deliveries_per_hour.median_seconds is 'from dock to door';

comment on column stock_on_hand.centre is 'fulfilment centre';
comment on column stock_on_hand.gtin is 'GS1 Global Trade Item Number';
comment on column stock_on_hand.on_hand is 'pieces in the centre';
comment on column stock_on_hand.reserved is 'pieces of these that belong to open orders';
comment on column stock_on_hand.available is 'pieces that can be sold';
comment on column stock_on_hand.moved_at is 'time of the block of the last movement';

comment on column discrepancies.at is 'time of the block that carries the count';
comment on column discrepancies.centre is 'fulfilment centre';
comment on column discrepancies.gtin is 'GS1 Global Trade Item Number';
comment on column discrepancies.device is 'shelf that counted';
comment on column discrepancies.counted is 'pieces that the shelf counted';
comment on column discrepancies.expected is 'pieces that should have been there';
comment on column discrepancies.difference is 'pieces, counted less expected';
comment on column discrepancies.block_number is 'block of the event';
comment on column discrepancies.log_index is 'index of the event''s log in its block';
comment on column discrepancies.tx is 'transaction, 32 bytes';

comment on column discrepancy_suspects.at is 'time of the block that carries the count';
comment on column discrepancy_suspects.centre is 'fulfilment centre';
comment on column discrepancy_suspects.gtin is 'GS1 Global Trade Item Number';
comment on column discrepancy_suspects.difference is 'pieces, counted less expected';
comment on column discrepancy_suspects.number is 'of the movement, of this item in this centre';
comment on column discrepancy_suspects.move is 'why pieces moved';
comment on column discrepancy_suspects.quantity is 'pieces that moved';
comment on column discrepancy_suspects.device is 'whose reading moved them; null when none did';
comment on column discrepancy_suspects.order_id is 'order it was for; null when it was for none';
comment on column discrepancy_suspects.block_number is 'block of the movement';
comment on column discrepancy_suspects.log_index is 'index of the movement''s log in its block';

comment on column incidents.at is 'time of the block that carries it';
comment on column incidents.what is 'in a few words';
comment on column incidents.order_id is 'null when it is about no order';
comment on column incidents.device is 'null when it is about no device';
comment on column incidents.detail is 'what the event says';
comment on column incidents.block_number is 'block of the event';
comment on column incidents.log_index is 'index of the event''s log in its block';
comment on column incidents.tx is 'transaction, 32 bytes';

comment on column device_activity.device is 'address of the key that signs';
comment on column device_activity.role is 'shelf, robot, packer, dock or vehicle; null: never enrolled';
comment on column device_activity.site is 'fulfilment centre, or carrier for vehicles';
comment on column device_activity.hour is 'that it begins with, UTC, by the blocks'' time';
comment on column device_activity.segments is 'posted; an act is one';
comment on column device_activity.readings is 'in these segments';
comment on column device_activity.steps is 'of orders, that its readings brought';
comment on column device_activity.ignored is 'readings without effect';

comment on column quotes_standing.consumer is 'contract that the quote is for, 0x hex';
comment on column quotes_standing.centre is 'fulfilment centre that the way begins at';
comment on column quotes_standing.zone is 'that it leads to';
comment on column quotes_standing.index is 'place among the quotes of this centre and zone';
comment on column quotes_standing.carrier is 'who offers';
comment on column quotes_standing.mode is '1 driver, 2 autonomous vehicle, 3 drone';
comment on column quotes_standing.price is 'smallest unit, for a parcel';
comment on column quotes_standing.transit is 'seconds from dock to door';
comment on column quotes_standing.max_weight is 'grams of the heaviest parcel';
comment on column quotes_standing.valid_until is 'when it ends';
comment on column quotes_standing.capacity is 'parcels that were offered, not what is left';
comment on column quotes_standing.block_number is 'block that carries it';
comment on column quotes_standing.log_index is 'index of its log in the block';

-- A vehicle also has on board what it could not hand over at the first attempt.
drop index orders_vehicle;
create index orders_vehicle on orders (vehicle) where status in ('departed', 'attempted');

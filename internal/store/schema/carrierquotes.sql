-- Carriers' quotes, read from events: they need no rows of their own.

create view quotes_standing as
	select distinct on (q.centre, q.zone, q.index) q.*
	from (
		select
			(data -> 'quote' ->> 'consumer')                             as consumer,
			(data ->> 'centre')::integer                                 as centre,
			(data ->> 'zone')::bigint                                    as zone,
			(data ->> 'index')::integer                                  as index,
			(data ->> 'carrier')::integer                                as carrier,
			(data -> 'quote' ->> 'mode')::integer                        as mode,
			(data -> 'quote' ->> 'price')::numeric                       as price,
			(data -> 'quote' ->> 'transit')::bigint                      as transit,
			(data -> 'quote' ->> 'maxWeight')::bigint                    as max_weight,
			to_timestamp((data -> 'quote' ->> 'validUntil')::bigint)     as valid_until,
			(data -> 'quote' ->> 'capacity')::integer                    as capacity,
			block_number, log_index
		from events
		where name = 'QuotePosted'
	) q
	order by q.centre, q.zone, q.index, q.block_number desc, q.log_index desc;
comment on view   quotes_standing is
	'Carriers'' standing quotes as posted; capacity is what was offered, not what is left.';
comment on column quotes_standing.consumer is 'contract that the quote is for, 0x hex';
comment on column quotes_standing.centre is 'fulfilment centre that the way begins at';
comment on column quotes_standing.zone is 'zone that the way leads to';
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

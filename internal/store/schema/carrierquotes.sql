-- Carriers' quotes: a view of the QuotePosted events.

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
	'Latest quote that each carrier has posted for each centre and zone. capacity is the number offered, not the '
	'number left.';
comment on column quotes_standing.consumer is 'address of the contract that may use the quote, 0x hex';
comment on column quotes_standing.centre is 'fulfilment centre from which parcels are fetched';
comment on column quotes_standing.zone is 'zone to which parcels are delivered';
comment on column quotes_standing.index is 'position in the list of quotes of this centre and zone, from 0';
comment on column quotes_standing.carrier is 'number of the carrier that offers';
comment on column quotes_standing.mode is '1 driver, 2 autonomous vehicle, 3 drone';
comment on column quotes_standing.price is 'price of one parcel, in the token''s smallest unit';
comment on column quotes_standing.transit is 'seconds from dock to door';
comment on column quotes_standing.max_weight is 'maximum weight of a parcel, in grams';
comment on column quotes_standing.valid_until is 'time at which the quote expires';
comment on column quotes_standing.capacity is 'number of parcels offered, not the number left';
comment on column quotes_standing.block_number is 'block of the QuotePosted event';
comment on column quotes_standing.log_index is 'index of the event''s log in the block';

-- Carriers' quotes and the weather that they depend on: views of the QuotePosted and WeatherRecorded events.

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
			(data -> 'quote' ->> 'p50')::bigint                          as p50,
			(data -> 'quote' ->> 'p90')::bigint                          as p90,
			(data -> 'quote' ->> 'grams')::bigint                        as grams,
			(data -> 'quote' ->> 'maxWeight')::bigint                    as max_weight,
			(data -> 'quote' ->> 'maxWind')::integer                     as max_wind,
			(data -> 'quote' ->> 'minVisibility')::integer               as min_visibility,
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
comment on column quotes_standing.p50 is 'seconds from dock to door in which half of the parcels arrive';
comment on column quotes_standing.p90 is 'seconds from dock to door in which nine of ten parcels arrive';
comment on column quotes_standing.grams is 'CO2 of one parcel, in grams';
comment on column quotes_standing.max_weight is 'maximum weight of a parcel, in grams';
comment on column quotes_standing.max_wind is 'strongest wind at the centre, in cm/s; 0: no limit';
comment on column quotes_standing.min_visibility is 'least visibility at the centre, in metres; 0: no limit';
comment on column quotes_standing.valid_until is 'time at which the quote expires';
comment on column quotes_standing.capacity is 'number of parcels offered, not the number left';
comment on column quotes_standing.block_number is 'block of the QuotePosted event';
comment on column quotes_standing.log_index is 'index of the event''s log in the block';

create view weather_latest as
	select distinct on (w.consumer, w.centre) w.*
	from (
		select
			data ->> 'consumer'                                     as consumer,
			(data ->> 'centre')::integer                            as centre,
			(data ->> 'wind')::integer                              as wind,
			(data ->> 'visibility')::integer                        as visibility,
			to_timestamp((data ->> 'time')::numeric / 1000)         as measured_at,
			to_timestamp((data ->> 'validUntil')::bigint)           as valid_until,
			block_number, log_index
		from events
		where name = 'WeatherRecorded'
	) w
	order by w.consumer, w.centre, w.block_number desc, w.log_index desc;
comment on view   weather_latest is
	'Latest weather at each centre. Quotes with a limit of wind or visibility are admitted only while it is valid.';
comment on column weather_latest.consumer is 'address of the contract whose quotes it applies to, 0x hex';
comment on column weather_latest.centre is 'fulfilment centre whose dock measured it';
comment on column weather_latest.wind is 'cm/s';
comment on column weather_latest.visibility is 'metres';
comment on column weather_latest.measured_at is 'time of the reading by the dock''s clock';
comment on column weather_latest.valid_until is 'last second at which it admits quotes with a limit';
comment on column weather_latest.block_number is 'block of the WeatherRecorded event';
comment on column weather_latest.log_index is 'index of the event''s log in the block';

create table logs (
	block_number bigint  not null,
	log_index    integer not null check (log_index >= 0),
	address      bytea   not null,
	tx           bytea   not null,
	topic0       bytea,
	topic1       bytea,
	topic2       bytea,
	topic3       bytea,
	data         bytea   not null,
	primary key (block_number, log_index)
);
comment on table  logs is 'Every log of the watched contracts that are not ours, on the chain as it stands now. Logs come and go with their blocks in one transaction; a foreign key would say so too, but cost more than all else.';
comment on column logs.log_index is 'index of the log in its block';
comment on column logs.address is 'contract that emitted it, 20 bytes';
comment on column logs.tx is 'transaction, 32 bytes';
comment on column logs.topic0 is 'the event''s signature, unless it is anonymous; 32 bytes as the others, null where there are fewer';
comment on column logs.data is 'arguments that are not indexed, ABI encoded';

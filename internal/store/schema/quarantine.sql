-- Messages that the oracle refused, for review. A message is deleted 30 days after its last arrival.

create table quarantine (
	digest   bytea       primary key check (octet_length(digest) = 32),
	topic    text        not null,
	payload  bytea       not null,
	size     integer     not null,
	reason   text        not null,
	detail   text        not null,
	times    bigint      not null default 1,
	first_at timestamptz not null default now(),
	last_at  timestamptz not null default now()
);
comment on table  quarantine is 'Messages that the oracle refused. A repeated message is stored once.';
comment on column quarantine.digest is 'SHA-256 of topic, a zero byte and payload';
comment on column quarantine.topic is 'MQTT topic of the message';
comment on column quarantine.payload is 'first 128 KiB of the payload';
comment on column quarantine.size is 'size of the whole payload in bytes';
comment on column quarantine.reason is 'reason in one word';
comment on column quarantine.detail is 'error text';
comment on column quarantine.times is 'number of times that the message arrived';
comment on column quarantine.first_at is 'time of the first arrival';
comment on column quarantine.last_at is 'time of the last arrival';

create index quarantine_last on quarantine (last_at);

-- Messages that the oracle refused, for a person to look at. Deleted after 30 days without a repetition.

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
comment on table  quarantine is 'Messages that were refused, each once however often it came.';
comment on column quarantine.digest is 'SHA-256 of topic, a zero byte and payload';
comment on column quarantine.topic is 'MQTT topic that it came on';
comment on column quarantine.payload is 'at most its first 128 KiB';
comment on column quarantine.size is 'bytes of the whole payload';
comment on column quarantine.reason is 'one word';
comment on column quarantine.detail is 'for a person';
comment on column quarantine.times is 'how often it came';
comment on column quarantine.first_at is 'when it came first';
comment on column quarantine.last_at is 'when it came last';

create index quarantine_last on quarantine (last_at);

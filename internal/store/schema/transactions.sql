-- The sender's transactions: accounts, what is to be sent from them, and every signed attempt.

create table signers (
	chain      bigint      not null,
	address    bytea       not null check (octet_length(address) = 20),
	next_nonce bigint      not null default 0 check (next_nonce >= 0),
	epoch      bigint      not null default 0,
	holder     text        not null default '',
	since      timestamptz,
	primary key (chain, address)
);
comment on table  signers is
	'Accounts that transactions are sent from. The row lock gives each intent a nonce of its own.';
comment on column signers.chain is 'chain id';
comment on column signers.address is '20 bytes';
comment on column signers.next_nonce is 'nonce of the next intent';
comment on column signers.epoch is
	'fencing token: counts who has held the lease; the holder of an older one can write nothing';
comment on column signers.holder is 'process that has the lease, or had it last';
comment on column signers.since is 'when it took the lease; null: nobody ever did';

create table transactions (
	id           bigint      generated always as identity primary key,
	chain        bigint      not null,
	signer       bytea       not null,
	nonce        bigint      not null,
	key          text        not null,
	what         text        not null,
	recipient    bytea       not null check (octet_length(recipient) = 20),
	data         bytea       not null,
	wei          numeric(78) not null,
	gas          bigint      not null,
	stage        text        not null default 'queued'
		check (stage in ('queued', 'signed', 'broadcast', 'mined', 'confirmed')),
	cancel       boolean     not null default false,
	bump         boolean     not null default false,
	released     boolean     not null default false,
	trouble      text        not null default '',
	ceiling      numeric(78),
	outcome      text        check (outcome in ('succeeded', 'reverted', 'nothing')),
	tx           bytea       check (octet_length(tx) = 32),
	block_number bigint,
	block_hash   bytea       check (octet_length(block_hash) = 32),
	gas_used     bigint,
	queued_at    timestamptz not null default clock_timestamp(),
	changed_at   timestamptz not null default clock_timestamp(),
	unique (chain, signer, nonce),
	foreign key (chain, signer) references signers (chain, address),
	check ((stage in ('mined', 'confirmed'))
		= (outcome is not null and tx is not null and block_number is not null and block_hash is not null))
);
comment on table  transactions is
	'Intents: what was asked for, each with its nonce. A row stays for good: its key makes a repeated request find '
	'the same intent.';
comment on column transactions.id is 'ascending in the order of asking';
comment on column transactions.chain is 'chain id';
comment on column transactions.signer is 'account that sends it, 20 bytes';
comment on column transactions.nonce is 'of the account';
comment on column transactions.key is 'idempotency key; unique among those of the account that are not released';
comment on column transactions.what is 'for a person';
comment on column transactions.recipient is 'contract or account that it calls, 20 bytes';
comment on column transactions.data is 'calldata';
comment on column transactions.wei is 'value sent with it';
comment on column transactions.gas is 'gas limit';
comment on column transactions.stage is
	'queued; signed: an attempt is stored; broadcast: a node took it; mined: in a block; confirmed: for good';
comment on column transactions.cancel is 'the nonce is to be used for an empty transfer instead';
comment on column transactions.bump is 'an operator wants a higher fee offered now, without waiting for blocks to pass';
comment on column transactions.released is 'it came to nothing: its key may be asked for again';
comment on column transactions.trouble is 'what went wrong last; empty: nothing';
comment on column transactions.ceiling is 'most that may be offered per gas, wei; null until the first attempt';
comment on column transactions.outcome is 'nothing: the nonce was used for something else; null until mined';
comment on column transactions.tx is 'hash of the attempt that was mined, 32 bytes';
comment on column transactions.block_number is 'block that it is mined in';
comment on column transactions.block_hash is 'of that block, 32 bytes';
comment on column transactions.gas_used is 'by the attempt that was mined';
comment on column transactions.queued_at is 'when it was asked for';
comment on column transactions.changed_at is 'when the stage changed last';

create unique index transactions_key on transactions (chain, signer, key) where not released;
create index transactions_open on transactions (chain, signer, nonce) where stage <> 'confirmed';

create table transaction_attempts (
	transaction_id bigint      not null references transactions on delete cascade,
	number         int         not null check (number > 0),
	nonce          bigint      not null,
	hash           bytea       not null unique check (octet_length(hash) = 32),
	raw            bytea       not null,
	tip            numeric(78) not null,
	cap            numeric(78) not null,
	head           bigint      not null,
	nothing        boolean     not null,
	signed_at      timestamptz not null default clock_timestamp(),
	primary key (transaction_id, number)
);
comment on table  transaction_attempts is 'Every signed form of an intent, stored before any node has seen it.';
comment on column transaction_attempts.transaction_id is 'intent';
comment on column transaction_attempts.number is 'counts from 1';
comment on column transaction_attempts.nonce is 'that it was signed with; the intent''s may have changed since';
comment on column transaction_attempts.hash is '32 bytes';
comment on column transaction_attempts.raw is 'as it is broadcast';
comment on column transaction_attempts.tip is 'priority fee per gas, wei';
comment on column transaction_attempts.cap is 'fee cap per gas, wei';
comment on column transaction_attempts.head is 'chain''s head when it was signed';
comment on column transaction_attempts.nothing is 'an empty transfer to the account itself';
comment on column transaction_attempts.signed_at is 'when it was stored';

-- Wakes the sender and those who wait for an outcome. The row is the message: a lost notification costs one poll.
create function notify_transactions() returns trigger language plpgsql as $$
begin
	perform pg_notify('waybill_transactions', encode(new.signer, 'hex') || ' ' || new.id);
	return null;
end $$;
comment on function notify_transactions() is 'Notifies waybill_transactions with the account and the intent''s id.';
create trigger transactions_asked after insert on transactions for each row execute function notify_transactions();
create trigger transactions_answered after update of outcome, cancel, bump on transactions for each row
	when (new.outcome is distinct from old.outcome or new.cancel and not old.cancel or new.bump and not old.bump)
	execute function notify_transactions();

-- The outbox of the sender: accounts, transactions to send, and their signed attempts.

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
	'Accounts that send transactions. Enqueuing a transaction locks the account''s row and takes the next nonce.';
comment on column signers.chain is 'chain id';
comment on column signers.address is 'address of the account, 20 bytes';
comment on column signers.next_nonce is 'nonce of the next transaction';
comment on column signers.epoch is
	'fencing token of the lease: increases when a process takes the lease; writes with a lower epoch are refused';
comment on column signers.holder is 'name of the process that took the lease last';
comment on column signers.since is 'time at which that process took the lease; null if none ever did';

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
	last_error   text        not null default '',
	ceiling      numeric(78),
	outcome      text        check (outcome in ('succeeded', 'reverted', 'noop')),
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
	'Intents: transactions to send, each with its nonce. Rows are never deleted: the idempotency key finds the '
	'intent of a repeated request.';
comment on column transactions.id is 'ascending in the order of requests';
comment on column transactions.chain is 'chain id';
comment on column transactions.signer is 'account that sends the transaction, 20 bytes';
comment on column transactions.nonce is 'nonce of the account';
comment on column transactions.key is 'idempotency key; unique among the account''s transactions that are not released';
comment on column transactions.what is 'description for logs and errors';
comment on column transactions.recipient is 'contract or account that is called, 20 bytes';
comment on column transactions.data is 'calldata';
comment on column transactions.wei is 'value in wei';
comment on column transactions.gas is 'gas limit';
comment on column transactions.stage is
	'queued; signed: an attempt is stored; broadcast: a node accepted it; mined: in a block; confirmed: enough '
	'blocks follow';
comment on column transactions.cancel is 'whether an empty transaction must use the nonce instead';
comment on column transactions.bump is 'whether an operator asked for a higher fee now';
comment on column transactions.released is
	'whether the transaction failed, so that its idempotency key can be used again';
comment on column transactions.last_error is 'last error; empty if there was none';
comment on column transactions.ceiling is 'maximum fee cap, wei per unit of gas; null until the first attempt';
comment on column transactions.outcome is
	'noop: an empty transaction or one from outside used the nonce; null until mined';
comment on column transactions.tx is 'hash of the attempt that was mined, 32 bytes; null until mined';
comment on column transactions.block_number is 'block that contains the attempt; null until mined';
comment on column transactions.block_hash is 'hash of that block, 32 bytes; null until mined';
comment on column transactions.gas_used is 'gas used by the attempt; null until mined';
comment on column transactions.queued_at is 'time of the request';
comment on column transactions.changed_at is 'time of the last change of stage';

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
	noop           boolean     not null,
	signed_at      timestamptz not null default clock_timestamp(),
	primary key (transaction_id, number)
);
comment on table  transaction_attempts is
	'Signed transactions of each intent. An attempt is stored before it is broadcast.';
comment on column transaction_attempts.transaction_id is 'intent that the attempt belongs to';
comment on column transaction_attempts.number is 'number of the attempt, from 1';
comment on column transaction_attempts.nonce is 'nonce of the attempt; the intent may have got another nonce later';
comment on column transaction_attempts.hash is 'transaction hash, 32 bytes';
comment on column transaction_attempts.raw is 'signed transaction as it is broadcast';
comment on column transaction_attempts.tip is 'priority fee, wei per unit of gas';
comment on column transaction_attempts.cap is 'fee cap, wei per unit of gas';
comment on column transaction_attempts.head is 'number of the head when the attempt was signed';
comment on column transaction_attempts.noop is
	'whether the attempt is an empty transaction: a transfer of 0 wei to the account itself';
comment on column transaction_attempts.signed_at is 'time at which the attempt was stored';

-- Wakes the sender and callers that wait for an outcome. They read the row, and poll in case a notification is lost.
create function notify_transactions() returns trigger language plpgsql as $$
begin
	perform pg_notify('waybill_transactions', encode(new.signer, 'hex') || ' ' || new.id);
	return null;
end $$;
comment on function notify_transactions() is
	'Notifies the channel waybill_transactions with the account and the transaction''s id.';
create trigger transactions_inserted after insert on transactions for each row execute function notify_transactions();
create trigger transactions_changed after update of outcome, cancel, bump on transactions for each row
	when (new.outcome is distinct from old.outcome or new.cancel and not old.cancel or new.bump and not old.bump)
	execute function notify_transactions();

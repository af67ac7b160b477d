-- Signed actions that the API has sent for shoppers and merchants, and the gas that each wallet has used.

create table relayed_actions (
	id      bigint      generated always as identity primary key,
	digest  bytea       unique check (octet_length(digest) = 32),
	wallet  bytea       not null check (octet_length(wallet) = 20),
	gas     bigint      not null check (gas >= 0),
	created timestamptz not null default now()
);
create index relayed_actions_wallet on relayed_actions (wallet, created);
comment on table  relayed_actions is
	'Signed actions that the API accepted and sent. A wallet may use a certain amount of gas in an hour. Rows are kept, '
	'so that a repeated request gets the answer of the first one. Analysts may not read them.';
comment on column relayed_actions.id is 'number in the order of acceptance';
comment on column relayed_actions.digest is
	'EIP-712 digest of what was signed; null if the contract refused it, so that it may be tried again';
comment on column relayed_actions.wallet is 'account that signed';
comment on column relayed_actions.gas is 'limit of the transaction; once it is mined, the gas used';
comment on column relayed_actions.created is 'time of acceptance';

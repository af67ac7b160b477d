-- Accounts that transactions are sent from. The row's lock is what gives each intent a nonce of its own.
create table signers (
  chain      bigint not null,
  address    bytea not null check (octet_length(address) = 20),
  next_nonce bigint not null default 0 check (next_nonce >= 0),
  epoch      bigint not null default 0, -- counts who has held the lease; whoever holds an older one can write nothing
  holder     text not null default '',
  since      timestamptz,
  primary key (chain, address)
);

-- What was asked for, each with its nonce. A row stays for good: its key is what makes the same thing asked for again the same thing.
create table transactions (
  id           bigint generated always as identity primary key,
  chain        bigint not null,
  signer       bytea not null,
  nonce        bigint not null,
  key          text not null,
  what         text not null,
  recipient    bytea not null check (octet_length(recipient) = 20),
  data         bytea not null,
  wei          numeric(78) not null,
  gas          bigint not null,
  stage        text not null default 'queued' check (stage in ('queued', 'signed', 'broadcast', 'mined', 'confirmed')),
  cancel       boolean not null default false, -- the nonce is to be used for nothing instead
  released     boolean not null default false, -- it came to nothing: its key may be asked for again
  trouble      text not null default '',
  ceiling      numeric(78),
  outcome      text check (outcome in ('succeeded', 'reverted', 'nothing')),
  tx           bytea check (octet_length(tx) = 32),
  block_number bigint,
  block_hash   bytea check (octet_length(block_hash) = 32),
  gas_used     bigint,
  queued_at    timestamptz not null default clock_timestamp(),
  changed_at   timestamptz not null default clock_timestamp(),
  unique (chain, signer, nonce),
  foreign key (chain, signer) references signers (chain, address),
  check ((stage in ('mined', 'confirmed')) = (outcome is not null and tx is not null and block_number is not null and block_hash is not null))
);
create unique index transactions_key on transactions (chain, signer, key) where not released;
create index transactions_open on transactions (chain, signer, nonce) where stage <> 'confirmed';

-- Every signed form of an intent, stored before any node has seen it.
create table transaction_attempts (
  transaction_id bigint not null references transactions on delete cascade,
  number         int not null check (number > 0),
  nonce          bigint not null,
  hash           bytea not null unique check (octet_length(hash) = 32),
  raw            bytea not null,
  tip            numeric(78) not null,
  cap            numeric(78) not null,
  head           bigint not null,
  nothing        boolean not null, -- a transfer of nothing to the account itself
  sent           boolean not null default false,
  signed_at      timestamptz not null default clock_timestamp(),
  primary key (transaction_id, number)
);

-- The doorbell of whoever sends and of whoever waits. The row is the letter.
create function ring_transactions() returns trigger language plpgsql as $$
begin
  perform pg_notify('waybill_transactions', encode(new.signer, 'hex') || ' ' || new.id);
  return null;
end $$;
create trigger transactions_asked after insert on transactions for each row execute function ring_transactions();
create trigger transactions_answered after update of outcome, cancel on transactions for each row
  when (new.outcome is distinct from old.outcome or new.cancel and not old.cancel) execute function ring_transactions();

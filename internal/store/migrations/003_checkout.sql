-- A signed offer; whoever knows the secret behind key may take it.
create table quotes (
  order_id  bytea primary key check (octet_length(order_id) = 32),
  key       bytea not null unique check (octet_length(key) = 32),
  terms     jsonb not null,
  signature bytea not null,
  salt      bytea not null check (octet_length(salt) = 32),
  expires   timestamptz not null,
  created   timestamptz not null default now()
);

-- What became of it. The row is written before the relay sends, so that a crash in between is seen and finished.
create table checkouts (
  order_id  bytea primary key references quotes on delete cascade,
  status    text not null check (status in ('sent', 'placed', 'refused')),
  signature bytea not null,
  tx        bytea check (octet_length(tx) = 32),
  block     bigint,
  centre    int,
  reason    text not null default '',
  created   timestamptz not null default now(),
  changed   timestamptz not null default now(),
  check (status <> 'placed' or (tx is not null and block is not null and centre is not null))
);

-- Pages that open for whoever holds the token; only its SHA-256 is kept.
create table links (
  token    bytea primary key check (octet_length(token) = 32),
  order_id bytea not null,
  purpose  text not null check (purpose in ('receipt', 'track')),
  expires  timestamptz not null
);
create index links_order on links (order_id);

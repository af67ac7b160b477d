-- An operator wants more offered for it now, without waiting for blocks to pass.
alter table transactions add column hurry boolean not null default false;
drop trigger transactions_answered on transactions;
create trigger transactions_answered after update of outcome, cancel, hurry on transactions for each row
  when (new.outcome is distinct from old.outcome or new.cancel and not old.cancel or new.hurry and not old.hurry) execute function ring_transactions();

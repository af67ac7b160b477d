alter table feed drop constraint feed_type_check;
alter table feed add constraint feed_type_check check (type in ('step', 'position', 'anchored', 'eta', 'retracted'));

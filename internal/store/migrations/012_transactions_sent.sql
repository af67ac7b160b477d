-- An intent's stage says it.
alter table transaction_attempts drop column sent;

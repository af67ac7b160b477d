create table blocks (number bigint primary key);

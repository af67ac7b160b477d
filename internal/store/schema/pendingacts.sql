-- The projection pending: acts that the contract has taken and that came too early for their parcels.

create table pending_acts (
	device       bytea       not null check (octet_length(device) = 20),
	epoch        bigint      not null check (epoch > 0),
	seq          numeric(20) not null check (seq >= 0),
	order_id     bytea       not null check (octet_length(order_id) = 32),
	word         bytea       not null check (octet_length(word) = 32),
	block_number bigint      not null,
	ended_block  bigint,
	primary key (device, epoch, seq)
);
comment on table  pending_acts is
	'Acts that came too early for their parcels. Anyone can present them to the contract again; the oracle does so '
	'when their parcels change.';
comment on column pending_acts.device is 'device that signed the act, 20 bytes';
comment on column pending_acts.epoch is 'epoch of the device''s journal';
comment on column pending_acts.seq is 'sequence number of the act';
comment on column pending_acts.order_id is
	'order or parcel, the last 32 bytes of the reading; it may have no row in orders yet';
comment on column pending_acts.word is 'first 32 bytes of the reading';
comment on column pending_acts.block_number is 'block that took the act';
comment on column pending_acts.ended_block is
	'block in which the act moved its parcel, or was ignored when it was presented; null while it is pending';

create index pending_acts_order on pending_acts (order_id) where ended_block is null;

package store

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// applySingle applies a block without events in one statement, without waiting for the disk (see txOptions). This is
// the usual case near the head. If the block is not the child of the cursor, applySingle changes nothing and returns
// false.
func (s *Store) applySingle(ctx context.Context, b *ledger.Block) (done bool, err error) {
	const q = `with moved as (
			update cursor set number = @number, hash = @hash where number = @number - 1 and hash = @parent
			returning set_config('synchronous_commit', 'off', true)
		), block as (
			insert into blocks (number, hash, parent, time, seen) select @number, @hash, @parent, @time, @seen from moved
		), written as (
			insert into logs (block_number, log_index, address, tx, topic0, topic1, topic2, topic3, data)
			select @number, l.* from moved cross join unnest(@indexes::integer[], @addresses::bytea[], @txs::bytea[],
				@topics0::bytea[], @topics1::bytea[], @topics2::bytea[], @topics3::bytea[], @datas::bytea[]) l
		)
		select from moved`
	n := len(b.Logs)
	indexes, addresses, txs, datas := make([]int32, n), make([][]byte, n), make([][]byte, n), make([][]byte, n)
	var topics [4][][]byte
	for i := range topics {
		topics[i] = make([][]byte, n)
	}
	for i := range b.Logs {
		l := &b.Logs[i]
		indexes[i], addresses[i], txs[i], datas[i] = int32(l.Log), l.Address[:], l.Tx[:], l.Data
		if l.Data == nil {
			datas[i] = []byte{}
		}
		for k := range l.Topics {
			topics[k][i] = l.Topics[k][:]
		}
	}
	args := pg.Named{
		"number": int64(b.Number), "hash": b.Hash[:], "parent": b.Parent[:], "time": b.Time, "seen": nil,
		"indexes": indexes, "addresses": addresses, "txs": txs, "topics0": topics[0], "topics1": topics[1],
		"topics2": topics[2], "topics3": topics[3], "datas": datas,
	}
	if !b.Seen.IsZero() {
		args["seen"] = b.Seen
	}
	if err = s.pool.QueryRow(ctx, q, args).Scan(); errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

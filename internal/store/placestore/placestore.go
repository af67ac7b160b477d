// Package placestore stores which orders the API has accepted to send, and what they use until they are mined.
package placestore

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

const (
	window  = time.Hour       // in which the orders of a wallet and of a client are counted
	unsent  = 2 * time.Minute // after which an accepted order without a transaction is given up
	deep    = 64              // blocks after which no node answers with an older state
	keep    = 24 * time.Hour
	batch   = 500 // rows of one deletion
	keyWord = "place "
)

// Store stores reservations. It is safe for concurrent use, also by several processes.
type Store struct {
	pool   *pg.Pool
	sender ledger.Account // that sends the orders
}

// New returns a store for the database of pool, for orders that an account sends.
func New(pool *pg.Pool, sender ledger.Account) *Store { return &Store{pool, sender} }

// Admit calls decide with what accepted orders use on top of the state of a block, and stores the reservations that
// decide returns. Calls of Admit exclude each other, also in several processes. wanted are the orders to be decided:
// Accepted says which of them were accepted before, Wallets and Clients count the orders of theirs.
func (s *Store) Admit(
	ctx context.Context, block uint64, wanted []ledger.Reservation, decide func(ledger.OrdersUsed) []ledger.Reservation,
) error {
	err := pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		const lock = `select pg_advisory_xact_lock(hashtextextended('waybill accepts orders of ' || encode($1, 'hex'), 0))`
		if _, err := tx.Exec(ctx, lock, s.sender.Address[:]); err != nil {
			return err
		}
		used, settled, err := s.read(ctx, tx, block, wanted)
		if err != nil {
			return err
		}
		return write(ctx, tx, decide(used), settled)
	})
	if err != nil {
		return fmt.Errorf("reserve for %d orders: %w", len(wanted), err)
	}
	return nil
}

// read returns what is used on top of the state of a block, and the orders that no longer use anything.
func (s *Store) read(
	ctx context.Context, tx pgx.Tx, block uint64, wanted []ledger.Reservation,
) (used ledger.OrdersUsed, settled [][]byte, err error) {
	used = ledger.OrdersUsed{
		Accepted: map[journal.OrderID]bool{}, Wallets: map[journal.Address]ledger.OrderCount{},
		Clients: map[string]ledger.OrderCount{},
	}
	ids, wallets, clients := make([][]byte, len(wanted)), make([][]byte, len(wanted)), make([]string, len(wanted))
	for i, r := range wanted {
		ids[i], wallets[i], clients[i] = r.Order[:], r.Wallet[:], r.Client
	}
	args := pg.Named{
		"chain": s.sender.Chain, "signer": s.sender.Address[:], "word": keyWord, "block": block, "deep": deep,
		"unsent": unsent, "ids": ids,
	}
	// state: 2 if the order uses something on top of the block, 1 if an earlier block may be asked about, 0 if not.
	const open = `select r.order_id, r.wallet, r.price::text, r.takes, case
			when t.id is null then case when r.created > clock_timestamp() - @unsent::interval then 2 else 0 end
			when t.outcome is null then 2
			when t.outcome <> 'succeeded' or t.block_number <= @block::bigint - @deep::bigint then 0
			when t.block_number > @block then 2
			else 1 end, r.order_id = any(@ids)
		from order_reservations r left join transactions t on t.chain = @chain and t.signer = @signer
			and t.key = @word || '0x' || encode(r.order_id, 'hex') and not t.released
		where not r.settled order by r.created`
	rows, err := tx.Query(ctx, open, args)
	if err != nil {
		return used, nil, err
	}
	var id, wallet, takes []byte
	var price journal.Amount
	var state int
	var wants bool
	_, err = pgx.ForEachRow(rows, []any{&id, &wallet, &price, &takes, &state, &wants}, func() error {
		if state == 0 {
			settled = append(settled, append([]byte(nil), id...))
			return nil
		}
		r := ledger.Reservation{Order: journal.OrderID(id), Wallet: journal.Address(wallet), Price: price}
		if wants {
			used.Accepted[r.Order] = true
		}
		if state == 1 {
			return nil
		}
		used.Open = append(used.Open, r)
		return json.Unmarshal(takes, &used.Open[len(used.Open)-1].Takes)
	})
	if err != nil {
		return used, nil, err
	}
	const counts = `select wallet, '', count(*),
			extract(epoch from min(created) + @window::interval - clock_timestamp())::float8
		from order_reservations
		where wallet = any(@wallets) and created > clock_timestamp() - @window::interval group by wallet
		union all
		select null, client, count(*),
			extract(epoch from min(created) + @window::interval - clock_timestamp())::float8
		from order_reservations
		where client = any(@clients) and created > clock_timestamp() - @window::interval group by client`
	args = pg.Named{"window": window, "wallets": wallets, "clients": clients}
	if rows, err = tx.Query(ctx, counts, args); err != nil {
		return used, nil, err
	}
	var client string
	var n int
	var seconds float64
	_, err = pgx.ForEachRow(rows, []any{&wallet, &client, &n, &seconds}, func() error {
		c := ledger.OrderCount{Orders: n, Wait: max(time.Duration(seconds*float64(time.Second)), time.Second)}
		if wallet == nil {
			used.Clients[client] = c
		} else {
			used.Wallets[journal.Address(wallet)] = c
		}
		return nil
	})
	return used, settled, err
}

// write stores accepted reservations and marks those that use nothing any more.
func write(ctx context.Context, tx pgx.Tx, accepted []ledger.Reservation, settled [][]byte) error {
	if len(settled) > 0 {
		const q = `update order_reservations set settled = true where order_id = any($1)`
		if _, err := tx.Exec(ctx, q, settled); err != nil {
			return err
		}
	}
	if len(accepted) == 0 {
		return nil
	}
	ids, wallets := make([][]byte, len(accepted)), make([][]byte, len(accepted))
	clients, prices, takes := make([]string, len(accepted)), make([]string, len(accepted)), make([]string, len(accepted))
	for i, r := range accepted {
		text, err := json.Marshal(r.Takes)
		if err != nil {
			return err
		}
		ids[i], wallets[i], clients[i] = r.Order[:], r.Wallet[:], r.Client
		prices[i], takes[i] = r.Price.String(), string(text)
	}
	const q = `insert into order_reservations (order_id, wallet, client, price, takes)
		select order_id, wallet, client, price::numeric, takes::jsonb
		from unnest(@ids::bytea[], @wallets::bytea[], @clients::text[], @prices::text[], @takes::text[])
			as r (order_id, wallet, client, price, takes)
		on conflict (order_id) do update set settled = false, created = clock_timestamp(), takes = excluded.takes`
	args := pg.Named{"ids": ids, "wallets": wallets, "clients": clients, "prices": prices, "takes": takes}
	_, err := tx.Exec(ctx, q, args)
	return err
}

// Release gives up the reservation of an order that was not sent or had no effect. It still counts for its wallet and
// its client.
func (s *Store) Release(ctx context.Context, id journal.OrderID) error {
	const q = `update order_reservations set settled = true where order_id = $1`
	if _, err := s.pool.Exec(ctx, q, id[:]); err != nil {
		return fmt.Errorf("release the reservation of order %s: %w", id.Short(), err)
	}
	return nil
}

// Package placing decides which orders the shop sends, so that nobody makes it pay for orders that the contract
// refuses. It counts the stock and the money that its own orders use before a block has them, and limits how many
// orders a wallet and a network address can have placed. It takes the orders that wait at the same time together.
package placing

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Chain reads the contracts.
type Chain interface {
	Head(ctx context.Context) (ledger.Cursor, error)
	// Placement returns how an order is placed, without a gas limit.
	Placement(ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization) (
		ledger.Placement, error)
	// PlacingState reads the state of a block. from sends the simulated calls.
	PlacingState(ctx context.Context, block uint64, from journal.Address, q ledger.PlacingQuery) (
		ledger.PlacingState, error)
}

// Estimator estimates the gas of a call, with a margin.
type Estimator interface {
	Estimate(ctx context.Context, from journal.Address, c ledger.Call) (uint64, error)
}

// Writer sends orders.
type Writer interface {
	// PlaceBy deploys the shopper's wallet if it must, sends an order, and waits until it is mined. For an order that is
	// already placed it returns that transaction. It simulates a call without a limit. Its error is ledger.ErrRefused or
	// journal.ErrSignature if the contract or the token reverts, ledger.ErrInactive if the wallet is not deployed, and
	// ledger.ErrTooEarly if the wallet's approval is missing.
	PlaceBy(ctx context.Context, p ledger.Placement) (tx journal.Hash, block uint64, centre uint16, err error)
	// Unplaced returns the transaction that has placed an order whose simulation fails, or why there is none. It sends
	// nothing.
	Unplaced(ctx context.Context, p ledger.Placement, failed error) (
		tx journal.Hash, block uint64, centre uint16, err error)
}

// Store stores accepted orders. placestore.Store implements and documents its methods.
type Store interface {
	Admit(ctx context.Context, block uint64, wanted []ledger.Reservation,
		decide func(ledger.OrdersUsed) []ledger.Reservation) error
	Release(ctx context.Context, id journal.OrderID) error
}

// Config configures a Desk.
type Config struct {
	Chain     Chain
	Estimator Estimator
	Writer    Writer
	Store     Store
	Sender    journal.Address // that pays for the transactions
	Currency  ledger.Currency // of the prices, for texts

	// Revert returns the Solidity name of the error with which a contract refused a call, or "".
	Revert func(error) string

	PerWallet int // orders of a wallet in an hour; 0: any number
	PerClient int // orders of a network address in an hour; 0: any number

	Log *slog.Logger // nil: slog.Default()
}

// Desk accepts orders and has them sent. It is safe for concurrent use.
type Desk struct {
	Config
	queue queue
	gas   gasLimits
}

// New returns a Desk.
func New(c Config) *Desk {
	if c.Log == nil {
		c.Log = slog.Default()
	}
	return &Desk{Config: c, gas: gasLimits{known: map[shape]uint64{}}}
}

// Place places an order and waits until it is mined. client is the network address that asks; "" if it is unknown.
// Place is idempotent: for an order that is already placed it returns that transaction. An order that cannot be placed
// is a *ledger.OrderRefusal, journal.ErrSignature, ledger.ErrInactive or ledger.ErrTooEarly, as of Writer.
func (d *Desk) Place(
	ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization, client string,
) (tx journal.Hash, block uint64, centre uint16, err error) {
	p, err := d.Chain.Placement(ctx, t, merchantSignature, a)
	if err != nil {
		return tx, 0, 0, err
	}
	o := &order{
		Placement: p, reserve: ledger.Reservation{Order: p.Order, Wallet: t.Shopper, Client: client, Price: t.Price},
	}
	if err := d.admit(ctx, o); err != nil {
		return tx, 0, 0, err
	}
	if o.unsent {
		tx, block, centre, err = d.Writer.Unplaced(ctx, p, o.failed)
		return tx, block, centre, d.explain(err)
	}
	tx, block, centre, err = d.Writer.PlaceBy(ctx, o.Placement)
	if err == nil || !o.accepted {
		return tx, block, centre, d.explain(err)
	}
	if refused(err) {
		// It was not sent, or failed, or was replaced by an empty transaction: the order uses nothing.
		err = errors.Join(err, d.Store.Release(ctx, o.reserve.Order))
	}
	return tx, block, centre, d.explain(err)
}

// refused reports whether an order has no effect, unless it is sent again.
func refused(err error) bool {
	return slices.ContainsFunc([]error{
		ledger.ErrRefused, journal.ErrSignature, ledger.ErrCancelled, ledger.ErrInactive, ledger.ErrTooEarly,
	}, func(e error) bool { return errors.Is(err, e) })
}

// order is an order that waits for a decision.
type order struct {
	ledger.Placement // its call has a limit once it is simulated
	reserve          ledger.Reservation
	failed           error // of the simulation
	accepted         bool
	unsent           bool // the simulation fails, although nothing is missing: it is placed, or the contract refuses it
	err              error
	done             chan bool // true: lead the next batch; closed: decided
}

// decideTimeout is the time limit of one batch of decisions.
const decideTimeout = 15 * time.Second

// admit waits for the decision about an order, together with the other orders that wait. It returns nil if the order
// may be sent, or is unsent. If its call has a limit then, it need not be simulated again.
func (d *Desk) admit(ctx context.Context, o *order) error {
	o.done = make(chan bool, 1)
	if !d.queue.join(o) {
		if lead := <-o.done; !lead {
			return o.err
		}
	}
	batch := d.queue.take()
	bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), decideTimeout)
	defer cancel()
	err := d.decideAll(bounded, batch)
	for _, x := range batch {
		if err != nil {
			x.err = err
		}
	}
	d.queue.handOver(batch, o)
	return o.err
}

// decideAll decides about a batch of orders. It sets accepted or err of each.
func (d *Desk) decideAll(ctx context.Context, batch []*order) error {
	head, err := d.Chain.Head(ctx)
	if err != nil {
		return fmt.Errorf("read the head for %d orders: %w", len(batch), err)
	}
	if err := d.setLimits(ctx, batch); err != nil {
		return err
	}
	s, err := d.read(ctx, head.Number, batch)
	if err != nil {
		return err
	}
	if err := d.estimateAgain(ctx, batch); err != nil {
		return err
	}
	wanted := make([]ledger.Reservation, 0, len(batch))
	for _, o := range batch {
		wanted = append(wanted, o.reserve)
	}
	return d.Store.Admit(ctx, head.Number, wanted, func(used ledger.OrdersUsed) []ledger.Reservation {
		for _, r := range used.Open {
			s.use(r)
		}
		var accepted []ledger.Reservation
		for _, o := range batch {
			if used.Accepted[o.Order] { // it is under way: the writer waits for it, or sends it after a crash
				o.Call.Limit = 0
				continue
			}
			if o.unsent = o.failed != nil && !d.lacks(o.failed); o.unsent {
				continue
			}
			if o.err = d.check(o, s, &used); o.err != nil {
				continue
			}
			if o.unsent = o.failed != nil; o.unsent {
				continue
			}
			o.accepted = true
			s.use(o.reserve)
			accepted = append(accepted, o.reserve)
		}
		return accepted
	})
}

// lacks reports whether a simulation failed because stock or money is missing, or may be. check has better words.
func (d *Desk) lacks(failed error) bool {
	if d.Revert == nil {
		return false
	}
	name := d.Revert(failed)
	reason := sentenceFor(name).reason
	return name == "" || reason == ledger.SoldOut || reason == ledger.BalanceTooLow
}

// check returns why an order cannot be placed on top of a state. It sets what the order takes.
func (d *Desk) check(o *order, s *state, used *ledger.OrdersUsed) error {
	wallet, client := used.Wallets[o.reserve.Wallet], used.Clients[o.reserve.Client]
	tooMany := func(c ledger.OrderCount, what string, limit int) error {
		return &ledger.OrderRefusal{
			Reason: ledger.TooManyOrders, Wait: c.Wait,
			Text: fmt.Sprintf("%s has had its %d orders of this hour.", what, limit),
		}
	}
	switch {
	case d.PerWallet > 0 && wallet.Orders >= d.PerWallet:
		return tooMany(wallet, "The wallet "+o.reserve.Wallet.String(), d.PerWallet)
	case d.PerClient > 0 && o.reserve.Client != "" && client.Orders >= d.PerClient:
		return tooMany(client, "Your network address", d.PerClient)
	}
	if balance := s.balances[o.reserve.Wallet]; balance.Cmp(o.Terms.Price) < 0 {
		return &ledger.OrderRefusal{Reason: ledger.BalanceTooLow, Text: fmt.Sprintf(
			"The wallet has %s left, and the order costs %s.", d.Currency.Format(balance), d.Currency.Format(o.Terms.Price))}
	}
	takes, ok := s.allocate(o.Terms)
	if !ok {
		return &ledger.OrderRefusal{
			Reason: ledger.SoldOut, Text: "It has just been sold out near this address. Nothing was paid.",
		}
	}
	o.reserve.Takes = takes
	wallet.Orders++
	client.Orders++
	used.Wallets[o.reserve.Wallet], used.Clients[o.reserve.Client] = wallet, client
	return nil
}

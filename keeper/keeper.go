// Package keeper makes the calls that anyone may make for a parcel: refunds after a deadline, the next carrier if the
// first does not come, settlements, default decisions, the assignment of a parcel that had no carrier, and the
// presentation of acts that came too early. A keeper has no rights, only a funded account. Any number may run, on one
// account or on several.
package keeper

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Chain is the node. Its errors wrap journal.ErrNotFound for what is not on chain.
type Chain interface {
	Heads(ctx context.Context) <-chan ledger.Cursor
	Now(ctx context.Context) (time.Time, error) // timestamp of the latest block; of the pending one on an idle chain
	Policy(ctx context.Context, hash journal.Hash) (ledger.Policy, error)
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error) // status, since and hand-over count
	TaskCall(t ledger.Task) (ledger.Call, error)
}

// Book knows the parcels and the pending acts. It may be behind the chain.
type Book interface {
	// Due returns the parcels for which a call is due by a time, the earliest first, at most limit. It may also return
	// parcels that are due later.
	Due(ctx context.Context, by time.Time, limit int) ([]ledger.Order, error)
	Unassigned(ctx context.Context, limit int) ([]ledger.Order, error) // packed parcels without a carrier
	PendingActs(ctx context.Context) ([]ledger.PendingAct, error)
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error)
	// CarrierEvents returns a value that changes with each event after which another carrier may be found.
	CarrierEvents(ctx context.Context) (string, error)
}

// Codes finds the code hashes for a pending delivery. It returns journal.ErrNotFound if they are unknown.
type Codes interface {
	CodeHashes(ctx context.Context, a ledger.ActPending) (journal.CodeHashes, error)
}

// Sender sends calls from the account that pays the gas. If a mined call failed, Send returns its receipt with the
// reason.
type Sender interface {
	Address() journal.Address
	Send(ctx context.Context, call ledger.Call) (ledger.Receipt, error)
}

// Simulator executes calls without sending them. Its methods return an error that wraps ledger.ErrRefused, or another
// error of package ledger, if the contract refuses the call, and ledger.ErrUnreachable if no node answers.
type Simulator interface {
	Simulate(ctx context.Context, from journal.Address, call ledger.Call) error // on top of the latest block
	Estimate(ctx context.Context, from journal.Address, call ledger.Call) (gas uint64, err error)
}

// Config configures a Keeper.
type Config struct {
	Chain     Chain
	Book      Book
	Codes     Codes
	Sender    Sender
	Simulator Simulator

	Gas      uint64        // maximum estimate of a call; 0 means 3,000,000
	PayeeGas uint64        // maximum gas of the calls for one payee in an hour of chain time; 0 means 50,000,000
	AtOnce   int           // calls that run at the same time; 0 means 32
	Poll     time.Duration // the book is read at least this often; 0 means 2s
	Log      *slog.Logger  // nil means slog.Default()
	Registry prometheus.Registerer
}

// Keeper makes calls. It stores nothing: what it has to do follows from the chain.
type Keeper struct {
	Config
	metrics *metrics
	outage  *health.Outage

	round   uint64 // counts the rounds
	carrier string // last value of Book.CarrierEvents
	slots   chan struct{}
	wakeup  chan struct{}
	calls   sync.WaitGroup

	mu       sync.Mutex // guards the rest
	attempts map[string]*attempt
	budget   budget
	policies map[journal.Hash]policy
}

// New returns a Keeper. Run starts it.
func New(c Config) *Keeper {
	if c.Gas == 0 {
		c.Gas = 3_000_000
	}
	if c.PayeeGas == 0 {
		c.PayeeGas = 50_000_000
	}
	if c.AtOnce == 0 {
		c.AtOnce = 32
	}
	if c.Poll == 0 {
		c.Poll = 2 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	return &Keeper{
		Config: c, metrics: newMetrics(c.Registry), outage: &health.Outage{What: "what is due", Log: c.Log},
		slots: make(chan struct{}, c.AtOnce), wakeup: make(chan struct{}, 1), attempts: map[string]*attempt{},
		budget: budget{most: c.PayeeGas}, policies: map[journal.Hash]policy{},
	}
}

// Run makes calls until ctx ends. It begins a round at each head, at Config.Poll, and when calls that waited for a slot
// have room again.
func (k *Keeper) Run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	defer k.calls.Wait()
	defer stop()
	heads := k.Chain.Heads(ctx)
	tick := time.NewTicker(k.Poll)
	defer tick.Stop()
	for ctx.Err() == nil {
		switch err := k.runRound(ctx); {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			k.outage.Down(err)
		default:
			k.outage.Up()
		}
		select {
		case <-ctx.Done():
		case _, open := <-heads:
			if !open {
				heads = nil
			}
		case <-tick.C:
		case <-k.wakeup:
		}
	}
	return nil
}

// Ready reports the cause of the present outage, or nil.
func (k *Keeper) Ready(context.Context) error { return k.outage.Cause() }

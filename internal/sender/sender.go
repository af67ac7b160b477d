// Package sender gets transactions onto the chain and keeps every one of them in Postgres, so that whatever ends, nothing that was
// asked for is lost or done twice, and no nonce is left out.
//
// An intent is written down with its nonce, signed, the bytes stored, broadcast, mined, confirmed. Each step is read from the
// store and done again after a crash; what a node sees is in the store before.
package sender

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
)

// Chain is the network. A node that does not answer is ledger.ErrUnreachable.
type Chain interface {
	Heads(ctx context.Context) <-chan ledger.Cursor
	Fees(ctx context.Context) (ledger.Fees, error)
	// Nonce is the next of an account as of some blocks below the head; Pending counts what waits in the node's pool too.
	Nonce(ctx context.Context, a journal.Address, below uint64) (uint64, error)
	Pending(ctx context.Context, a journal.Address) (uint64, error)
	Receipt(ctx context.Context, tx journal.Hash) (ledger.Receipt, error) // journal.ErrNotFound when no block has it
	// Broadcast reports whether the transaction was new to the node. Its errors are ledger.ErrNonceUsed, ErrUnderpriced,
	// ErrInsufficientFunds and ErrTxInvalid.
	Broadcast(ctx context.Context, raw []byte) (fresh bool, err error)
}

// Contracts say what a call would do. Their refusals are errors other than ledger.ErrUnreachable.
type Contracts interface {
	Estimate(ctx context.Context, from journal.Address, c ledger.Call) (gas uint64, err error)
	Replay(ctx context.Context, from journal.Address, c ledger.Call, gas, block uint64) error // why it failed there
}

// TxStore keeps intents.
type TxStore interface {
	Enqueue(ctx context.Context, a ledger.Account, c ledger.Call, gas uint64) (id int64, fresh bool, err error)
	Standing(ctx context.Context, a ledger.Account, key string) (id int64, err error) // journal.ErrNotFound
	Intent(ctx context.Context, id int64) (ledger.Intent, error)
	Reopen(ctx context.Context, id int64) error                // a reorganisation dropped its block
	Cancel(ctx context.Context, id int64, reason string) error // journal.ErrConflict when it is mined
	Listen(ctx context.Context, a ledger.Account) <-chan int64 // ids of intents with news; zero stands for all
	LeasedTxStore
}

// LeasedTxStore is what the one process that holds an account's lease may do; any other gets ledger.ErrFenced.
type LeasedTxStore interface {
	Lease(ctx context.Context, a ledger.Account, holder string) (l ledger.Lease, release func(), err error)
	Forward(ctx context.Context, l ledger.Lease, next uint64) error
	Unsent(ctx context.Context, a ledger.Account, limit int) ([]ledger.Intent, error)
	Open(ctx context.Context, a ledger.Account) ([]ledger.Intent, error)
	Sign(ctx context.Context, l ledger.Lease, all ...ledger.SignedAttempt) (stored []int64, err error)
	Sent(ctx context.Context, l ledger.Lease, ids ...int64) error
	Mined(ctx context.Context, l ledger.Lease, all ...ledger.Inclusion) error
	RecordError(ctx context.Context, l ledger.Lease, id int64, what string) error
	Renumber(ctx context.Context, l ledger.Lease, id int64) error
	FillNonce(ctx context.Context, l ledger.Lease, nonce, gas uint64) error
}

// Config is what a Sender needs.
type Config struct {
	ChainID   uint64
	Chain     Chain
	Contracts Contracts
	TxStore   TxStore
	Signer    Signer

	Depth      uint64        // blocks, its own included, after which a transaction counts as final; 0 means 1
	Ceiling    *big.Int      // most wei to offer for each unit of gas; nil: 20 times what the network asked at first
	Impatience uint64        // blocks without a transaction after which its fees are raised; 0 means 6
	Doubt      time.Duration // how long what a node says must stay so before it is believed against the store; 0 means 3s
	Holder     string        // names this process to operators
	Purpose    string        // what the account is for, in metrics
	Log        *slog.Logger  // nil means slog.Default()
	Registry   prometheus.Registerer

	// Fail is for tests: it is told of each step between asking and confirming, and an error ends the step there.
	Fail func(point string) error
}

// Sender sends for one account. Any number of processes may have one for the same account: all take calls, one of them at a time
// broadcasts and watches.
type Sender struct {
	Config
	account ledger.Account
	metrics *metrics
	wake    chan struct{} // the launcher: there is something to send
	look    chan struct{} // the watcher: look at once

	mu      sync.Mutex
	waiting map[int64][]chan struct{}
}

// New makes a sender. Nothing is sent until Run.
func New(c Config) *Sender {
	if c.Depth == 0 {
		c.Depth = 1
	}
	if c.Impatience == 0 {
		c.Impatience = 6
	}
	if c.Doubt == 0 {
		c.Doubt = 3 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.Fail == nil {
		c.Fail = func(string) error { return nil }
	}
	a := ledger.Account{Chain: c.ChainID, Address: c.Signer.Address()}
	c.Log = c.Log.With("signer", a.Address)
	return &Sender{
		Config: c, account: a, metrics: newMetrics(c.Registry, a.Address, c.Purpose),
		wake: make(chan struct{}, 1), look: make(chan struct{}, 1), waiting: map[int64][]chan struct{}{},
	}
}

// Address is the account that pays the gas.
func (s *Sender) Address() journal.Address { return s.account.Address }

// Send tries a call out, writes it down and returns once it is in a block; a reorganisation after that is seen to without anybody asking.
// What a contract refuses is not written down and fails with its reason, as does what it refuses once it is in a block. A call
// whose key stands already is that one. When ctx ends early the call is made all the same, if it was written down. While node or
// database cannot be reached it tries again until ctx ends.
func (s *Sender) Send(ctx context.Context, c ledger.Call) (ledger.Receipt, error) {
	if c.Key == "" {
		c.Key = "once " + rand.Text()
	}
	id, err := s.ask(ctx, c)
	if err == nil {
		err = s.Fail("inserted")
	}
	if err != nil {
		return ledger.Receipt{}, fmt.Errorf("%s: %w", c.What, err)
	}
	wake(s.wake)
	r, err := s.await(ctx, id)
	if err != nil {
		return r, fmt.Errorf("%s: %w", c.What, err)
	}
	return r, nil
}

// ask writes a call down, unless it stands already.
func (s *Sender) ask(ctx context.Context, c ledger.Call) (id int64, err error) {
	var gas uint64
	refused := s.insist(ctx, func(ctx context.Context) (err error) {
		gas, err = s.Contracts.Estimate(ctx, s.Address(), c)
		return err
	})
	if refused != nil {
		id, err := s.TxStore.Standing(ctx, s.account, c.Key) // it may be refused because it is done
		if errors.Is(err, journal.ErrNotFound) {
			return 0, refused
		}
		return id, err
	}
	id, fresh, err := s.TxStore.Enqueue(ctx, s.account, c, gas)
	if fresh {
		s.metrics.stage("queued", time.Time{})
	}
	return id, err
}

// insist asks until the node answers, whatever the answer, or ctx ends.
func (s *Sender) insist(ctx context.Context, ask func(context.Context) error) error {
	for wait := 100 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		err := ask(ctx)
		if !errors.Is(err, ledger.ErrUnreachable) {
			return err
		}
		s.Log.Warn("sender: node cannot be reached, trying again", "error", err)
		if !sleep(ctx, wait) {
			return errors.Join(ctx.Err(), err)
		}
	}
}

// wake leaves one wakeup for the receiver; a second one adds nothing.
func wake(wakeup chan struct{}) {
	select {
	case wakeup <- struct{}{}:
	default:
	}
}

// sleep reports whether it slept to the end.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

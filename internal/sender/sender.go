// Package sender sends transactions from one account per Sender, with an outbox in Postgres. If a process, node or
// database fails at any point, each call is executed once, none is lost, and the nonces have no gap.
//
// A call becomes an intent with a nonce. The broadcaster signs and broadcasts it. The confirmer looks for its receipt,
// rebroadcasts it, replaces it by one with higher fees, and confirms it when enough blocks follow. Each step is stored
// before the next one, and a signed transaction is stored before a node gets it. After a crash, a process continues
// from the stored steps.
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

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Chain is a connection to the chain. Its methods return ledger.ErrUnreachable if no node answers.
type Chain interface {
	Heads(ctx context.Context) <-chan ledger.Cursor
	Fees(ctx context.Context) (ledger.Fees, error)
	// Nonce returns the account's next nonce in the block that is `below` blocks before the head.
	Nonce(ctx context.Context, a journal.Address, below uint64) (uint64, error)
	// Pending returns the account's next nonce after the transactions in the node's pool.
	Pending(ctx context.Context, a journal.Address) (uint64, error)
	Receipt(ctx context.Context, tx journal.Hash) (ledger.Receipt, error) // journal.ErrNotFound if it is in no block
	// Broadcast reports whether the transaction was new to the node. Its errors wrap ledger.ErrNonceUsed,
	// ErrUnderpriced, ErrInsufficientFunds or ErrTxInvalid.
	Broadcast(ctx context.Context, raw []byte) (fresh bool, err error)
}

// Contracts simulates calls. If the contract refuses a call, the error is not ledger.ErrUnreachable.
type Contracts interface {
	Estimate(ctx context.Context, from journal.Address, c ledger.Call) (gas uint64, err error)
	// Replay repeats a call on the state of a block and returns the reason of its failure, or nil if it succeeds. If gas
	// is 0, the node's maximum is the limit.
	Replay(ctx context.Context, from journal.Address, c ledger.Call, gas, block uint64) error
}

// TxStore is the outbox. txstore.Store implements and documents its methods.
type TxStore interface {
	IntentStore
	LeaseStore
	AttemptStore
	OutcomeStore
}

// IntentStore stores intents. Its methods need no lease.
type IntentStore interface {
	Enqueue(ctx context.Context, a ledger.Account, c ledger.Call, gas uint64) (id int64, fresh bool, err error)
	ByKey(ctx context.Context, a ledger.Account, key string) (id int64, err error) // journal.ErrNotFound
	Intent(ctx context.Context, id int64) (ledger.Intent, error)
	Cancel(ctx context.Context, id int64, reason string) error // journal.ErrConflict if it is mined
	Listen(ctx context.Context, a ledger.Account) <-chan int64 // ids of changed intents; 0 stands for all
}

// LeaseStore stores leases and nonces. Methods with a lease return ledger.ErrFenced if another process took it.
type LeaseStore interface {
	Lease(ctx context.Context, a ledger.Account, holder string) (l ledger.Lease, release func(), err error)
	SkipTo(ctx context.Context, l ledger.Lease, next uint64) error
	Renumber(ctx context.Context, l ledger.Lease, id int64) error // journal.ErrConflict if it is mined
	FillNonce(ctx context.Context, l ledger.Lease, nonce, gas uint64) error
}

// AttemptStore stores attempts. Methods with a lease return ledger.ErrFenced if another process took it.
type AttemptStore interface {
	Unsent(ctx context.Context, a ledger.Account, limit int) ([]ledger.Intent, error)
	AddAttempts(ctx context.Context, l ledger.Lease, all ...ledger.SignedAttempt) (stored []int64, err error)
	MarkBroadcast(ctx context.Context, l ledger.Lease, ids ...int64) error
	RecordError(ctx context.Context, l ledger.Lease, id int64, text string) error
}

// OutcomeStore stores the outcomes of intents. Methods with a lease return ledger.ErrFenced if another process took it.
type OutcomeStore interface {
	Open(ctx context.Context, a ledger.Account) ([]ledger.Intent, error)
	MarkMined(ctx context.Context, l ledger.Lease, all ...ledger.Inclusion) error
	Reopen(ctx context.Context, id int64) error // after a reorganisation removed its block
}

// Config configures a Sender.
type Config struct {
	ChainID   uint64
	Chain     Chain
	Contracts Contracts
	TxStore   TxStore
	Signer    Signer

	Confirmations uint64        // blocks from its own on after which a transaction is confirmed; 0 means 1
	Ceiling       *big.Int      // maximum fee cap, wei per unit of gas; nil means 20 times the cap of the first attempt
	BumpAfter     uint64        // blocks after which the fees of a pending transaction are raised; 0 means 6
	GracePeriod   time.Duration // how long nodes must contradict the store before the sender reacts; 0 means 3s
	Holder        string        // name of this process for operators
	Purpose       string        // purpose of the account, a label of the metrics
	Log           *slog.Logger  // nil means slog.Default()
	Registry      prometheus.Registerer

	// Fault injects faults in tests. It is called after each step with the name of the step. If it returns an error, the
	// operation fails at that point. nil means none.
	Fault func(point string) error
}

// Sender sends transactions for one account. Any number of processes may have a Sender for the same account: all of
// them accept calls, and the one with the lease broadcasts and confirms. Its methods are safe for concurrent use.
type Sender struct {
	Config
	account ledger.Account
	metrics *metrics

	wakeBroadcaster chan struct{}
	wakeConfirmer   chan struct{}

	node, outbox *health.Outage

	mu      sync.Mutex                // guards the fields below
	waiters map[int64][]chan struct{} // calls of Send that wait, by id of the intent
	recent  recentReceipts
}

// New returns a Sender. Run starts it.
func New(c Config) *Sender {
	if c.Confirmations == 0 {
		c.Confirmations = 1
	}
	if c.BumpAfter == 0 {
		c.BumpAfter = 6
	}
	if c.GracePeriod == 0 {
		c.GracePeriod = 3 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.Fault == nil {
		c.Fault = func(string) error { return nil }
	}
	a := ledger.Account{Chain: c.ChainID, Address: c.Signer.Address()}
	c.Log = c.Log.With("signer", a.Address)
	return &Sender{
		Config: c, account: a, metrics: newMetrics(c.Registry, a.Address, c.Purpose),
		wakeBroadcaster: make(chan struct{}, 1), wakeConfirmer: make(chan struct{}, 1),
		waiters: map[int64][]chan struct{}{}, recent: recentReceipts{byID: map[int64]ledger.Receipt{}},
		node:   &health.Outage{What: "the node to send transactions", Log: c.Log},
		outbox: &health.Outage{What: "the outbox of transactions", Log: c.Log},
	}
}

// maxGasShort is how often Send sends a call that runs out of gas.
const maxGasShort = 3

// Address returns the address of the account, which pays the gas.
func (s *Sender) Address() journal.Address { return s.account.Address }

// Send simulates a call without Limit, enqueues it, and waits until it is in a block. If c.Key was enqueued and not
// released, Send waits for that intent instead. After a later reorganisation, the sender mines the transaction again
// without another call.
//
// After the call is enqueued, Send calls ledger.Queued: calls that are enqueued later have higher nonces.
//
// If the contract refuses the simulated call, Send returns the reason and enqueues nothing. If the call reverts in the
// block, Send returns the reason. If the reason is that an earlier transaction has changed the state so that the call
// needs more gas than estimated, Send enqueues it again with a new estimate, and returns ledger.ErrGasShort only after
// several attempts. It returns ledger.ErrCancelled if an empty transaction used the nonce. While no node
// answers, Send retries until ctx ends. If ctx ends after the call was enqueued, the call is still sent.
func (s *Sender) Send(ctx context.Context, c ledger.Call) (ledger.Receipt, error) {
	if c.Key == "" {
		c.Key = "once " + rand.Text()
	}
	for n := 1; ; n++ {
		r, err := s.sendOnce(ctx, c)
		if !errors.Is(err, ledger.ErrGasShort) || n == maxGasShort {
			return r, err
		}
		s.Log.Info("the gas estimate was too low for a changed state, send the call again", "call", c.What, "cause", err)
		c.Limit = 0
	}
}

// sendOnce is Send without repetitions.
func (s *Sender) sendOnce(ctx context.Context, c ledger.Call) (ledger.Receipt, error) {
	id, fresh, err := s.enqueue(ctx, c)
	if err == nil {
		err = s.Fault("enqueued")
	}
	if err != nil {
		return ledger.Receipt{}, fmt.Errorf("%s: %w", c.What, err)
	}
	ledger.Queued(ctx)
	wake(s.wakeBroadcaster)
	r, err := s.await(ctx, id, fresh)
	if err != nil {
		return r, fmt.Errorf("%s: %w", c.What, err)
	}
	return r, nil
}

// enqueue simulates a call, unless its caller did, and stores it, unless its key exists. It returns the id of the
// intent, and whether it is new.
func (s *Sender) enqueue(ctx context.Context, c ledger.Call) (id int64, fresh bool, err error) {
	gas := c.Limit
	if gas == 0 {
		if gas, id, err = s.estimate(ctx, c); err != nil || id != 0 {
			return id, false, err
		}
		gas = c.GasLimit(gas)
	}
	id, fresh, err = s.TxStore.Enqueue(ctx, s.account, c, gas)
	if fresh {
		s.metrics.stage("queued", time.Time{})
	}
	return id, fresh, err
}

// estimate simulates a call and returns its estimate. If the contract refuses the call because it was executed, it
// returns the id of that intent instead.
func (s *Sender) estimate(ctx context.Context, c ledger.Call) (gas uint64, id int64, err error) {
	refusal := s.retryUnreachable(ctx, func(ctx context.Context) (err error) {
		gas, err = s.Contracts.Estimate(ctx, s.Address(), c)
		return err
	})
	if refusal == nil {
		return gas, 0, nil
	}
	id, err = s.TxStore.ByKey(ctx, s.account, c.Key)
	if errors.Is(err, journal.ErrNotFound) {
		return 0, 0, refusal
	}
	return 0, id, err
}

// retryUnreachable calls request until its error is not ledger.ErrUnreachable, with exponential backoff, or ctx ends.
func (s *Sender) retryUnreachable(ctx context.Context, request func(context.Context) error) error {
	for wait := 100 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		err := request(ctx)
		if !errors.Is(err, ledger.ErrUnreachable) {
			s.node.Up()
			return err
		}
		s.node.Down(err)
		if !sleep(ctx, wait) {
			return errors.Join(ctx.Err(), err)
		}
	}
}

// wake sends a wakeup, unless one is pending.
func wake(wakeup chan struct{}) {
	select {
	case wakeup <- struct{}{}:
	default:
	}
}

// sleep waits for d. It returns false if ctx ends first.
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

package ledger

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/waybill/waybill/journal"
)

// Errors of sending a transaction, which callers compare with errors.Is.
var (
	// ErrNonceUsed means that another transaction of the account has used the nonce.
	ErrNonceUsed = errors.New("nonce already used")
	// ErrUnderpriced means that the fee is too low for the pool, for the base fee, or to replace another transaction.
	ErrUnderpriced = errors.New("fee too low")
	// ErrInsufficientFunds means that the account cannot pay value and gas.
	ErrInsufficientFunds = errors.New("insufficient funds")
	// ErrTxInvalid means that the transaction has too much data or gas for every node. A retry cannot succeed.
	ErrTxInvalid = errors.New("transaction invalid for every node")
	// ErrCancelled means that an empty transaction used the nonce: an operator cancelled, or ErrTxInvalid occurred.
	ErrCancelled = errors.New("cancelled: the nonce was used by an empty transaction")
	// ErrFenced means that another process holds the account's lease, with a higher epoch.
	ErrFenced = errors.New("another process holds the lease of this account")
	// ErrIncapable means that the chain lacks something that Waybill's contracts need.
	ErrIncapable = errors.New("the chain cannot run the contracts")
	// ErrGasShort means that a transaction failed because its gas limit was too low for the state that it met.
	ErrGasShort = errors.New("too little gas")
	// ErrUnreachable means that the node did not answer. Whether it executed the request is unknown.
	ErrUnreachable = errors.New("node unreachable")
)

// Call is a contract call or transfer to send as a transaction.
type Call struct {
	Key  string          // idempotency key: calls with the same key are sent once; "" is never deduplicated
	What string          // description for errors and logs, for example "add centre 3"
	To   journal.Address // must not be zero, except where the called function says so
	Data []byte
	Wei  *big.Int // value; nil: 0
	// Gas is the least gas limit, for a call that needs more gas if a transaction before it changes the state after the
	// estimate. 0: the estimate is enough.
	Gas uint64
	// Limit is the gas limit of a call that its caller has simulated. 0: the sender simulates the call, sends nothing that
	// the contract refuses, and finds the limit by GasLimit.
	Limit uint64
}

// GasLimit returns the gas limit of a call with an estimate, which is partly random. The limit keeps its last digits,
// so that equal calls of two senders have different transactions.
func (c Call) GasLimit(estimate uint64) uint64 {
	if c.Gas > estimate {
		return c.Gas + estimate%1000
	}
	return estimate
}

// queuedKey is the key of the function of WithQueued in a context.
type queuedKey struct{}

// WithQueued returns a context in which the sender of a call calls f once the call has a place in the sequence of its
// account's transactions. It does not call f if the call has no such place. f must be safe for concurrent use.
func WithQueued(ctx context.Context, f func()) context.Context {
	return context.WithValue(ctx, queuedKey{}, f)
}

// Queued calls the function of WithQueued, if ctx has one.
func Queued(ctx context.Context) {
	if f, ok := ctx.Value(queuedKey{}).(func()); ok {
		f()
	}
}

// Receipt is the receipt of a mined transaction.
type Receipt struct {
	Tx        journal.Hash
	Block     uint64
	BlockHash journal.Hash
	Gas       uint64 // gas used
	Reverted  bool   // the call failed; the gas was paid nevertheless
	Logs      []Log
}

// Stage is the progress of an intent towards confirmation.
type Stage string

// Stages of an intent, in order. A reorganisation can return a mined intent to TxBroadcast.
const (
	TxQueued    Stage = "queued"    // a nonce is assigned
	TxSigned    Stage = "signed"    // a signed transaction is stored
	TxBroadcast Stage = "broadcast" // a node has accepted it
	TxMined     Stage = "mined"     // a block contains it
	TxConfirmed Stage = "confirmed" // enough blocks follow that block
)

// Outcome is the result of a mined intent.
type Outcome string

// Outcomes of an intent.
const (
	TxSucceeded Outcome = "succeeded"
	TxReverted  Outcome = "reverted"
	TxNoop      Outcome = "noop" // no-op: the nonce was used by an empty transaction instead of the call
)

// Intent is a call in the outbox. It keeps its nonce until it is confirmed, unless a transaction from outside uses that
// nonce first.
type Intent struct {
	ID int64
	Account
	Nonce     uint64
	Call      Call
	Gas       uint64 // limit
	Stage     Stage
	Cancel    bool     // the nonce must be used by an empty transaction instead of the call
	Bump      bool     // an operator asked for a higher fee now
	LastError string   // last error; "" if there was none
	Outcome   Outcome  // set once it is mined
	Receipt   Receipt  // set once it is mined, without logs
	Ceiling   *big.Int // maximum fee cap, wei per unit of gas; nil until it is signed
	Attempts  []Attempt
	Queued    time.Time
	Changed   time.Time // when it reached its stage
}

// Attempt is one signed transaction of an intent. Each attempt replaces the one before with a higher fee.
type Attempt struct {
	Number int // counts from 1 within the intent
	Nonce  uint64
	Hash   journal.Hash
	Raw    []byte // signed transaction; may be empty in lists
	Tip    *big.Int
	Cap    *big.Int
	Head   uint64 // number of the head when it was signed
	Noop   bool   // empty transaction: a transfer of 0 wei to the account itself
}

// SignedAttempt is a new attempt to store with its intent.
type SignedAttempt struct {
	ID      int64 // of the intent
	Attempt Attempt
	Ceiling *big.Int // maximum fee cap, wei per unit of gas
}

// Inclusion records the block in which an intent was mined.
type Inclusion struct {
	ID      int64   // of the intent
	Receipt Receipt // without logs
	Outcome Outcome
	Final   bool // enough blocks follow: the intent is confirmed
}

// Latest returns the last attempt, or nil if there is none.
func (i Intent) Latest() *Attempt {
	if len(i.Attempts) == 0 {
		return nil
	}
	return &i.Attempts[len(i.Attempts)-1]
}

// Account is an account that sends transactions on one chain.
type Account struct {
	Chain   uint64
	Address journal.Address
}

// Lease is the exclusive right to send for an account. Epoch is a fencing token: a lease with a higher epoch ends it.
type Lease struct {
	Account
	Epoch int64
}

// Signer is the state of an account in the outbox.
type Signer struct {
	Account
	Next   uint64     // next nonce to assign
	Holder string     // process that took the lease last; "" if none ever did
	Since  *time.Time // when it took the lease; nil if none ever did
	Held   bool       // whether the lease is held now
}

package ledger

import (
	"errors"
	"math/big"
	"time"

	"github.com/waybill/waybill/journal"
)

// Errors of nodes about a transaction that was handed to them, which its sender tells apart with errors.Is.
var (
	ErrSpent       = errors.New("the nonce is spent")                                // the account has used it already
	ErrUnderpriced = errors.New("the fee is too low")                                // for the pool, the base fee, or to take another one's place
	ErrPoor        = errors.New("not enough ether")                                  // the account cannot pay
	ErrUnsendable  = errors.New("no node will take this transaction")                // as it stands, for good: too much data, too much gas
	ErrCancelled   = errors.New("cancelled: its nonce was used for nothing instead") // by an operator, or because no node would take it
	ErrFenced      = errors.New("another process sends for this account now")
	ErrUnreachable = errors.New("the node cannot be reached") // says nothing about what was asked
)

// Call is a transaction to be made.
type Call struct {
	Key  string          // the same thing asked for twice has the same key and is done once; "" is like nothing else
	What string          // for errors and logs: "add centre 3"
	To   journal.Address // zero is not allowed: contracts are made through the CREATE2 proxy
	Data []byte
	Wei  *big.Int // nil: none
}

// Receipt is a transaction that is in a block.
type Receipt struct {
	Tx        journal.Hash
	Block     uint64
	BlockHash journal.Hash
	Gas       uint64 // used
	Reverted  bool   // its contract refused; the gas is paid all the same
	Logs      []Log
}

// Fees are what the network asks at a head for each unit of gas, in wei.
type Fees struct {
	Head Cursor
	Base *big.Int // burnt; it changes from block to block
	Tip  *big.Int // for who makes the block
	Cap  *big.Int // the most to offer in all, so that the base fee may rise for some blocks
}

// Stage is how far an intent has come.
type Stage string

// Stages of an intent, in order. A reorganisation takes a mined one back to broadcast.
const (
	TxQueued    Stage = "queued"    // it has a nonce
	TxSigned    Stage = "signed"    // its bytes are stored
	TxBroadcast Stage = "broadcast" // a node has taken them
	TxMined     Stage = "mined"     // a block has them
	TxConfirmed Stage = "confirmed" // enough blocks are on top
)

// Outcome is what became of an intent that is mined.
type Outcome string

// Outcomes of an intent.
const (
	TxSucceeded Outcome = "succeeded"
	TxReverted  Outcome = "reverted"
	TxNothing   Outcome = "nothing" // its nonce was used for a transfer of nothing instead
)

// Intent is a call that was asked for, with the nonce it has for good, unless somebody else uses that first.
type Intent struct {
	ID int64
	Account
	Nonce uint64
	Call  Call
	Gas   uint64 // limit
	Stage Stage
	// Cancel: the nonce is to be used for nothing instead.
	Cancel   bool
	Hurry    bool     // more is to be offered at once
	Trouble  string   // the last thing that went wrong; "" when nothing did
	Outcome  Outcome  // once it is mined
	Receipt  Receipt  // once it is mined, without logs
	Ceiling  *big.Int // most wei to offer for each unit of gas; nil until it is signed
	Attempts []Attempt
	Queued   time.Time
	Changed  time.Time // when it came to its stage
}

// Attempt is one signed form of an intent. Each offers more than the one before.
type Attempt struct {
	Number  int // counts from 1 within the intent
	Nonce   uint64
	Hash    journal.Hash
	Raw     []byte // what is broadcast; empty where it is not needed
	Tip     *big.Int
	Cap     *big.Int
	Head    uint64 // number of the block it was signed at
	Nothing bool   // a transfer of nothing to the account itself
}

// Signing is an attempt that is to be stored with its intent.
type Signing struct {
	ID      int64
	Attempt Attempt
	Ceiling *big.Int // most wei to offer for each unit of gas
}

// Landing is where an intent is mined.
type Landing struct {
	ID      int64
	Receipt Receipt // without logs
	Outcome Outcome
	Final   bool
}

// Latest is the attempt that counts; nil when there is none.
func (i Intent) Latest() *Attempt {
	if len(i.Attempts) == 0 {
		return nil
	}
	return &i.Attempts[len(i.Attempts)-1]
}

// Account is one that transactions are sent from.
type Account struct {
	Chain   uint64
	Address journal.Address
}

// Lease is the right to send for an account. One with a higher epoch ends it.
type Lease struct {
	Account
	Epoch int64
}

// Signer is an account and who sends for it.
type Signer struct {
	Account
	Next   uint64     // nonce to be given out next
	Holder string     // who took the lease last; "" when nobody ever has
	Since  *time.Time // when
	Held   bool       // and has it still
}

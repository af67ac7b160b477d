// Package ledger defines the types that Waybill's services share: orders, parcels, blocks, events, checkouts,
// transactions, incidents and the network of a merchant. It also defines the errors that services compare with
// errors.Is. It imports only package journal.
//
// Amounts are in the token's smallest unit, times in UTC, positions in 1e-7 degrees, distances in metres, weights in
// grams.
package ledger

import (
	"errors"
	"fmt"
)

// Errors that callers compare with errors.Is.
var (
	ErrReorg         = errors.New("reorganisation")                 // a block's parent is not the cursor
	ErrRefused       = errors.New("refused")                        // the contract rejects the call permanently
	ErrRevoked       = fmt.Errorf("device revoked: %w", ErrRefused) // the device's enrolment has been revoked
	ErrNoCarrier     = fmt.Errorf("no carrier: %w", ErrRefused)     // no quote, or no other quote, is admissible
	ErrTooEarly      = errors.New("too early")                      // the contract may accept it after the next block
	ErrReplayed      = errors.New("replayed")                       // the reading or segment is on chain already
	ErrGap           = errors.New("gap in the journal")             // earlier sequence numbers are missing
	ErrRangeTooLarge = errors.New("range has too many rows")        // retry with a smaller range
)

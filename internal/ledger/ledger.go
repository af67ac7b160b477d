// Package ledger holds the nouns every part of Waybill speaks: orders, shipments, devices, readings, segments, blocks,
// events and the errors that have a name. It imports no other package of Waybill.
//
// Amounts are in the token's smallest unit, times in UTC, positions in 1e-7 degrees, distances in metres, weights in grams.
package ledger

import (
	"errors"
	"fmt"
)

// Errors that callers tell apart with errors.Is.
var (
	ErrReorg    = errors.New("reorganisation") // a block does not extend the cursor
	ErrRefused  = errors.New("refused")        // the contract says no, for good
	ErrRevoked  = fmt.Errorf("device revoked: %w", ErrRefused)
	ErrTooEarly = errors.New("too early")          // the contract says not yet: ask again after the next block
	ErrReplayed = errors.New("replayed")           // already on chain
	ErrGap      = errors.New("gap in the journal") // sequence numbers are missing in between
	ErrTooMuch  = errors.New("too much at once")   // ask for less
)

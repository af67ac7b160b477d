package app

import (
	"context"
	"errors"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// unavailable reports whether a request failed because database or node do not answer. The requests of clients can fail
// in similar ways: a body that ends early is malformed, and a client that hangs up cancels.
func unavailable(err error) bool {
	for _, own := range []error{
		journal.ErrMalformed, ledger.ErrRefused, journal.ErrNotFound, context.Canceled, context.DeadlineExceeded,
	} {
		if errors.Is(err, own) {
			return errors.Is(err, ledger.ErrUnreachable)
		}
	}
	return pg.Unavailable(err) || chain.Unavailable(err)
}

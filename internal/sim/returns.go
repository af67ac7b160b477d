package sim

import (
	"context"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// returnSeconds is the time until a parcel that was refused, or that the shopper sends back, is at the dock again, in
// seconds at pace 1.
const returnSeconds = 20.0

// newReturns returns the part of a dock that takes parcels back. It has a random source of its own.
func newReturns(a actor, centre uint16) *station {
	s := &station{actor: a, seconds: returnSeconds}
	s.due = func(o Update) bool {
		back := o.Status == ledger.Refused || o.Status == ledger.InReturn
		return back && o.Centre == centre && !s.Acted(journal.Returning, o.ID)
	}
	s.sign = func(o Update) error { return s.act(journal.Returning, o.ID, 0, 0) }
	return s
}

// together returns a function that runs all functions until one fails or its context ends.
func together(all ...func(context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		g, ctx := errgroup.WithContext(ctx)
		for _, run := range all {
			g.Go(func() error { return run(ctx) })
		}
		return g.Wait()
	}
}

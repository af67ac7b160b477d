package placing

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/waybill/waybill/internal/ledger"
)

// fresh is how long an answer of a View is used.
const fresh = 500 * time.Millisecond

// ShopChain reads what offers depend on.
type ShopChain interface {
	Nearest(ctx context.Context, zone uint32, lines []ledger.Line) (uint16, error)
	Lanes(ctx context.Context, zone uint32) ([]ledger.Lane, error)
}

// View reads what offers depend on, and answers the same question again for a moment without a request to the node. An
// offer promises no stock, so it may be as old. It is safe for concurrent use.
type View struct {
	chain   ShopChain
	flights singleflight.Group

	mu    sync.Mutex // guards the fields below
	since time.Time  // of the oldest answer
	known map[string]any
}

// NewView returns a View of a chain.
func NewView(chain ShopChain) *View { return &View{chain: chain} }

// Nearest returns ShopChain.Nearest.
func (v *View) Nearest(ctx context.Context, zone uint32, lines []ledger.Line) (uint16, error) {
	key := fmt.Sprint("nearest ", zone)
	for _, l := range lines {
		key += fmt.Sprint(" ", l.GTIN, " ", l.Quantity)
	}
	return answer(ctx, v, key, func(ctx context.Context) (uint16, error) { return v.chain.Nearest(ctx, zone, lines) })
}

// Lanes returns ShopChain.Lanes. The caller must not change the answer.
func (v *View) Lanes(ctx context.Context, zone uint32) ([]ledger.Lane, error) {
	return answer(ctx, v, fmt.Sprint("lanes ", zone), func(ctx context.Context) ([]ledger.Lane, error) {
		return v.chain.Lanes(ctx, zone)
	})
}

// answer returns the known answer for a key, or that of ask. Concurrent questions are asked once. The request of one
// client does not end those of others: ask has the values of ctx, and a time limit of its own.
func answer[T any](
	ctx context.Context, v *View, key string, ask func(context.Context) (T, error),
) (out T, err error) {
	if found, known := v.find(key); known {
		out, _ = found.(T)
		return out, nil
	}
	found, err, _ := v.flights.Do(key, func() (any, error) {
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), decideTimeout)
		defer cancel()
		began := time.Now()
		got, err := ask(bounded)
		if err == nil {
			v.keep(key, got, began)
		}
		return got, err
	})
	out, _ = found.(T)
	return out, err
}

func (v *View) find(key string) (any, bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if time.Since(v.since) > fresh {
		return nil, false
	}
	found, known := v.known[key]
	return found, known
}

// keep stores an answer to a question that was asked at a time.
func (v *View) keep(key string, found any, asked time.Time) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if time.Since(v.since) > fresh {
		v.known, v.since = map[string]any{}, asked
	}
	v.known[key] = found
}

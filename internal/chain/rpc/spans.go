package rpc

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
)

// goodLogs is how many logs an answer should have, some 700 kB. Nodes put it together in memory as one text: Anvil spends 2.3 us on each of 1,500 logs,
// and 8 us on each of 6,000.
const goodLogs = 1_500

// spans asks in spans as wide as the node allows, half as wide after it refuses and wider again after it did not; and no wider than holds about as
// many logs as an answer is cheapest with. ask says how many there were.
func (n *node) spans(ctx context.Context, from, to uint64, ask func(from, to uint64) (logs int, err error)) error {
	const widest = 1 << 20
	for from <= to {
		span, fit := max(n.span.Load(), 1), max(n.fit.Load(), 1)
		last := min(to, from+min(span, fit)-1)
		logs, err := ask(from, last)
		if err != nil && last > from && tooWide(err) && ctx.Err() == nil {
			n.span.Store((last - from + 1) / 2)
			continue
		}
		if err != nil && !errors.Is(err, ledger.ErrRangeTooLarge) { // that is learnt from
			if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
				n.span.Store(max((last-from+1)/2, 1)) // perhaps it was too much for the time it had
			}
			return fmt.Errorf("read events of blocks %d to %d: %w", from, last, err)
		}
		asked := last - from + 1
		if asked == span {
			n.span.Store(min(span+span/4+1, widest))
		}
		if 2*asked > fit || logs > goodLogs { // a range's rest says little
			n.fit.Store(min(asked*goodLogs/max(uint64(logs), 1), 4*fit, widest))
		}
		if err != nil {
			return err
		}
		from = last + 1
	}
	return nil
}

// tooWide: the node did answer, with a refusal. There are as many texts for "too many logs" as there are providers.
func tooWide(err error) bool {
	if limitOf(err) != nil || unheard(err) {
		return false
	}
	var answer gethrpc.Error
	if errors.As(err, &answer) || errors.Is(err, errTooLong) {
		return true
	}
	var status gethrpc.HTTPError
	return errors.As(err, &status) && (status.StatusCode == http.StatusRequestEntityTooLarge || status.StatusCode == http.StatusBadRequest)
}

package rpc

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/httprpc"
	"github.com/waybill/waybill/internal/ledger"
)

// targetLogs is the number of logs that an answer should have, about 700 kB. Nodes build the answer in memory as one
// text. Anvil needs 2.3 µs per log for 1,500 logs, and 8 µs per log for 6,000.
const targetLogs = 1_500

// forEachSpan divides a range into spans and calls ask with each. A span is at most as long as the node accepts: half
// as long after a refusal, and longer again after successes. It is also at most as long as needed for about targetLogs
// logs. ask returns the number of logs. A ledger.ErrRangeTooLarge of ask ends the loop.
func (n *node) forEachSpan(
	ctx context.Context, from, to uint64, ask func(from, to uint64) (logs int, err error),
) error {
	const widest = 1 << 20
	for from <= to {
		span, fit := max(n.maxSpan.Load(), 1), max(n.targetSpan.Load(), 1)
		last := min(to, from+min(span, fit)-1)
		logs, err := ask(from, last)
		if err != nil && last > from && rangeRefused(err) && ctx.Err() == nil {
			n.maxSpan.Store((last - from + 1) / 2)
			continue
		}
		if err != nil && !errors.Is(err, ledger.ErrRangeTooLarge) { // its count of logs still adjusts the next spans
			if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
				n.maxSpan.Store(max((last-from+1)/2, 1)) // the span may have been too long for the timeout
			}
			return fmt.Errorf("read events of blocks %d to %d: %w", from, last, err)
		}
		asked := last - from + 1
		if asked == span {
			n.maxSpan.Store(min(span+span/4+1, widest))
		}
		if 2*asked > fit || logs > targetLogs { // ignore a short last span with few logs
			n.targetSpan.Store(min(asked*targetLogs/max(uint64(logs), 1), 4*fit, widest))
		}
		if err != nil {
			return err
		}
		from = last + 1
	}
	return nil
}

// rangeRefused reports whether the node refused the range or its answer was too long. Each provider has its own text
// for "too many logs", so any refusal counts except rate limits and unsupported methods.
func rangeRefused(err error) bool {
	if rateLimitOf(err) != nil || unsupported(err) {
		return false
	}
	var answer gethrpc.Error
	if errors.As(err, &answer) || errors.Is(err, httprpc.ErrTooLong) {
		return true
	}
	var status gethrpc.HTTPError
	return errors.As(err, &status) &&
		(status.StatusCode == http.StatusRequestEntityTooLarge || status.StatusCode == http.StatusBadRequest)
}

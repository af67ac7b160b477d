package rpc

import (
	"errors"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/httprpc"
	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	minNodeBackoff = 250 * time.Millisecond // first backoff of a failed node if there are others; then doubles
	maxNodeBackoff = time.Minute            // maximum backoff
	maxConflicts   = 3                      // tolerated consecutive inconsistent answers of a node
)

// nodeHealth is the state of a node. node.mu guards it.
type nodeHealth struct {
	identified   time.Time     // time of the last check of the node's chain; zero: never, or not since a failure
	failures     int           // consecutive
	conflicts    int           // consecutive inconsistent answers
	retryAt      time.Time     // end of the backoff: until then other nodes are preferred
	limitedUntil time.Time     // end of the rate limit: until then the node gets no requests
	limitCount   int           // consecutive rate limit errors
	head         ledger.Cursor // last head that it reported
	lagging      bool
	ahead        bool            // it claimed a head that the chain cannot have
	incomplete   bool            // its eth_getLogs returned incomplete logs: receipts are read instead
	noLogs       bool            // it does not support eth_getLogs: receipts are read instead
	blank        bool            // it does not fill the bloom filters of headers: receipts are read instead
	filled       bool            // at least one header had a bloom filter that is not empty
	omissions    int             // answers of eth_getLogs without the logs that a second answer had
	ranges       logcheck.Ranges // ranges read by eth_getLogs, for Recheck
	checked      bool            // at least one block's logs were compared with receipts
	excluded     error           // why the node is excluded permanently; nil if it is not
}

// outcome classifies the error of a request.
type outcome int

const (
	final       outcome = iota // final answer or refusal; other nodes would answer the same
	unavailable                // this node does not have the data or the method; another may
	limited                    // rate limit
	failed                     // no valid answer
)

// classify returns the outcome of a request from its error.
func classify(err error) outcome {
	var answer gethrpc.Error
	switch {
	case err == nil, errors.Is(err, ledger.ErrReorg), errors.Is(err, gethrpc.ErrClientQuit),
		errors.Is(err, httprpc.ErrTooLong), errors.Is(err, ledger.ErrRangeTooLarge):
		return final
	case errors.Is(err, journal.ErrNotFound), errors.Is(err, ethereum.NotFound), errors.Is(err, logcheck.ErrIncomplete):
		return unavailable
	case rateLimitOf(err) != nil:
		return limited
	case errors.As(err, &answer) && cannotServe(answer):
		return unavailable
	case errors.As(err, &answer):
		return final
	}
	return failed
}

// record updates the node's health after a request. It returns a log message if the state changed, otherwise "".
func (n *node) record(v outcome, err error) (change string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	now := time.Now()
	if v == final && errors.Is(err, ledger.ErrReorg) && !n.single {
		// Either the chain was reorganised, or the node returned inconsistent answers. Repeated conflicts are not
		// reorganisations.
		if n.conflicts++; n.conflicts > maxConflicts {
			n.conflicts = 0
			v = failed
		}
	} else {
		n.conflicts = 0
	}
	switch v {
	case final, unavailable:
		if n.failures > 0 {
			change = "chain: node has recovered"
		}
		n.failures, n.limitCount = 0, 0
		n.retryAt = time.Time{}
	case limited:
		n.metrics.limited.WithLabelValues(n.name).Inc()
		if n.limitCount == 0 {
			change = "chain: node limits the request rate"
		}
		n.limitedUntil = now.Add(limitPause(rateLimitOf(err), n.limitCount))
		n.limitCount++
	case failed:
		n.metrics.errors.WithLabelValues(n.name).Inc()
		if n.failures == 0 {
			change = "chain: request to node failed"
		}
		n.retryAt = now.Add(min(minNodeBackoff<<min(n.failures, 10), maxNodeBackoff))
		n.failures++
		n.identified = time.Time{} // another node may answer at this URL next: check its chain again
	}
	return change
}

// state returns a copy of the node's health.
func (n *node) state() nodeHealth {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.nodeHealth
}

const rankFailed = 3 // rank of nodes in backoff

// rank returns the node's place in the order of requests; the lowest rank is first.
func (h nodeHealth) rank(now time.Time) int {
	switch {
	case now.Before(h.retryAt):
		return rankFailed
	case h.incomplete, h.noLogs, h.blank, h.ahead:
		return 2
	case h.lagging:
		return 1
	}
	return 0
}

// batchTooLarge reports whether err means that the node does not accept a batch of this size.
func batchTooLarge(err error) bool {
	var status gethrpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge || status.StatusCode == http.StatusBadRequest
	}
	return singleAnswer(err)
}

// Unreachable reports whether err means that no node answered, as opposed to an answer that refuses the request.
func Unreachable(err error) bool {
	if err == nil || errors.Is(err, journal.ErrNotFound) || errors.Is(err, ethereum.NotFound) ||
		errors.Is(err, gethrpc.ErrClientQuit) {
		return false
	}
	var answer gethrpc.Error
	return !errors.As(err, &answer)
}

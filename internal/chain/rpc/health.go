package rpc

import (
	"errors"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	firstRest     = 250 * time.Millisecond // rest of a node that failed while another can be asked; doubles each time
	mostRest      = time.Minute            // at most
	mostConflicts = 3                      // times in a row that a node may contradict itself
)

// health is what is known of a node's fitness. Its node's mu guards it.
type health struct {
	greeted   time.Time     // when it last said that it is on our chain; zero: not yet, or not since it failed
	failures  int           // in a row
	conflicts int           // answers in a row that contradict each other
	rest      time.Time     // until then others are asked first
	limit     time.Time     // until then it is not asked: it said so
	limits    int           // in a row
	head      ledger.Cursor // last seen
	lagging   bool
	drops     bool // its eth_getLogs left out logs: it is not believed any more
	mute      bool // it has no eth_getLogs
	read      readings
	checked   bool  // some of its logs were held against receipts
	excluded  error // why it is never asked again
}

// verdict is what an error says of the node that gave it.
type verdict int

const (
	answered  verdict = iota // that is the answer, whoever is asked
	elsewhere                // it has not got it; another may
	limited                  // it was asked too often
	failed                   // it could not be asked
)

func judge(err error) verdict {
	var answer gethrpc.Error
	switch {
	case err == nil, errors.Is(err, ledger.ErrReorg), errors.Is(err, gethrpc.ErrClientQuit), errors.Is(err, errTooLong),
		errors.Is(err, ledger.ErrRangeTooLarge):
		return answered
	case errors.Is(err, journal.ErrNotFound), errors.Is(err, ethereum.NotFound), errors.Is(err, errIncomplete):
		return elsewhere
	case limitOf(err) != nil:
		return limited
	case errors.As(err, &answer) && cannot(answer):
		return elsewhere
	case errors.As(err, &answer):
		return answered
	}
	return failed
}

// note keeps what an attempt has shown, and says what changed: fit for the log, "" when nothing did.
func (n *node) note(v verdict, err error) (change string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	now := time.Now()
	if v == answered && errors.Is(err, ledger.ErrReorg) && !n.alone {
		// The chain changed, or the node does not speak with one voice. The first does not happen time after time.
		if n.conflicts++; n.conflicts > mostConflicts {
			n.conflicts = 0
			v = failed
		}
	} else {
		n.conflicts = 0
	}
	switch v {
	case answered, elsewhere:
		if n.failures > 0 {
			change = "chain: node answers again"
		}
		n.failures, n.limits = 0, 0
		n.rest = time.Time{}
	case limited:
		n.metrics.limited.WithLabelValues(n.name).Inc()
		if n.limits == 0 {
			change = "chain: node wants to be asked less often"
		}
		n.limit = now.Add(limitOf(err).pause(n.limits))
		n.limits++
	case failed:
		n.metrics.errors.WithLabelValues(n.name).Inc()
		if n.failures == 0 {
			change = "chain: node cannot be asked"
		}
		n.rest = now.Add(min(firstRest<<min(n.failures, 10), mostRest))
		n.failures++
		n.greeted = time.Time{} // who knows what answers there next
	}
	return change
}

// state is a copy of a node's health.
func (n *node) state() health {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.health
}

const resting = 3 // rank of nodes that failed a moment ago

// rank orders nodes: the least is asked first.
func (h health) rank(now time.Time) int {
	switch {
	case now.Before(h.rest):
		return resting
	case h.drops, h.mute:
		return 2
	case h.lagging:
		return 1
	}
	return 0
}

// tooMany: the node does not take that many requests at once.
func tooMany(err error) bool {
	var status gethrpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge || status.StatusCode == http.StatusBadRequest
	}
	return single(err)
}

// Unreachable reports whether err says nothing about the request, only that the node could not be asked.
func Unreachable(err error) bool {
	if err == nil || errors.Is(err, journal.ErrNotFound) || errors.Is(err, ethereum.NotFound) ||
		errors.Is(err, gethrpc.ErrClientQuit) {
		return false
	}
	var answer gethrpc.Error
	return !errors.As(err, &answer)
}

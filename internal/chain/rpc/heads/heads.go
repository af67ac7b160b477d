// Package heads judges the heads that nodes report: which are possible, and which were seen before.
package heads

import (
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	// MaxLag is the number of blocks that a node may be behind the highest head without counting as lagging.
	MaxLag = 3

	maxLead      = 16               // blocks that a head may be ahead of the known one without a check
	maxBlockRate = 10               // blocks a second that a chain can make
	maxTimeAhead = 15 * time.Minute // time that a head may be ahead of the clock and of another node's head
	slack        = 64               // blocks that two nodes' heads may differ beyond maxBlockRate
)

// Head is the number and the timestamp of a head that a node reports.
type Head struct {
	Number uint64
	Time   time.Time
}

// Unexpected reports whether a head must be checked: it is far ahead of the newest head that was accepted. Without one
// (0), the first head must be checked if there are other nodes to compare it with.
func Unexpected(number, known uint64, others bool) bool {
	return known == 0 && others || known > 0 && number > known+maxLead
}

// Confirmed reports whether the head of another node is nearly the same.
func Confirmed(h Head, others []Head, now time.Time) bool {
	for _, there := range others {
		if there.Number+MaxLag >= h.Number && tooFarAhead(h, there, now) == nil {
			return true
		}
	}
	return false
}

// Check returns journal.ErrMalformed if a chain on which other nodes have other heads cannot have h at a time.
func Check(h Head, others []Head, now time.Time) error {
	for _, there := range others {
		if err := tooFarAhead(h, there, now); err != nil {
			return err
		}
	}
	return nil
}

// tooFarAhead returns journal.ErrMalformed if a chain whose head is there at another node cannot have the head h at a
// time: its timestamp is in the future, or there are more new blocks than the chain can make in the time between both.
func tooFarAhead(h, there Head, now time.Time) error {
	if h.Number <= there.Number {
		return nil
	}
	blocks, ahead := h.Number-there.Number, h.Time.Sub(there.Time)
	if ahead > maxTimeAhead && h.Time.Sub(now) > maxTimeAhead {
		return fmt.Errorf("it claims block %d of %s as its head, %s after another node's head: %w", h.Number,
			h.Time.Format(time.RFC3339), ahead, journal.ErrMalformed)
	}
	if most := slack + maxBlockRate*uint64(max(ahead, 0)/time.Second); blocks > most {
		return fmt.Errorf("it claims block %d as its head, %d blocks and %s after another node's head: %w", h.Number,
			blocks, ahead, journal.ErrMalformed)
	}
	return nil
}

// History is a ring buffer of the last heads.
type History struct {
	heads [64]ledger.Cursor
	next  int
}

// Add adds a head, unless it is in the buffer.
func (t *History) Add(h ledger.Cursor) {
	if !t.Contains(h) {
		t.heads[t.next%len(t.heads)] = h
		t.next++
	}
}

// Contains reports whether a head is in the buffer.
func (t *History) Contains(h ledger.Cursor) bool {
	for _, reported := range t.heads {
		if reported == h {
			return true
		}
	}
	return false
}

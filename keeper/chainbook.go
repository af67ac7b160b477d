package keeper

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Blocks reads blocks with their events from a node.
type Blocks interface {
	Head(ctx context.Context) (ledger.Cursor, error)
	Block(ctx context.Context, number uint64) (ledger.Block, error) // journal.ErrNotFound beyond the head
	// RangeWithin returns the blocks from..to that have events, and both ends. It returns ledger.ErrReorg if the chain
	// was reorganised during the read, and ledger.ErrRangeTooLarge if a range of several blocks has too many rows.
	RangeWithin(ctx context.Context, from, to, rows uint64) ([]ledger.Block, error)
}

const (
	unsafeBlocks = 128    // blocks below the head from which a reorganisation is repaired without a full scan
	scanBlocks   = 2000   // blocks in one request, at most
	scanRows     = 20_000 // rows in one request, at most
)

// carrierEvents has the names of the events after which the contract may find a carrier that it did not find before.
var carrierEvents = []string{"QuotePosted", "CarrierChanged", "CapacityReturned", "WeatherRecorded"}

// ChainBook is a Book that reads the chain itself and stores nothing. Each method first reads the new blocks. It is
// safe for use by one Keeper.
type ChainBook struct {
	blocks Blocks
	start  uint64

	lock   chan struct{}  // holds one value while the fields below are in use
	tip    *chainState    // after block at
	at     ledger.Cursor  // zero before the first read
	base   *chainState    // after the block before recent
	recent []ledger.Block // with events, between base and tip
	scans  int            // reorganisations and starts
}

// NewChainBook returns a ChainBook that reads the chain from block start on.
func NewChainBook(blocks Blocks, start uint64) *ChainBook {
	return &ChainBook{blocks: blocks, start: start, lock: make(chan struct{}, 1), base: newChainState()}
}

// Due implements Book. It returns all open parcels whose time may have come: how long a window is stands in the claims
// policy, which it does not read. There is no limit, because the parcels are in memory anyway.
func (b *ChainBook) Due(ctx context.Context, by time.Time, _ int) (due []ledger.Order, err error) {
	err = b.read(ctx, func(s *chainState) {
		type parcel struct {
			*ledger.Order
			at time.Time
		}
		var found []parcel
		for _, o := range s.orders {
			if what, at := o.DueAt(ledger.Policy{}, time.Time{}); what != ledger.DueNone && !by.Before(at) {
				found = append(found, parcel{o, at})
			}
		}
		slices.SortFunc(found, func(a, b parcel) int {
			return cmp.Or(a.at.Compare(b.at), bytes.Compare(a.ID[:], b.ID[:]))
		})
		for _, p := range found {
			due = append(due, *p.Order)
		}
	})
	return due, err
}

// Unassigned implements Book.
func (b *ChainBook) Unassigned(ctx context.Context, limit int) (found []ledger.Order, err error) {
	err = b.read(ctx, func(s *chainState) {
		for _, o := range s.orders {
			if o.Status == ledger.Packed {
				found = append(found, *o)
			}
		}
		slices.SortFunc(found, func(a, b ledger.Order) int {
			return cmp.Or(a.Since.Compare(b.Since), bytes.Compare(a.ID[:], b.ID[:]))
		})
		found = found[:min(limit, len(found))]
	})
	return found, err
}

// PendingActs implements Book.
func (b *ChainBook) PendingActs(ctx context.Context) (acts []ledger.PendingAct, err error) {
	err = b.read(ctx, func(s *chainState) {
		for _, a := range s.pending {
			if o := s.orders[a.Parcel]; o != nil && mayMove(o.Status, a.Kind()) {
				acts = append(acts, ledger.PendingAct{ActPending: a, Status: o.Status, Since: o.Since})
			}
		}
		slices.SortFunc(acts, func(a, b ledger.PendingAct) int {
			return cmp.Or(a.Time().Compare(b.Time()), bytes.Compare(a.Device[:], b.Device[:]),
				cmp.Compare(a.Place.Epoch, b.Place.Epoch), cmp.Compare(a.Place.Seq, b.Place.Seq))
		})
	})
	return acts, err
}

// mayMove reports whether a pending act of a kind may still do something for a parcel with this status. A return may
// follow a parcel that is closed, because its pieces may come back.
func mayMove(s ledger.Status, kind journal.Kind) bool {
	return s.Open() || kind == journal.Returning && s != ledger.Damaged && s != ledger.Returned
}

// Order implements Book. It returns journal.ErrNotFound if the parcel is unknown, or is closed and has no pending acts.
func (b *ChainBook) Order(ctx context.Context, id journal.OrderID) (o ledger.Order, err error) {
	found := false
	err = b.read(ctx, func(s *chainState) {
		if known := s.orders[id]; known != nil {
			o, found = *known, true
		}
	})
	if err == nil && !found {
		err = fmt.Errorf("order %s: %w", id, journal.ErrNotFound)
	}
	return o, err
}

// CarrierEvents implements Book.
func (b *ChainBook) CarrierEvents(ctx context.Context) (value string, err error) {
	err = b.read(ctx, func(s *chainState) { value = strconv.Itoa(b.scans) + "." + strconv.Itoa(s.carriers) })
	return value, err
}

// read reads the new blocks, then calls f with the state.
func (b *ChainBook) read(ctx context.Context, f func(*chainState)) error {
	select {
	case b.lock <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-b.lock }()
	head, err := b.blocks.Head(ctx)
	if err != nil {
		return err
	}
	if b.tip == nil || head != b.at {
		if err := b.follow(ctx, head); err != nil {
			return fmt.Errorf("read the chain up to block %d: %w", head.Number, err)
		}
	}
	f(b.tip)
	return nil
}

// follow brings the state to a head. It starts over if the chain is reorganised meanwhile.
func (b *ChainBook) follow(ctx context.Context, head ledger.Cursor) (err error) {
	for range 5 {
		if err = b.followOnce(ctx, head); !errors.Is(err, ledger.ErrReorg) {
			return err
		}
		if err := b.retract(ctx); err != nil {
			return err
		}
		if head, err = b.blocks.Head(ctx); err != nil {
			return err
		}
	}
	return err
}

// followOnce is follow. It returns ledger.ErrReorg if a block that was read is not on the chain any more.
func (b *ChainBook) followOnce(ctx context.Context, head ledger.Cursor) error {
	if b.tip == nil {
		b.tip, b.at = b.base.clone(), b.base.at
		b.scans++
	}
	if b.at != (ledger.Cursor{}) {
		same, err := b.blocks.Block(ctx, b.at.Number)
		if errors.Is(err, journal.ErrNotFound) || err == nil && same.Hash != b.at.Hash {
			return ledger.ErrReorg
		}
		if err != nil {
			return err
		}
	}
	for next := b.next(); next <= head.Number; next = b.next() {
		if err := b.scan(ctx, next, min(head.Number, next+scanBlocks-1)); err != nil {
			return err
		}
	}
	return nil
}

// next returns the number of the next block to read.
func (b *ChainBook) next() uint64 { return max(b.start, b.at.Number+1) }

// retract drops the state after the base: the chain was reorganised. If the last block of the base is not on the chain
// any more, it drops everything.
func (b *ChainBook) retract(ctx context.Context) error {
	b.tip, b.recent = nil, nil
	if b.base.at == (ledger.Cursor{}) {
		return nil
	}
	same, err := b.blocks.Block(ctx, b.base.at.Number)
	if errors.Is(err, journal.ErrNotFound) || err == nil && same.Hash != b.base.at.Hash {
		b.base = newChainState()
		return nil
	}
	return err
}

// scan reads a range of blocks, or a part from its beginning if it has too many events, and applies them.
func (b *ChainBook) scan(ctx context.Context, from, to uint64) error {
	blocks, err := b.blocks.RangeWithin(ctx, from, to, scanRows)
	for errors.Is(err, ledger.ErrRangeTooLarge) && to > from {
		to = from + (to-from)/2
		blocks, err = b.blocks.RangeWithin(ctx, from, to, scanRows)
	}
	if err != nil {
		return err
	}
	if b.at != (ledger.Cursor{}) && blocks[0].Parent != b.at.Hash {
		return ledger.ErrReorg
	}
	for _, block := range blocks {
		b.tip.apply(block)
		b.recent = append(b.recent, block)
	}
	b.at = b.tip.at
	safe := 0
	for ; safe < len(b.recent) && b.recent[safe].Number+unsafeBlocks < b.at.Number; safe++ {
		b.base.apply(b.recent[safe])
	}
	b.recent = slices.Delete(b.recent, 0, safe)
	return nil
}

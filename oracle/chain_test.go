package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// chain does what the contracts do with segments.
type chain struct {
	domain journal.Domain

	mu       sync.Mutex
	devices  map[journal.Address]ledger.Device
	journals map[journal.Address]journal.State
	taken    []journal.Segment
	past     []map[journal.Address]journal.State // as of the last blocks, the oldest first: what a node says that lags
	batches  []int                               // segments in each transaction
	early    map[journal.OrderID]bool            // acts on these come before their time
	open     map[journal.OrderID]bool            // orders that need terms
	tries    int
	number   uint64
	changed  chan struct{} // closed at each change
	heads    []chan ledger.Cursor
}

func newChain(d journal.Domain) *chain {
	return &chain{
		domain: d, devices: map[journal.Address]ledger.Device{}, journals: map[journal.Address]journal.State{},
		early: map[journal.OrderID]bool{}, open: map[journal.OrderID]bool{}, changed: make(chan struct{}),
	}
}

// change does something to the chain and mines a block.
func (c *chain) change(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f()
	c.mine()
}

const lag = 5 // blocks

func (c *chain) mine() {
	c.number++
	c.past = append(c.past[max(0, len(c.past)-lag):], maps.Clone(c.journals))
	for _, h := range c.heads {
		select {
		case <-h:
		default:
		}
		h <- ledger.Cursor{Number: c.number}
	}
	close(c.changed)
	c.changed = make(chan struct{})
}

// await waits until the chain is as wanted.
func (c *chain) await(ctx context.Context, wanted func() bool) error {
	for {
		c.mu.Lock()
		ok, changed := wanted(), c.changed
		c.mu.Unlock()
		if ok {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (c *chain) Head(context.Context) (ledger.Cursor, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return ledger.Cursor{Number: c.number}, nil
}

func (c *chain) Heads(ctx context.Context) <-chan ledger.Cursor {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := make(chan ledger.Cursor, 1)
	h <- ledger.Cursor{Number: c.number}
	c.heads = append(c.heads, h)
	context.AfterFunc(ctx, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.heads = slices.DeleteFunc(c.heads, func(x chan ledger.Cursor) bool { return x == h })
		close(h)
	})
	return h
}

func (c *chain) Journal(_ context.Context, device journal.Address) (journal.State, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.journals[device], nil
}

// behind is what a node that lags says of a journal.
func (c *chain) behind(device journal.Address) journal.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.past) == 0 {
		return journal.State{}
	}
	return c.past[0][device]
}

func (c *chain) Device(_ context.Context, id journal.Address) (ledger.Device, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d, ok := c.devices[id]
	if !ok {
		return d, journal.ErrNotFound
	}
	return d, nil
}

func (c *chain) Post(_ context.Context, seg journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
	tx, block, refused, err := c.put([]journal.Segment{seg}, func(s journal.Segment, _ int) error { return c.check(s, readings, signature, terms) })
	return tx, block, errors.Join(append(refused, err)...)
}

func (c *chain) Record(_ context.Context, segs []journal.Segment, signatures [][]byte) (journal.Hash, uint64, []error, error) {
	return c.put(segs, func(s journal.Segment, i int) error {
		if s.Acts {
			return fmt.Errorf("SegmentMalformed: %w", ledger.ErrRefused)
		}
		return c.check(s, nil, signatures[i], nil)
	})
}

// put takes what check lets through; none: the first one's error.
func (c *chain) put(segs []journal.Segment, check func(journal.Segment, int) error) (journal.Hash, uint64, []error, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tries++
	refused, taken := make([]error, len(segs)), 0
	for i, seg := range segs {
		if refused[i] = check(seg, i); refused[i] != nil {
			continue
		}
		c.journals[seg.Device] = journal.State{Head: journal.Head(c.domain.Digest(seg)), Epoch: seg.Epoch, NextSeq: seg.FirstSeq + uint64(seg.Count)}
		c.taken = append(c.taken, seg)
		taken++
	}
	if taken == 0 {
		close(c.changed) // whoever counts tries wakes up; no block
		c.changed = make(chan struct{})
		return journal.Hash{}, 0, nil, refused[0]
	}
	c.batches = append(c.batches, taken)
	c.mine()
	return journal.Hash{1, byte(c.number)}, c.number, refused, nil
}

func (c *chain) check(seg journal.Segment, readings, signature []byte, terms []ledger.Terms) error {
	if err := c.show(seg, readings, terms); err != nil {
		return err
	}
	d, ok := c.devices[seg.Device]
	at := c.journals[seg.Device]
	if seg.Epoch > at.Epoch {
		at = journal.State{Epoch: seg.Epoch}
	}
	switch {
	case !ok:
		return fmt.Errorf("DeviceUnknown: %w", ledger.ErrRefused)
	case d.Revoked:
		return fmt.Errorf("DeviceRevokedFrom: %w", ledger.ErrRevoked)
	case seg.Epoch < at.Epoch, seg.FirstSeq < at.NextSeq:
		return fmt.Errorf("SegmentReplayed: %w", ledger.ErrReplayed)
	case seg.FirstSeq > at.NextSeq:
		return fmt.Errorf("SegmentGap: %w", ledger.ErrGap)
	case seg.Prev != at.Head:
		return fmt.Errorf("PrevMismatch: %w", ledger.ErrRefused)
	}
	return journal.Verify(c.domain.Digest(seg), signature, d.Scheme, d.Key)
}

// show checks what is shown of a segment: readings of acts only, and terms for each act on an open order.
func (c *chain) show(seg journal.Segment, readings []byte, terms []ledger.Terms) error {
	if !seg.Acts {
		if len(readings) > 0 {
			return fmt.Errorf("ReadingsMalformed: %w", ledger.ErrRefused)
		}
		return nil
	}
	root, err := journal.Root(readings)
	if err != nil || root != seg.Root {
		return fmt.Errorf("RootMismatch: %w", ledger.ErrRefused)
	}
	for ; len(readings) > 0; readings = readings[journal.ReadingSize:] {
		r, err := journal.DecodeReading(readings[:journal.ReadingSize])
		switch {
		case err != nil:
			return errors.Join(err, ledger.ErrRefused)
		case c.early[r.Subject]:
			return fmt.Errorf("TooEarly: %w", ledger.ErrTooEarly)
		case !c.open[r.Subject]:
		case len(terms) == 0:
			return fmt.Errorf("TermsMissing: %w", ledger.ErrTooEarly)
		case terms[0].Nonce != uint64(r.Subject[0]):
			return fmt.Errorf("TermsMismatch: %w", ledger.ErrRefused)
		default:
			terms = terms[1:]
		}
	}
	return nil
}

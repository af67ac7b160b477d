package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

// chain does what the contracts do with segments.
type chain struct {
	domain journal.Domain

	mu       sync.Mutex
	devices  map[ledger.Address]ledger.Device
	journals map[ledger.Address]ledger.Journal
	taken    []ledger.Segment
	past     []map[ledger.Address]ledger.Journal // as of the last blocks, the oldest first: what a node says that lags
	batches  []int                               // segments in each transaction
	early    map[ledger.OrderID]bool             // acts on these come before their time
	open     map[ledger.OrderID]bool             // orders that need terms
	tries    int
	number   uint64
	changed  chan struct{} // closed at each change
	heads    []chan ledger.Cursor
}

func newChain(d journal.Domain) *chain {
	return &chain{
		domain: d, devices: map[ledger.Address]ledger.Device{}, journals: map[ledger.Address]ledger.Journal{},
		early: map[ledger.OrderID]bool{}, open: map[ledger.OrderID]bool{}, changed: make(chan struct{}),
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

func (c *chain) Journal(_ context.Context, device ledger.Address) (ledger.Journal, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.journals[device], nil
}

// behind is what a node that lags says of a journal.
func (c *chain) behind(device ledger.Address) ledger.Journal {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.past) == 0 {
		return ledger.Journal{}
	}
	return c.past[0][device]
}

func (c *chain) Device(_ context.Context, id ledger.Address) (ledger.Device, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d, ok := c.devices[id]
	if !ok {
		return d, ledger.ErrNotFound
	}
	return d, nil
}

func (c *chain) Post(_ context.Context, seg ledger.Segment, readings, signature []byte, terms []ledger.Terms) (ledger.Hash, uint64, error) {
	tx, block, refused, err := c.put([]ledger.Segment{seg}, func(s ledger.Segment, _ int) error { return c.check(s, readings, signature, terms) })
	return tx, block, errors.Join(append(refused, err)...)
}

func (c *chain) Record(_ context.Context, segs []ledger.Segment, signatures [][]byte) (ledger.Hash, uint64, []error, error) {
	return c.put(segs, func(s ledger.Segment, i int) error {
		if s.Acts {
			return fmt.Errorf("SegmentMalformed: %w", ledger.ErrRefused)
		}
		return c.check(s, nil, signatures[i], nil)
	})
}

// put takes what check lets through; none: the first one's error.
func (c *chain) put(segs []ledger.Segment, check func(ledger.Segment, int) error) (ledger.Hash, uint64, []error, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tries++
	refused, taken := make([]error, len(segs)), 0
	for i, seg := range segs {
		if refused[i] = check(seg, i); refused[i] != nil {
			continue
		}
		c.journals[seg.Device] = ledger.Journal{Head: journal.Head(c.domain.Digest(seg)), Epoch: seg.Epoch, NextSeq: seg.FirstSeq + uint64(seg.Count)}
		c.taken = append(c.taken, seg)
		taken++
	}
	if taken == 0 {
		close(c.changed) // whoever counts tries wakes up; no block
		c.changed = make(chan struct{})
		return ledger.Hash{}, 0, nil, refused[0]
	}
	c.batches = append(c.batches, taken)
	c.mine()
	return ledger.Hash{1, byte(c.number)}, c.number, refused, nil
}

func (c *chain) check(seg ledger.Segment, readings, signature []byte, terms []ledger.Terms) error {
	if err := c.show(seg, readings, terms); err != nil {
		return err
	}
	d, ok := c.devices[seg.Device]
	at := c.journals[seg.Device]
	if seg.Epoch > at.Epoch {
		at = ledger.Journal{Epoch: seg.Epoch}
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
func (c *chain) show(seg ledger.Segment, readings []byte, terms []ledger.Terms) error {
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
	for ; len(readings) > 0; readings = readings[ledger.ReadingSize:] {
		r, err := ledger.DecodeReading(readings[:ledger.ReadingSize])
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

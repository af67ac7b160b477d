package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// fakeChain implements the rules of the contracts for segments in memory. Each change mines a block.
type fakeChain struct {
	domain journal.Domain

	mu       sync.Mutex
	devices  map[journal.Address]ledger.Device
	journals map[journal.Address]journal.State
	posted   []journal.Segment
	past     []map[journal.Address]journal.State // journals after the last blocks, for a lagging node
	batches  []int                               // number of segments in each transaction
	early    map[journal.OrderID]bool            // orders whose acts are refused as too early
	pending  map[journal.OrderID]bool            // orders whose acts another oracle has posted too early
	open     map[journal.OrderID]bool            // orders whose acts need terms
	attempts int                                 // calls of Post and Record
	number   uint64
	ahead    time.Duration // of the wall clock
	changed  chan struct{} // closed at each change
	heads    []chan ledger.Cursor
}

func newFakeChain(d journal.Domain) *fakeChain {
	return &fakeChain{
		domain: d, devices: map[journal.Address]ledger.Device{}, journals: map[journal.Address]journal.State{},
		early: map[journal.OrderID]bool{}, pending: map[journal.OrderID]bool{}, open: map[journal.OrderID]bool{},
		changed: make(chan struct{}),
		number:  2 * lag, // no block that a lagging node reports has number 0, which means "not on chain"
	}
}

// Now returns the time of the last block: the wall clock's plus ahead.
func (c *fakeChain) Now(context.Context) (time.Time, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Now().Add(c.ahead).UTC().Truncate(time.Second), nil
}

// change calls f with the lock held and mines a block.
func (c *fakeChain) change(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f()
	c.mine()
}

// lag is the number of blocks by which a lagging node is behind.
const lag = 5

// mine mines a block and sends its head.
func (c *fakeChain) mine() {
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

// await waits until wanted returns true. It calls wanted with the lock held, after each change.
func (c *fakeChain) await(ctx context.Context, wanted func() bool) error {
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

func (c *fakeChain) Head(context.Context) (ledger.Cursor, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return ledger.Cursor{Number: c.number}, nil
}

func (c *fakeChain) Heads(ctx context.Context) <-chan ledger.Cursor {
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

func (c *fakeChain) Journal(_ context.Context, device journal.Address) (journal.State, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.journals[device], nil
}

// behind returns the journal of a device as a lagging node does.
func (c *fakeChain) behind(device journal.Address) journal.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.past) == 0 {
		return journal.State{}
	}
	return c.past[0][device]
}

func (c *fakeChain) Device(_ context.Context, id journal.Address) (ledger.Device, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d, ok := c.devices[id]
	if !ok {
		return d, journal.ErrNotFound
	}
	return d, nil
}

func (c *fakeChain) Post(
	_ context.Context, seg journal.Segment, readings, signature []byte, terms []ledger.Terms,
	codes *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	check := func(s journal.Segment, _ int) error { return c.check(s, readings, signature, terms, codes) }
	tx, block, refused, err := c.put([]journal.Segment{seg}, check)
	return tx, block, errors.Join(append(refused, err)...)
}

// Present does nothing: no act is pending on a fakeChain.
func (c *fakeChain) Present(
	context.Context, ledger.PendingAct, ledger.Terms, *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	return journal.Hash{}, 0, fmt.Errorf("SegmentReplayed: %w", ledger.ErrReplayed)
}

func (c *fakeChain) Record(
	_ context.Context, segs []journal.Segment, signatures [][]byte,
) (journal.Hash, uint64, []error, error) {
	return c.put(segs, func(s journal.Segment, i int) error {
		if s.Acts {
			return fmt.Errorf("SegmentMalformed: %w", ledger.ErrRefused)
		}
		return c.check(s, nil, signatures[i], nil, nil)
	})
}

// put adds the segments for which check returns nil and mines a block. If there is none, it returns the error of the
// first segment.
func (c *fakeChain) put(
	segs []journal.Segment, check func(journal.Segment, int) error,
) (journal.Hash, uint64, []error, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.attempts++
	refused, added := make([]error, len(segs)), 0
	for i, seg := range segs {
		if refused[i] = check(seg, i); refused[i] != nil {
			continue
		}
		c.add(seg)
		added++
	}
	if added == 0 {
		close(c.changed) // attempts changed, without a block
		c.changed = make(chan struct{})
		return journal.Hash{}, 0, nil, refused[0]
	}
	c.batches = append(c.batches, added)
	c.mine()
	return journal.Hash{1, byte(c.number)}, c.number, refused, nil
}

// add appends a segment to the journal of its device.
func (c *fakeChain) add(s journal.Segment) {
	c.journals[s.Device] = journal.State{
		Head: journal.Head(c.domain.Digest(s)), Epoch: s.Epoch, NextSeq: s.FirstSeq + uint64(s.Count),
	}
	c.posted = append(c.posted, s)
}

// check returns the error of the contract for a segment, or nil.
func (c *fakeChain) check(
	seg journal.Segment, readings, signature []byte, terms []ledger.Terms, codes *journal.CodeHashes,
) error {
	if err := c.checkReadings(seg, readings, terms, codes); err != nil {
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
	case seg.Acts && time.Until(seg.T1) > c.ahead+10*time.Minute:
		return fmt.Errorf("ClockAhead: %w", ledger.ErrTooEarly)
	}
	return journal.Verify(c.domain.Digest(seg), signature, d.Scheme, d.Key)
}

// checkReadings checks that an act has its readings and, if its order is open, the order's terms, that a delivery has
// the code hashes of the terms, and that telemetry has no readings.
func (c *fakeChain) checkReadings(
	seg journal.Segment, readings []byte, terms []ledger.Terms, codes *journal.CodeHashes,
) error {
	if !seg.Acts {
		if len(readings) > 0 {
			return fmt.Errorf("ReadingsMalformed: %w", ledger.ErrRefused)
		}
		return nil
	}
	root, err := journal.Root(readings, journal.Secret{})
	if err != nil || root != seg.Root {
		return fmt.Errorf("RootMismatch: %w", ledger.ErrRefused)
	}
	for ; len(readings) > 0; readings = readings[journal.ReadingSize:] {
		r, err := journal.DecodeReading(readings[:journal.ReadingSize])
		switch {
		case err != nil:
			return errors.Join(err, ledger.ErrRefused)
		case c.pending[r.Subject]:
			if c.journals[seg.Device].NextSeq == seg.FirstSeq {
				c.add(seg)
			}
			return fmt.Errorf("TooEarly: %w", ledger.ErrTooEarly)
		case c.early[r.Subject]:
			return fmt.Errorf("TooEarly: %w", ledger.ErrTooEarly)
		case !c.open[r.Subject]:
		case len(terms) == 0:
			return fmt.Errorf("TermsMissing: %w", ledger.ErrTooEarly)
		case terms[0].Nonce != uint64(r.Subject[0]):
			return fmt.Errorf("TermsMismatch: %w", ledger.ErrRefused)
		case r.Kind == journal.Accepting && terms[0].Code != journal.Hash{} &&
			(codes == nil || codes.Hash() != terms[0].Code):
			return fmt.Errorf("CodeHashesMismatch: %w", ledger.ErrRefused)
		default:
			terms = terms[1:]
		}
	}
	return nil
}

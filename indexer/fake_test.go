package indexer_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// fakeChain is a chain in memory that can be reorganised.
type fakeChain struct {
	mu           sync.Mutex
	blocks       []ledger.Block
	longest      int // largest number of blocks that it ever had
	salt         uint64
	heads        map[chan ledger.Cursor]bool
	fail         func(call string) error // returns the error of a call; nil: no call fails
	foreignLogs  bool                    // blocks have logs of other contracts too
	noHeadEvents bool                    // Heads sends nothing: the indexer must poll
}

func newChain() *fakeChain {
	c := &fakeChain{heads: map[chan ledger.Cursor]bool{}}
	c.mine(nil)
	return c
}

// mine adds a block with events.
func (c *fakeChain) mine(events []ledger.Event) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.add(events)
	c.notifyHeads()
}

// mineEmpty adds blocks without events.
func (c *fakeChain) mineEmpty(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for range n {
		c.add(nil)
	}
	c.notifyHeads()
}

func (c *fakeChain) add(events []ledger.Event) {
	b := ledger.Block{Number: uint64(len(c.blocks)), Time: time.Unix(1795348800+int64(len(c.blocks)), 0).UTC()}
	if b.Number > 0 {
		b.Parent = c.blocks[b.Number-1].Hash
	}
	c.salt++
	b.Hash = sha256.Sum256(binary.BigEndian.AppendUint64(b.Parent[:], c.salt))
	for i, e := range events {
		e.Log, e.Tx = uint32(i), b.Hash
		if e.Data == nil {
			e.Data = []byte(`{}`)
		}
		b.Events = append(b.Events, e)
	}
	for i := uint64(0); c.foreignLogs && i < c.salt%3; i++ {
		l := ledger.Log{
			Address: journal.Address{9}, Tx: b.Hash, Log: uint32(len(events)) + uint32(i), Data: b.Hash[:c.salt%32],
		}
		for t := range i + c.salt%2 {
			l.Topics = append(l.Topics, journal.Hash{byte(t)})
		}
		b.Logs = append(b.Logs, l)
	}
	c.blocks = append(c.blocks, b)
	c.longest = max(c.longest, len(c.blocks))
}

// outgrow makes the chain longer than it ever was. While a chain is shorter than the database, the indexer waits,
// because a node that lags behind looks the same.
func (c *fakeChain) outgrow() {
	c.mineEmpty(c.longest + 1 - len(c.blocks))
}

// cut drops the last depth blocks, but never the first block. It sends no head.
func (c *fakeChain) cut(depth int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks = c.blocks[:max(1, len(c.blocks)-depth)]
}

// orders returns the state of each order, folded from the chain's events.
func (c *fakeChain) orders() map[journal.OrderID]ledger.Order {
	c.mu.Lock()
	defer c.mu.Unlock()
	all := map[journal.OrderID]ledger.Order{}
	for _, b := range c.blocks {
		for _, e := range b.Events {
			if e.MovesOrder() {
				o := all[e.Order]
				o.Apply(e, b)
				all[e.Order] = o
			}
		}
	}
	return all
}

// positions returns how many positions of its journal each device has on the chain.
func (c *fakeChain) positions() map[journal.Address]uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	taken := map[journal.Address]uint64{}
	for _, b := range c.blocks {
		for _, e := range b.Events {
			switch e.Payload.(type) {
			case *ledger.OrderAdvanced, *ledger.ReadingTaken, *ledger.ReadingIgnored, *ledger.SegmentAccepted:
				taken[e.Device]++
			}
		}
	}
	return taken
}

func (c *fakeChain) notifyHeads() {
	if c.noHeadEvents {
		return
	}
	head := c.head()
	for ch := range c.heads {
		select { // a newer head replaces an older one
		case <-ch:
		default:
		}
		ch <- head
	}
}

func (c *fakeChain) head() ledger.Cursor {
	last := c.blocks[len(c.blocks)-1]
	return ledger.Cursor{Number: last.Number, Hash: last.Hash}
}

func (c *fakeChain) injectFault(ctx context.Context, call string) error {
	if c.fail != nil {
		if err := c.fail(call); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (c *fakeChain) Head(ctx context.Context) (ledger.Cursor, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.head(), c.injectFault(ctx, "head")
}

func (c *fakeChain) Block(ctx context.Context, n uint64) (ledger.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n >= uint64(len(c.blocks)) {
		return ledger.Block{}, fmt.Errorf("block %d: %w", n, journal.ErrNotFound)
	}
	return c.blocks[n], c.injectFault(ctx, "block")
}

func (c *fakeChain) RangeWithin(ctx context.Context, from, to, most uint64) ([]ledger.Block, error) {
	blocks, err := c.read(ctx, from, to, false)
	if err == nil && from < to && rows(blocks) > most {
		return nil, ledger.ErrRangeTooLarge
	}
	return blocks, err
}

func rows(blocks []ledger.Block) (n uint64) {
	for _, b := range blocks {
		n += ledger.Rows(len(b.Events), len(b.Logs))
	}
	return n
}

func (c *fakeChain) Blocks(ctx context.Context, from, to uint64) ([]ledger.Block, error) {
	return c.read(ctx, from, to, true)
}

func (c *fakeChain) read(ctx context.Context, from, to uint64, every bool) (blocks []ledger.Block, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if to >= uint64(len(c.blocks)) {
		return nil, fmt.Errorf("block %d: %w", to, journal.ErrNotFound)
	}
	for _, b := range c.blocks[from : to+1] {
		if every || len(b.Events)+len(b.Logs) > 0 || b.Number == from || b.Number == to {
			blocks = append(blocks, b)
		}
	}
	return blocks, c.injectFault(ctx, "range")
}

func (c *fakeChain) Heads(ctx context.Context) <-chan ledger.Cursor {
	ch := make(chan ledger.Cursor, 1)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.heads[ch] = true
	context.AfterFunc(ctx, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.heads, ch)
		close(ch)
	})
	return ch
}

var errConnLost = errors.New("connection lost")

// faultySink fails at chosen writes, before or after they take effect, as if the connection were lost.
type faultySink struct {
	indexer.Sink
	wrote chan struct{} // receives a value after each write

	mu         sync.Mutex
	failBefore map[int]bool // by number of the write, from 1
	failAfter  map[int]bool
	writes     int
	kill       context.CancelFunc // called at each failure unless nil: ends the indexer
}

func newSink(s indexer.Sink) *faultySink {
	return &faultySink{Sink: s, wrote: make(chan struct{}, 1), failBefore: map[int]bool{}, failAfter: map[int]bool{}}
}

func (s *faultySink) write(do func() error) error {
	s.mu.Lock()
	s.writes++
	before, after, kill := s.failBefore[s.writes], s.failAfter[s.writes], s.kill
	s.mu.Unlock()
	defer s.signal()
	if before {
		if kill != nil {
			kill()
		}
		return errConnLost
	}
	if err := do(); err != nil {
		return err
	}
	if after {
		if kill != nil {
			kill()
		}
		return errConnLost
	}
	return nil
}

func (s *faultySink) signal() {
	select {
	case s.wrote <- struct{}{}:
	default:
	}
}

func (s *faultySink) Apply(ctx context.Context, blocks ...ledger.Block) error {
	return s.write(func() error { return s.Sink.Apply(ctx, blocks...) })
}

func (s *faultySink) Rewind(ctx context.Context, to uint64) error {
	return s.write(func() error { return s.Sink.Rewind(ctx, to) })
}

package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// fragile is all that an oracle calls: at one call the oracle dies, before or after it was done, and one in twenty fails, or was done and its
// answer is lost. Of its nodes one lags: that one answers now and then, until all are honest.
type fragile struct {
	oracle.Inbox
	*chain
	left  atomic.Int64 // calls until it dies; never when it starts below 0
	after bool
	kill  context.CancelFunc
	all   *atomic.Bool // nodes are honest
	mu    sync.Mutex
	rnd   uint64
}

func (f *fragile) chance() uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.rnd = f.rnd*6364136223846793005 + 1442695040888963407
	return f.rnd >> 33
}

func do[T any](ctx context.Context, f *fragile, call func(context.Context) (T, error)) (T, error) {
	var none T
	if f.left.Load() == 0 {
		return none, context.Canceled // the dead do nothing
	}
	if f.left.Load() > 0 && f.left.Add(-1) == 0 {
		defer f.kill()
		if f.after {
			if _, err := call(ctx); err != nil {
				return none, err
			}
		}
		return none, context.Canceled
	}
	switch f.chance() % 40 {
	case 0:
		return none, errAway
	case 1:
		if _, err := call(ctx); err != nil {
			return none, err
		}
		return none, errAway
	}
	return call(ctx)
}

func (f *fragile) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	return do(ctx, f, func(ctx context.Context) ([]ledger.SaveResult, error) { return f.Inbox.SaveSegments(ctx, entries) })
}

func (f *fragile) Begin(ctx context.Context, device journal.Address, at journal.State) error {
	_, err := do(ctx, f, func(ctx context.Context) (struct{}, error) { return struct{}{}, f.Inbox.Begin(ctx, device, at) })
	return err
}

func (f *fragile) Pending(ctx context.Context, urgent bool, without []journal.Address, limit int) ([]ledger.InboxSegment, error) {
	return do(ctx, f, func(ctx context.Context) ([]ledger.InboxSegment, error) {
		return f.Inbox.Pending(ctx, urgent, without, limit)
	})
}

func (f *fragile) Telemetry(ctx context.Context, devices []journal.Address, each int) ([]ledger.InboxSegment, error) {
	return do(ctx, f, func(ctx context.Context) ([]ledger.InboxSegment, error) { return f.Inbox.Telemetry(ctx, devices, each) })
}

func (f *fragile) MarkPosted(ctx context.Context, digests []journal.Hash, tx journal.Hash, block uint64) error {
	_, err := do(ctx, f, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, f.Inbox.MarkPosted(ctx, digests, tx, block)
	})
	return err
}

func (f *fragile) Reconcile(ctx context.Context, device journal.Address, at journal.State, head uint64) (changed, dead int, err error) {
	both, err := do(ctx, f, func(ctx context.Context) ([2]int, error) {
		changed, dead, err := f.Inbox.Reconcile(ctx, device, at, head)
		return [2]int{changed, dead}, err
	})
	return both[0], both[1], err
}

func (f *fragile) PostedSince(ctx context.Context, block uint64) ([]journal.Address, error) {
	return do(ctx, f, func(ctx context.Context) ([]journal.Address, error) { return f.Inbox.PostedSince(ctx, block) })
}

func (f *fragile) Journal(ctx context.Context, device journal.Address) (journal.State, error) {
	return do(ctx, f, func(ctx context.Context) (journal.State, error) {
		if f.lags() {
			return f.behind(device), nil
		}
		return f.chain.Journal(ctx, device)
	})
}

func (f *fragile) lags() bool { return !f.all.Load() && f.chance()%8 == 0 }

func (f *fragile) Head(ctx context.Context) (ledger.Cursor, error) {
	return do(ctx, f, func(ctx context.Context) (ledger.Cursor, error) {
		h, err := f.chain.Head(ctx)
		if f.lags() {
			h.Number -= min(h.Number, lag)
		}
		return h, err
	})
}

func (f *fragile) Device(ctx context.Context, id journal.Address) (ledger.Device, error) {
	return do(ctx, f, func(ctx context.Context) (ledger.Device, error) { return f.chain.Device(ctx, id) })
}

func (f *fragile) Post(ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms) (journal.Hash, uint64, error) {
	block := uint64(0)
	tx, err := do(ctx, f, func(ctx context.Context) (tx journal.Hash, err error) {
		tx, block, err = f.chain.Post(ctx, s, readings, signature, terms)
		return tx, err
	})
	return tx, block, err
}

func (f *fragile) Record(ctx context.Context, segs []journal.Segment, signatures [][]byte) (tx journal.Hash, block uint64, refused []error, err error) {
	tx, err = do(ctx, f, func(ctx context.Context) (tx journal.Hash, err error) {
		tx, block, refused, err = f.chain.Record(ctx, segs, signatures)
		return tx, err
	})
	return tx, block, refused, err
}

// sender is a device reduced to what it sends.
type sender struct {
	key      device.Key
	segments []journal.SegmentMessage
	acked    atomic.Uint64
	ahead    bool // its clock is a day ahead: nothing of it may be taken
}

func (s *sender) end() uint64 {
	last := s.segments[len(s.segments)-1].Segment
	return last.FirstSeq + uint64(last.Count)
}

// listen hears acknowledgements, from each connection on.
func (p *story) listen() {
	for _, s := range p.all {
		p.client.Subscribe(journal.AckTopic(s.key.Address()), 1, func(_ mqtt.Client, m mqtt.Message) {
			if a, err := journal.UnmarshalAck(m.Payload()); err == nil && a.Epoch == 1 {
				s.acked.Store(a.Next)
			}
		})
	}
}

// send sends what is not acknowledged, again and again, as a bad network would bring it: some of it, some twice, in any order.
func (p *story) send(ctx context.Context) {
	rnd := rand.New(rand.NewPCG(p.seed, 11)) //nolint:gosec // a seed's story is the same each time
	for {
		var out []journal.SegmentMessage
		for _, s := range p.all {
			for _, m := range s.segments {
				if m.Segment.FirstSeq >= s.acked.Load() && rnd.IntN(10) < 7 {
					out = append(out, m)
				}
				if rnd.IntN(20) == 0 {
					out = append(out, m)
				}
			}
		}
		rnd.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
		if rnd.IntN(8) == 0 {
			out = nil // nobody comes through
		}
		for _, m := range out {
			p.client.Publish(journal.SegmentTopic(m.Segment.Device), 1, false, m.Marshal())
		}
		if !pauseFor(ctx, 15*time.Millisecond) {
			return
		}
	}
}

// complete reports whether the chain has all, the database knows that it has, and devices were told.
func (p *story) complete(ctx context.Context) bool {
	p.chain.mu.Lock()
	for _, s := range p.all {
		if s.ahead {
			continue
		}
		if p.chain.journals[s.key.Address()].NextSeq != s.end() || s.acked.Load() != s.end() {
			p.chain.mu.Unlock()
			return false
		}
	}
	p.chain.mu.Unlock()
	left, err := p.store.Pending(ctx, false, nil, 10)
	return err == nil && len(left) == 0 && p.refused(ctx)
}

// refused reports whether devices whose clocks are ahead are in the quarantine.
func (p *story) refused(ctx context.Context) bool {
	topics := map[string]bool{}
	for _, s := range p.all {
		if s.ahead {
			topics[journal.SegmentTopic(s.key.Address())] = true
		}
	}
	if len(topics) == 0 {
		return true
	}
	conn, err := pgx.Connect(ctx, p.database)
	if err != nil {
		return false
	}
	var known int
	err = conn.QueryRow(ctx, `select count(distinct topic) from quarantine where topic = any($1) and reason = 'clock'`, slices.Collect(maps.Keys(topics))).Scan(&known)
	return errors.Join(err, conn.Close(ctx)) == nil && known == len(topics)
}

// count holds what was signed against what is stored and what the chain took.
func (p *story) count(ctx context.Context) (lost, doubled int) {
	p.chain.mu.Lock()
	taken := map[journal.Hash]int{}
	for _, s := range p.chain.taken {
		taken[domain.Digest(s)]++
	}
	p.chain.mu.Unlock()
	for _, s := range p.all {
		for _, m := range s.segments {
			digest := domain.Digest(m.Segment)
			n := int(m.Segment.Count)
			if s.ahead {
				doubled += n * taken[digest] // none should be
				continue
			}
			switch taken[digest] {
			case 0:
				lost += n
			case 1:
			default:
				doubled += n
			}
			for i := range uint64(n) {
				proof, err := p.store.ReadingProof(ctx, m.Segment.Device, 1, m.Segment.FirstSeq+i)
				if err != nil || proof.Digest != digest || proof.Block == 0 {
					lost++
				}
			}
		}
	}
	return lost, doubled
}

func (p *story) state() string {
	p.chain.mu.Lock()
	defer p.chain.mu.Unlock()
	var out string
	for _, s := range p.all {
		at := p.chain.journals[s.key.Address()]
		out += fmt.Sprintf("%s: %d on chain, %d acknowledged, of %d; ", s.key.Address(), at.NextSeq, s.acked.Load(), s.end())
	}
	return out
}

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

// faultyCalls is the inbox and the chain of an oracle, with faults. At one call the oracle is killed. One in twenty of
// the other calls fails. Both happen before or after the call takes effect. One in eight answers is that of a lagging
// node, until synced is true.
type faultyCalls struct {
	oracle.Inbox
	*fakeChain
	left   atomic.Int64 // calls until the oracle is killed; negative at the start: never
	after  bool         // the oracle is killed after the call takes effect
	kill   context.CancelFunc
	synced *atomic.Bool

	mu  sync.Mutex // guards rnd
	rnd uint64
}

// random returns a pseudorandom number. It is safe for concurrent use.
func (f *faultyCalls) random() uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.rnd = f.rnd*6364136223846793005 + 1442695040888963407
	return f.rnd >> 33
}

// do makes a call, unless a fault prevents it.
func do[T any](ctx context.Context, f *faultyCalls, call func(context.Context) (T, error)) (T, error) {
	var none T
	if f.left.Load() == 0 {
		return none, context.Canceled // after the kill, no call takes effect
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
	switch f.random() % 40 {
	case 0:
		return none, errUnavailable
	case 1:
		if _, err := call(ctx); err != nil {
			return none, err
		}
		return none, errUnavailable
	}
	return call(ctx)
}

func (f *faultyCalls) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	return do(ctx, f, func(ctx context.Context) ([]ledger.SaveResult, error) {
		return f.Inbox.SaveSegments(ctx, entries)
	})
}

func (f *faultyCalls) Begin(ctx context.Context, device journal.Address, at journal.State) error {
	_, err := do(ctx, f, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, f.Inbox.Begin(ctx, device, at)
	})
	return err
}

func (f *faultyCalls) Pending(
	ctx context.Context, urgent bool, without []journal.Address, limit int,
) ([]ledger.InboxSegment, error) {
	return do(ctx, f, func(ctx context.Context) ([]ledger.InboxSegment, error) {
		return f.Inbox.Pending(ctx, urgent, without, limit)
	})
}

func (f *faultyCalls) Telemetry(
	ctx context.Context, devices []journal.Address, each int,
) ([]ledger.InboxSegment, error) {
	return do(ctx, f, func(ctx context.Context) ([]ledger.InboxSegment, error) {
		return f.Inbox.Telemetry(ctx, devices, each)
	})
}

func (f *faultyCalls) MarkPosted(ctx context.Context, digests []journal.Hash, tx journal.Hash, block uint64) error {
	_, err := do(ctx, f, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, f.Inbox.MarkPosted(ctx, digests, tx, block)
	})
	return err
}

func (f *faultyCalls) Reconcile(
	ctx context.Context, device journal.Address, at journal.State, head uint64,
) (changed, dead int, err error) {
	both, err := do(ctx, f, func(ctx context.Context) ([2]int, error) {
		changed, dead, err := f.Inbox.Reconcile(ctx, device, at, head)
		return [2]int{changed, dead}, err
	})
	return both[0], both[1], err
}

func (f *faultyCalls) PostedSince(ctx context.Context, block uint64) ([]journal.Address, error) {
	return do(ctx, f, func(ctx context.Context) ([]journal.Address, error) { return f.Inbox.PostedSince(ctx, block) })
}

func (f *faultyCalls) Journal(ctx context.Context, device journal.Address) (journal.State, error) {
	return do(ctx, f, func(ctx context.Context) (journal.State, error) {
		if f.lags() {
			return f.behind(device), nil
		}
		return f.fakeChain.Journal(ctx, device)
	})
}

// lags reports whether a lagging node answers.
func (f *faultyCalls) lags() bool { return !f.synced.Load() && f.random()%8 == 0 }

func (f *faultyCalls) Head(ctx context.Context) (ledger.Cursor, error) {
	return do(ctx, f, func(ctx context.Context) (ledger.Cursor, error) {
		h, err := f.fakeChain.Head(ctx)
		if f.lags() {
			h.Number -= min(h.Number, lag)
		}
		return h, err
	})
}

func (f *faultyCalls) Now(ctx context.Context) (time.Time, error) {
	return do(ctx, f, func(ctx context.Context) (time.Time, error) { return f.fakeChain.Now(ctx) })
}

func (f *faultyCalls) Device(ctx context.Context, id journal.Address) (ledger.Device, error) {
	return do(ctx, f, func(ctx context.Context) (ledger.Device, error) { return f.fakeChain.Device(ctx, id) })
}

func (f *faultyCalls) Post(
	ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms,
	codes *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	block := uint64(0)
	tx, err := do(ctx, f, func(ctx context.Context) (tx journal.Hash, err error) {
		tx, block, err = f.fakeChain.Post(ctx, s, readings, signature, terms, codes)
		return tx, err
	})
	return tx, block, err
}

func (f *faultyCalls) Record(
	ctx context.Context, segs []journal.Segment, signatures [][]byte,
) (tx journal.Hash, block uint64, refused []error, err error) {
	tx, err = do(ctx, f, func(ctx context.Context) (tx journal.Hash, err error) {
		tx, block, refused, err = f.fakeChain.Record(ctx, segs, signatures)
		return tx, err
	})
	return tx, block, refused, err
}

// rawDevice is a device that publishes prepared segments without package device.
type rawDevice struct {
	key      device.Key
	segments []journal.SegmentMessage
	acked    atomic.Uint64
	ahead    bool // the clock is a day ahead, so all segments must be refused
}

// end returns the sequence number after the last reading.
func (d *rawDevice) end() uint64 {
	last := d.segments[len(d.segments)-1].Segment
	return last.FirstSeq + uint64(last.Count)
}

// subscribe subscribes to the acknowledgements of all devices.
func (p *scenario) subscribe() {
	for _, d := range p.all {
		p.client.Subscribe(journal.AckTopic(d.key.Address()), 1, func(_ mqtt.Client, m mqtt.Message) {
			if a, err := journal.UnmarshalAck(m.Payload()); err == nil && a.Epoch == 1 {
				d.acked.Store(a.Next)
			}
		})
	}
}

// send publishes the segments that are not acknowledged until ctx ends, with random losses, duplicates and order.
func (p *scenario) send(ctx context.Context) {
	rnd := rand.New(rand.NewPCG(p.seed, 11))
	for {
		var out []journal.SegmentMessage
		for _, d := range p.all {
			for _, m := range d.segments {
				if m.Segment.FirstSeq >= d.acked.Load() && rnd.IntN(10) < 7 {
					out = append(out, m)
				}
				if rnd.IntN(20) == 0 {
					out = append(out, m)
				}
			}
		}
		rnd.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
		if rnd.IntN(8) == 0 {
			out = nil // all are lost
		}
		for _, m := range out {
			p.client.Publish(journal.SegmentTopic(m.Segment.Device), 1, false, m.Marshal())
		}
		if !pauseFor(ctx, 15*time.Millisecond) {
			return
		}
	}
}

// complete reports whether all valid segments are on chain, marked as posted in the database and acknowledged, and the
// others are in the quarantine.
func (p *scenario) complete(ctx context.Context) bool {
	p.chain.mu.Lock()
	for _, d := range p.all {
		if d.ahead {
			continue
		}
		if p.chain.journals[d.key.Address()].NextSeq != d.end() || d.acked.Load() != d.end() {
			p.chain.mu.Unlock()
			return false
		}
	}
	p.chain.mu.Unlock()
	left, err := p.store.Pending(ctx, false, nil, 10)
	return err == nil && len(left) == 0 && p.refused(ctx)
}

// refused reports whether the quarantine has a segment of each device whose clock is ahead.
func (p *scenario) refused(ctx context.Context) bool {
	topics := map[string]bool{}
	for _, d := range p.all {
		if d.ahead {
			topics[journal.SegmentTopic(d.key.Address())] = true
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
	const q = `select count(distinct topic) from quarantine where topic = any($1) and reason = 'clock'`
	err = conn.QueryRow(ctx, q, slices.Collect(maps.Keys(topics))).Scan(&known)
	return errors.Join(err, conn.Close(ctx)) == nil && known == len(topics)
}

// count compares the signed segments with those on chain and in the database.
func (p *scenario) count(ctx context.Context) (lost, doubled int) {
	p.chain.mu.Lock()
	posted := map[journal.Hash]int{}
	for _, s := range p.chain.posted {
		posted[domain.Digest(s)]++
	}
	p.chain.mu.Unlock()
	for _, d := range p.all {
		for _, m := range d.segments {
			digest := domain.Digest(m.Segment)
			n := int(m.Segment.Count)
			if d.ahead {
				doubled += n * posted[digest]
				continue
			}
			switch posted[digest] {
			case 0:
				lost += n
			case 1:
			default:
				doubled += n
			}
			for i := range uint64(n) {
				proof, err := p.proof(ctx, m.Segment.Device, m.Segment.FirstSeq+i)
				if err != nil || proof.Digest != digest || proof.Block == 0 {
					lost++
				}
			}
		}
	}
	return lost, doubled
}

// proof returns the proof of a reading. It retries after errors other than a missing reading: disturb may have ended
// the connections of the pool, and each of them fails once.
func (p *scenario) proof(ctx context.Context, device journal.Address, seq uint64) (journal.ReadingProof, error) {
	for attempt := 1; ; attempt++ {
		proof, err := p.store.ReadingProof(ctx, device, 1, seq)
		if err == nil || errors.Is(err, journal.ErrNotFound) || attempt == 20 {
			return proof, err
		}
	}
}

// state describes the progress of all devices for an error.
func (p *scenario) state() string {
	p.chain.mu.Lock()
	defer p.chain.mu.Unlock()
	var out string
	for _, d := range p.all {
		at := p.chain.journals[d.key.Address()]
		out += fmt.Sprintf("%s: %d on chain, %d acknowledged, of %d; ", d.key.Address(), at.NextSeq, d.acked.Load(), d.end())
	}
	return out
}

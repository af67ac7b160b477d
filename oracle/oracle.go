// Package oracle carries devices' signed segments from the broker to the chain: it verifies, stores, and only then
// acknowledges; what is stored it posts, in each device's order. It vouches for nothing: the contract checks all again, so
// that an oracle can delay, but neither forge, reorder nor drop unseen.
package oracle

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Chain is what the oracle asks the chain.
type Chain interface {
	Journal(ctx context.Context, device journal.Address) (journal.State, error)
	Device(ctx context.Context, id journal.Address) (ledger.Device, error) // journal.ErrNotFound when it was never enrolled
	Head(ctx context.Context) (ledger.Cursor, error)
	Heads(ctx context.Context) <-chan ledger.Cursor // rings with each new head until ctx ends
}

// Poster puts segments on chain and waits for them. Its errors: ledger.ErrTooEarly (again after the next block), ErrReplayed, ErrGap, ErrSignature,
// ErrRefused.
type Poster interface {
	// Post is for an act; terms are those of its order, when that is open.
	Post(ctx context.Context, seg journal.Segment, readings, signature []byte, terms []ledger.Terms) (tx journal.Hash, block uint64, err error)
	// Record is for telemetry, several segments in one transaction: what is refused stops no other, and refused has its reason in its place. The error
	// means that none was taken.
	Record(ctx context.Context, segs []journal.Segment, signatures [][]byte) (tx journal.Hash, block uint64, refused []error, err error)
}

// Orders looks orders up as the indexer has them.
type Orders interface {
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error) // journal.ErrNotFound when it is not indexed
}

// Inbox keeps what came. All its methods may be called again with the same arguments.
type Inbox interface {
	Outbox
	Begin(ctx context.Context, device journal.Address, at journal.State) error
	// SaveSegments stores all that can be, in one transaction, and says what became of each. The error means that none is known to be stored.
	SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error)
	SaveLive(ctx context.Context, m journal.LiveMessage, estimate func(at journal.Reading, orders []ledger.Order) []ledger.Estimate) (told int, err error)
	Quarantine(ctx context.Context, topic string, payload []byte, reason, detail string) (fresh bool, err error)
	TidyQuarantine(ctx context.Context) error // forgets what is old
}

// Outbox is the part of Inbox that posting needs.
type Outbox interface {
	// Pending is the next of each of at most limit devices, without some; urgent: only of those with an act among what waits.
	Pending(ctx context.Context, urgent bool, without []journal.Address, limit int) ([]ledger.InboxSegment, error)
	// Telemetry is what waits of these devices, at most so many of each, in order and up to its first act.
	Telemetry(ctx context.Context, devices []journal.Address, each int) ([]ledger.InboxSegment, error)
	MarkPosted(ctx context.Context, digests []journal.Hash, tx journal.Hash, block uint64) error
	MarkRefused(ctx context.Context, digest journal.Hash, reason string) error
	// Reconcile brings the device's segments to what the chain said in the block head or before it.
	Reconcile(ctx context.Context, device journal.Address, at journal.State, head uint64) (changed, dead int, err error)
	PostedSince(ctx context.Context, block uint64) ([]journal.Address, error)
}

// Config is all the oracle needs.
type Config struct {
	Domain journal.Domain
	Chain  Chain
	Poster Poster
	Inbox  Inbox
	Orders Orders
	Broker string      // tcp://user:password@host:port, or ssl://…
	TLS    *tls.Config // for ssl://; nil: the system's authorities, no certificate of our own
	// Share names a group of oracles among whom the broker divides the messages; "": this one gets all. A group's sessions end with their
	// connections, or the broker would keep messages for one that is gone; what is lost with them, devices send again.
	Share string

	// ClientID is the name the broker keeps our session under; two oracles need two, and each the same after a restart. "": made of
	// the host's name, the consumer contract and the Poster's Address(), when it has one: oracles on one host each need a key
	// of their own anyway, since a key's transactions are numbered by one process.
	ClientID string
	// Estimate says when an order will be at its door; nil: positions are shown without.
	Estimate func(o ledger.Order, at journal.Reading, ahead int) ledger.Estimate
	// Round puts a vehicle's orders in the order of its stops; nil: the least way left first, by Estimate.
	Round func(at journal.Point, orders []ledger.Order) []ledger.Order

	Incidents Incidents // nil: nothing is watched
	Prover    Prover    // nil: proofs of equivocation are kept, and whoever likes may take them to the chain
	// Fence says how many metres a point is outside the place where a device belongs; nil: anywhere is right.
	Fence func(d ledger.Device, at journal.Point) float64
	// Temperature is what sensors may say; nil: anything.
	Temperature *Band
	Silence     time.Duration // after which a device that is not heard is an incident; 0: an hour

	Gather   time.Duration // how long telemetry may wait for company on its way to the chain; 0: 1 s
	Poll     time.Duration // how often to look without being told; 0: 5 s
	Log      *slog.Logger  // nil: slog.Default
	Registry prometheus.Registerer
}

// Oracle is one replica. Several on one database are safe: each segment is stored once, and the chain takes it once.
type Oracle struct {
	cfg      Config
	devices  *registry
	counters *counters
	saved    chan struct{} // an act was stored
	savings  chan *saving  // to be stored
	stalls   stalls
	tracks   tracks
	room     room // in the quarantine
}

// New prepares an oracle; Run runs it.
func New(cfg Config) *Oracle {
	if cfg.Poll <= 0 {
		cfg.Poll = 5 * time.Second
	}
	if cfg.Gather <= 0 {
		cfg.Gather = time.Second
	}
	if cfg.Silence <= 0 {
		cfg.Silence = time.Hour
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	switch {
	case cfg.ClientID != "":
	case cfg.Share != "": // several may run on one host with one key
		cfg.ClientID = "waybill-" + rand.Text()[:15]
	default:
		cfg.ClientID = clientID(cfg)
	}
	return &Oracle{cfg: cfg, devices: newRegistry(cfg.Chain), counters: newCounters(cfg.Registry), saved: make(chan struct{}, 1), savings: make(chan *saving)}
}

// Run works until ctx ends, and then returns nil. It may be killed anywhere: what the broker has not been told is stored it sends
// again, what the chain has not taken is posted again.
func (o *Oracle) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return o.receive(ctx) })
	g.Go(func() error { return newDispatcher(o).run(ctx) })
	g.Go(func() error { return o.tidy(ctx) })
	g.Go(func() error { return o.watch(ctx) })
	return g.Wait()
}

// pause waits; it reports false when ctx ended first.
func pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

func ring(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

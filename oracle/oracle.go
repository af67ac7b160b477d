// Package oracle transports the signed segments of devices from the MQTT broker to the chain. It verifies and stores
// each segment before it acknowledges it to the device. It posts the stored segments of each device in order.
//
// An oracle needs no trust, because the contract verifies each segment again. An oracle can delay segments, but it
// cannot forge or reorder them, and omitted segments are noticed as gaps.
package oracle

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"fmt"
	"hash/maphash"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle/broker"
)

// Chain reads the chain. Its methods are called concurrently.
type Chain interface {
	// Journal returns the end of the device's journal on chain. It is zero for an unknown device.
	Journal(ctx context.Context, device journal.Address) (journal.State, error)
	// Device returns an enrolled device, or journal.ErrNotFound.
	Device(ctx context.Context, id journal.Address) (ledger.Device, error)
	// Head returns the last block.
	Head(ctx context.Context) (ledger.Cursor, error)
	// Heads sends new heads until ctx ends. If the receiver is slow, a newer head replaces an older one.
	Heads(ctx context.Context) <-chan ledger.Cursor
	// Now returns the time on the chain: that of a block made now.
	Now(ctx context.Context) (time.Time, error)
}

// Poster posts segments in transactions and waits until these are in a block. Errors wrap one of
//   - ledger.ErrTooEarly: the contract may accept the segment after the next block.
//   - ledger.ErrReplayed: the segment or its sequence number is on chain already.
//   - ledger.ErrGap: earlier segments of the device are not on chain.
//   - journal.ErrSignature, ledger.ErrRefused: the contract rejects the segment.
//
// Any other error means that the result is unknown, for example because the node does not answer.
type Poster interface {
	// Post posts an act. terms are those of its order, or empty if the order is closed or unknown. codes are the hashes
	// of the order's codes, or nil if the act is no delivery that needs a code.
	Post(
		ctx context.Context, seg journal.Segment, readings, signature []byte, terms []ledger.Terms,
		codes *journal.CodeHashes,
	) (tx journal.Hash, block uint64, err error)
	// Present submits an act again that is pending on chain, because it came too early. terms are those of its order.
	// codes are as for Post. ErrTooEarly means that the act remains pending, ErrReplayed that it is pending no more.
	Present(
		ctx context.Context, a ledger.PendingAct, terms ledger.Terms, codes *journal.CodeHashes,
	) (tx journal.Hash, block uint64, err error)
	// Record posts segments of telemetry in one transaction. A rejected segment does not affect the others: refused has
	// its error at the index of the segment, and nil for the others. refused may be shorter than segs. err means that
	// the transaction posted none.
	Record(
		ctx context.Context, segs []journal.Segment, signatures [][]byte,
	) (tx journal.Hash, block uint64, refused []error, err error)
}

// Orders reads orders from the database, which the indexer and the API write.
type Orders interface {
	// Order returns an order, or journal.ErrNotFound if it is not indexed.
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error)
	// CodeHashes returns the hashes of an order's codes, or journal.ErrNotFound if none are stored.
	CodeHashes(ctx context.Context, order journal.OrderID) (journal.CodeHashes, error)
	// PendingActs returns the acts that are pending on chain and may move an indexed parcel, in the order of their times.
	PendingActs(ctx context.Context) ([]ledger.PendingAct, error)
}

// Inbox stores messages of devices. Its methods are idempotent.
type Inbox interface {
	Outbox
	// Begin creates the journal of a device, which continues from at. It does nothing if the device has a journal.
	Begin(ctx context.Context, device journal.Address, at journal.State) error
	// SaveSegments stores segments in one transaction and returns the result of each. An error means that it is unknown
	// whether any is stored.
	SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error)
	// Stored returns the end of the stored journal of a device, or journal.ErrNotFound if Begin was not called for it.
	Stored(ctx context.Context, device journal.Address) (journal.State, error)
	// SaveLive stores a live position and appends it to the feeds of the orders in the vehicle, with the estimates that
	// estimate returns for them. told is the number of these orders.
	SaveLive(
		ctx context.Context, m journal.LiveMessage,
		estimate func(at journal.Reading, orders []ledger.Order) []ledger.Estimate,
	) (told int, err error)
	// Quarantine stores a refused message. fresh is false if the same message is stored already.
	Quarantine(ctx context.Context, topic string, payload []byte, reason, detail string) (fresh bool, err error)
	// TidyQuarantine deletes refused messages that are older than the retention time.
	TidyQuarantine(ctx context.Context) error
}

// Outbox is the part of Inbox for segments that are not on chain yet.
type Outbox interface {
	// Pending returns the first unposted segment of each device, of at most limit devices and none of those in without.
	// If urgent, it considers only devices with an unposted act, and the segments are in the order of their times.
	Pending(ctx context.Context, urgent bool, without []journal.Address, limit int) ([]ledger.InboxSegment, error)
	// Behind returns those of the acts that must wait for an unposted act that is earlier and concerns the stock of the
	// same centre. Acts in posting and acts of the devices in except are no reason to wait.
	Behind(
		ctx context.Context, acts, posting []journal.Hash, except []journal.Address,
	) (behind map[journal.Hash]bool, err error)
	// Telemetry returns the unposted segments of the devices before their first unposted act, in order. It returns at
	// most each segments of a device.
	Telemetry(ctx context.Context, devices []journal.Address, each int) ([]ledger.InboxSegment, error)
	// MarkPosted stores that a transaction posted segments.
	MarkPosted(ctx context.Context, digests []journal.Hash, tx journal.Hash, block uint64) error
	// MarkRefused stores why the contract rejected a segment. The segment remains pending.
	MarkRefused(ctx context.Context, digest journal.Hash, reason string) error
	// Withdraw deletes an unposted segment with all that follow it in its epoch, and sets the end of the device's journal
	// before it.
	Withdraw(ctx context.Context, digest journal.Hash) error
	// Reconcile sets the states of the device's segments according to at, the end of its journal on chain, read at the
	// block with the number head or before it. changed is the number of segments whose state changed. dead is the
	// number of those that can never be posted, because the chain has another segment in their place.
	Reconcile(ctx context.Context, device journal.Address, at journal.State, head uint64) (changed, dead int, err error)
	// PostedSince returns the devices with a segment posted in block or later.
	PostedSince(ctx context.Context, block uint64) ([]journal.Address, error)
}

// Config configures an oracle.
type Config struct {
	Domain journal.Domain
	Chain  Chain
	Poster Poster
	Inbox  Inbox
	Orders Orders
	Broker string      // URL of the MQTT broker, tcp://user:password@host:port or ssl://…
	TLS    *tls.Config // for ssl://; nil: TLS 1.2, the system's root certificates and no client certificate
	// Share is the name of a shared subscription: the broker distributes the messages among all oracles with this name.
	// If it is empty, this oracle receives all messages. Sessions of shared subscriptions end with their connections,
	// so that the broker does not queue messages for an oracle that has gone. Devices resend messages that are lost.
	Share string

	// ClientID is the MQTT client id. It must be unique among the oracles of a broker and the same after a restart. If it
	// is empty, it is derived from the host name, the consumer contract and, if the Poster has a method Address, that
	// address. Oracles on one host are therefore distinguished by their keys, which they cannot share.
	ClientID string
	// Estimate returns the estimated arrival of an order. ahead is the number of stops before it. nil: live positions
	// have no estimate.
	Estimate func(o ledger.Order, at journal.Reading, ahead int) ledger.Estimate
	// Round sorts the orders in a vehicle at a position by their stops. nil: sorted by the distance left that Estimate
	// returns.
	Round func(at journal.Point, orders []ledger.Order) []ledger.Order

	// Middle returns the middle of a delivery zone on chain, or zero if there is no such zone. Acts at the shopper's door
	// may have it as position if the order's terms require it. nil: acts with a position are refused.
	Middle func(ctx context.Context, zone uint32) (journal.Point, error)

	Incidents Incidents // nil: no incidents are detected
	Prover    Prover    // nil: proofs of equivocation are stored as incidents, but not submitted
	// Geofence returns the distance in metres from a position to the geofence of a device, or 0 inside. nil: no geofence.
	Geofence func(d ledger.Device, at journal.Point) float64
	// Temperature is the permitted range of temperatures. nil: any.
	Temperature *Band
	// TimeScale is how many seconds of driving the simulated vehicles do in a second of their clocks. It raises the speed
	// at which two positions are implausible; 0: 1.
	TimeScale float64
	Silence   time.Duration // time without a message after which a device has an incident; 0: 1 h

	RecordDelay time.Duration         // minimum interval of transactions with telemetry only; 0: 1 s
	Poll        time.Duration         // interval of checks of the database besides wakeups; 0: 5 s
	Log         *slog.Logger          // nil: slog.Default
	Registry    prometheus.Registerer // nil: metrics are not registered
}

// Oracle is one replica. Several replicas may use the same database: each segment is stored once and posted once.
type Oracle struct {
	cfg      Config
	devices  *registry
	counters *counters
	saved    chan struct{}     // wakes the dispatcher: an act was stored
	requests chan *saveRequest // to commit
	ends     chan epochEnd     // to sendEnds
	clock    chainClock
	stalls   stalls
	tracks   tracks
	quota    quota // of the quarantine

	storage health.Outage // of SaveSegments

	broker *broker.Client
	queues []*queue // by shard
	seed   maphash.Seed
}

// New returns an oracle. It does nothing before Run.
func New(cfg Config) *Oracle {
	if cfg.Poll <= 0 {
		cfg.Poll = 5 * time.Second
	}
	if cfg.RecordDelay <= 0 {
		cfg.RecordDelay = time.Second
	}
	if cfg.Silence <= 0 {
		cfg.Silence = time.Hour
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	switch {
	case cfg.ClientID != "":
	case cfg.Share != "": // the session ends with the connection, so the id need not be the same after a restart
		cfg.ClientID = "waybill-" + rand.Text()[:15]
	default:
		cfg.ClientID = clientID(cfg)
	}
	o := &Oracle{
		cfg: cfg, devices: newRegistry(cfg.Chain), counters: newCounters(cfg.Registry),
		saved: make(chan struct{}, 1), requests: make(chan *saveRequest), ends: make(chan epochEnd, maxPosts),
		seed: maphash.MakeSeed(), storage: health.Outage{What: "the storage of segments", Log: cfg.Log},
	}
	for range shards {
		o.queues = append(o.queues, newQueue())
	}
	o.broker = broker.New(broker.Config{
		URL: cfg.Broker, TLS: cfg.TLS, ClientID: cfg.ClientID, Share: cfg.Share, Receive: o.route, Poll: cfg.Poll,
		Log: cfg.Log,
	})
	return o
}

// Ready returns nil while the oracle receives the messages of devices, can store them and may acknowledge them,
// otherwise the reason why not.
func (o *Oracle) Ready(context.Context) error {
	if err := o.storage.Cause(); err != nil {
		return fmt.Errorf("segments cannot be stored: %w", err)
	}
	return o.broker.Ready()
}

// Run receives and posts segments until ctx ends, then returns nil. After a crash at any point nothing is lost: the
// broker or the device resends messages that were not acknowledged, and stored segments that are not on chain are
// posted. Pending acts are presented. Run returns journal.ErrMalformed if Config.Broker is not a URL.
func (o *Oracle) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return o.receive(ctx) })
	g.Go(func() error { return newDispatcher(o).run(ctx) })
	g.Go(func() error { return o.tidyQuarantine(ctx) })
	g.Go(func() error { return o.watchIncidents(ctx) })
	g.Go(func() error { return o.followChainTime(ctx) })
	g.Go(func() error { return o.present(ctx) })
	return g.Wait()
}

// pause waits for d. It returns false if ctx ended before.
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

// wake sends a value unless one is already waiting.
func wake(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// Package api is the door for people and programs: the shop, receipt and tracking pages, and the REST API behind them.
// It knows the chain, the database and the map only by the few methods below.
package api

import (
	"context"
	"encoding/json"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Chain answers what the contracts know.
type Chain interface {
	OrderID(t ledger.Terms) journal.OrderID
	// Nearest is the centre that placing would choose now; 0 when none has all lines.
	Nearest(ctx context.Context, zone uint32, lines []ledger.Line) (uint16, error)
	// AuthorizationTypedData is what the shopper signs to pay: EIP-712 typed data for eth_signTypedData_v4.
	AuthorizationTypedData(t ledger.Terms, validAfter, validBefore time.Time) (json.RawMessage, error)
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error) // journal.ErrNotFound
}

// Relay places orders and pays the gas. An order that stands already is answered with its transaction.
type Relay interface {
	// Place fails with ledger.ErrRefused or journal.ErrSignature when the contract or the token says no.
	Place(ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization) (tx journal.Hash, block uint64, centre uint16, err error)
}

// Merchant signs terms.
type Merchant interface {
	SignTerms(t ledger.Terms) (journal.OrderID, []byte, error)
}

// Faucet gives test money; it exists on dev chains only.
type Faucet interface {
	Mint(ctx context.Context, to journal.Address, amount uint64) (journal.Hash, error)
}

// Map knows the town.
type Map interface {
	Basemap() json.RawMessage            // GeoJSON
	Line(o ledger.Order) []journal.Point // from the order's centre to its door
}

// Orders is what is known of orders; journal.ErrNotFound for those that are not.
type Orders interface {
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error)
	OrderEvents(ctx context.Context, id journal.OrderID) ([]ledger.EventAt, error) // oldest first
	Feed(ctx context.Context, id journal.OrderID, after uint64, limit int) ([]ledger.FeedEntry, error)
	Cursor(ctx context.Context) (ledger.Cursor, error) // how far the chain was followed; journal.ErrNotFound: not at all
}

// Checkouts keeps offers and what became of them.
type Checkouts interface {
	SaveQuote(ctx context.Context, c ledger.Checkout) error
	CheckoutByKey(ctx context.Context, key journal.Hash) (ledger.Checkout, error) // journal.ErrNotFound
	Checkout(ctx context.Context, id journal.OrderID) (ledger.Checkout, error)    // journal.ErrNotFound
	// CheckoutSent is before the relay sends; it opens the links too. All or nothing, twice is as good as once.
	CheckoutSent(ctx context.Context, id journal.OrderID, signature []byte, links ...ledger.Link) error
	CheckoutRefused(ctx context.Context, id journal.OrderID, reason string) error    // after it was refused
	CheckoutPlaced(ctx context.Context, c ledger.Checkout) error                     // twice is as good as once
	OrderByToken(ctx context.Context, token string) (journal.OrderID, string, error) // journal.ErrNotFound: unknown or expired
}

// Devices is what is known of devices beside the orders they moved.
type Devices interface {
	Incidents(ctx context.Context, f ledger.IncidentFilter) ([]ledger.Incident, error) // newest first
	// ReadingProof fails with journal.ErrNotFound when the reading is not stored.
	ReadingProof(ctx context.Context, device journal.Address, epoch uint32, seq uint64) (journal.ReadingProof, error)
}

// Store is all of them.
type Store interface {
	Orders
	Checkouts
	Devices
}

// Info is what the pages say about where they run.
type Info struct {
	Addresses ledger.Addresses
	Merchant  journal.Address // who signs the terms
	RPC       string          // node that a browser wallet may be pointed to; may be empty
}

// Config is what the API depends on.
type Config struct {
	Network  ledger.Network // catalogue: items, zones, centres, carriers, devices with their ids
	Chain    Chain
	Relay    Relay
	Merchant Merchant
	Faucet   Faucet // nil: no test money and no wallet of the page's own
	Store    Store
	Map      Map
	Rankings json.RawMessage // what the zones' rankings follow from, byte for byte as its published hash is of; nil: not shown
	Secret   []byte          // makes links unguessable; 32 bytes

	// Live streams an order's feed over a WebSocket. Nil: another process does, and LiveURL (wss://host) says where.
	Live    func(w http.ResponseWriter, r *http.Request, token string)
	LiveURL string

	// Push takes and forgets a browser's Web Push subscription to an order, PushKey gives the key to subscribe with. Nil:
	// the process at LiveURL does both, or nobody does.
	Push    func(w http.ResponseWriter, r *http.Request, token string)
	PushKey func(w http.ResponseWriter, r *http.Request)

	Info         Info
	Offer        time.Duration // how long an offer can be taken; 0 means 10 min
	Delivery     time.Duration // promise: delivered or refundable after; 0 means 24 h
	PriceWeight  uint16        // merchant's public weights when a carrier is chosen; both 0 means 1 and 1000
	TimeWeight   uint16
	RelayTimeout time.Duration // how long placing may take; 0 means 45 s

	Ready    func(ctx context.Context) map[string]error // by part; nil: always ready
	Registry *prometheus.Registry                       // served at /metrics; nil: one of its own
	Assets   fs.FS                                      // the built pages; nil: those in the binary
	Clock    func() time.Time                           // nil: time.Now
	Log      *slog.Logger                               // nil: slog.Default()
}

// API is the handler. It starts no goroutine.
type API struct {
	Config
	pages         *pages
	assets        *assets
	basemap       *static
	rankingInputs *static // of the zones' rankings
	devices       map[journal.Address]ledger.EnrolledDevice
	metrics       *metrics
}

// New returns the handler for everything under /.
func New(cfg Config) http.Handler {
	if cfg.Offer == 0 {
		cfg.Offer = 10 * time.Minute
	}
	if cfg.Delivery == 0 {
		cfg.Delivery = 24 * time.Hour
	}
	if cfg.PriceWeight == 0 && cfg.TimeWeight == 0 {
		cfg.PriceWeight, cfg.TimeWeight = 1, 1000
	}
	if cfg.RelayTimeout == 0 {
		cfg.RelayTimeout = 45 * time.Second
	}
	if cfg.Registry == nil {
		cfg.Registry = prometheus.NewRegistry()
	}
	if cfg.Clock == nil {
		cfg.Clock = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	a := &API{Config: cfg, metrics: newMetrics(cfg.Registry), devices: map[journal.Address]ledger.EnrolledDevice{}}
	a.assets = newAssets(cfg.Assets)
	a.pages = newPages(a.assets)
	if cfg.Map != nil {
		a.basemap = newStatic("application/geo+json", cfg.Map.Basemap())
	}
	if cfg.Rankings != nil {
		a.rankingInputs = newStatic("application/json", cfg.Rankings)
	}
	for _, d := range cfg.Network.Devices {
		a.devices[d.ID] = d
	}
	if a.assets.missing != nil {
		cfg.Log.Warn(a.assets.missing.Error())
	}
	return a.router()
}

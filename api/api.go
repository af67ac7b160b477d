// Package api serves HTTP: the shop, receipt and tracking pages and the REST API that they use. It reaches the chain,
// the database and the map through the interfaces that it declares.
package api

import (
	"context"
	"encoding/json"
	"io/fs"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/go-chi/httprate"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/api/static"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Chain reads from the contracts.
type Chain interface {
	// OrderID computes the id of the order with terms t, without a request.
	OrderID(t ledger.Terms) journal.OrderID
	// OfferTime returns the chain's time, from which the deadlines of an offer count. It returns ledger.ErrIncapable if
	// the chain cannot carry an order through.
	OfferTime(ctx context.Context) (time.Time, error)
	// Nearest returns the fulfilment centre from which an order of all lines would be reserved now, or 0 if no centre
	// has all of them.
	Nearest(ctx context.Context, zone uint32, lines []ledger.Line) (uint16, error)
	// Lanes returns the lanes to a zone from each centre in its ranking. An order may be reserved in any of them, and a
	// parcel may be moved there.
	Lanes(ctx context.Context, zone uint32) ([]ledger.Lane, error)
	// Payment returns what the shopper does to pay. policy is that of the terms.
	Payment(ctx context.Context, t ledger.Terms, policy ledger.Policy) (ledger.Payment, error)
	// Order returns the state of an order from the contract, or journal.ErrNotFound.
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error)
	// Policy returns a claims policy from the contract's events, or journal.ErrNotFound.
	Policy(ctx context.Context, hash journal.Hash) (ledger.Policy, error)
}

// Relay places orders and pays the gas.
type Relay interface {
	// Place sends the transaction that places an order and waits until it is mined. It is idempotent: for an order
	// that is already placed it returns that transaction. client is the network address that asks. An order that
	// cannot be placed is a *ledger.OrderRefusal, or journal.ErrSignature; ledger.ErrInactive if the shopper's wallet is
	// not deployed, and ledger.ErrTooEarly if its approval is not in a block yet.
	Place(ctx context.Context, t ledger.Terms, merchantSignature []byte, a ledger.Authorization, client string) (
		tx journal.Hash, block uint64, centre uint16, err error)
}

// Actions relays what shoppers and merchants sign.
type Actions interface {
	// Relay sends a signed action and waits until it is mined. It is idempotent. It calls admit for an action that is
	// valid and was not relayed before, and does not send it if admit returns an error. A refused action is a
	// *ledger.ActionRefusal.
	Relay(ctx context.Context, a ledger.Action, admit func() error) (ledger.Receipt, error)
	// Possible returns the actions that the contract would accept now, and the chain's time.
	Possible(
		ctx context.Context, order journal.OrderID, terms ledger.Terms, evidence journal.Hash, amount journal.Amount,
	) ([]ledger.OfferedAction, time.Time, error)
}

// Merchant signs terms with the merchant's key.
type Merchant interface {
	SignTerms(t ledger.Terms) (journal.OrderID, []byte, error)
}

// Faucet mints test tokens on development chains.
type Faucet interface {
	Mint(ctx context.Context, to journal.Address, amount journal.Amount) (journal.Hash, error)
}

// Doorstep is the simulated doors of a development chain.
type Doorstep interface {
	// Open stores the codes of an order durably and tells them to the simulated vehicles.
	Open(ctx context.Context, d ledger.Doorstep) error
}

// Map provides map data for the tracking page.
type Map interface {
	Basemap() json.RawMessage            // GeoJSON
	Line(o ledger.Order) []journal.Point // route from the order's fulfilment centre to its door
}

// Orders reads indexed orders.
type Orders interface {
	// Order returns an order with all its parcels, or journal.ErrNotFound.
	Order(ctx context.Context, id journal.OrderID) (ledger.Order, error)
	// OrderEvents returns the events of an order, oldest first.
	OrderEvents(ctx context.Context, id journal.OrderID) ([]ledger.EventAt, error)
	// Feed returns at most limit feed entries with a sequence number above after, in ascending order.
	Feed(ctx context.Context, id journal.OrderID, after uint64, limit int) ([]ledger.FeedEntry, error)
	// Cursor returns the last indexed block, or journal.ErrNotFound if there is none.
	Cursor(ctx context.Context) (ledger.Cursor, error)
}

// Checkouts stores offers and their outcomes.
type Checkouts interface {
	SaveQuote(ctx context.Context, c ledger.Checkout) error
	// CheckoutByKey and Checkout return journal.ErrNotFound for unknown checkouts.
	CheckoutByKey(ctx context.Context, key journal.Hash) (ledger.Checkout, error)
	Checkout(ctx context.Context, id journal.OrderID) (ledger.Checkout, error)
	// CheckoutSent stores the shopper's signature and the order's links in one transaction. It is called before the
	// relay sends the order, and is idempotent.
	CheckoutSent(ctx context.Context, id journal.OrderID, signature []byte, links ...ledger.Link) error
	// CheckoutRefused stores the reason for which the contract refused the order.
	CheckoutRefused(ctx context.Context, id journal.OrderID, reason string) error
	// CheckoutPlaced stores transaction, block and centre of a placed order. It is idempotent.
	CheckoutPlaced(ctx context.Context, c ledger.Checkout) error
	// OrderByToken returns the order and the purpose of a link, or journal.ErrNotFound if it is unknown or expired.
	OrderByToken(ctx context.Context, token string) (journal.OrderID, string, error)
}

// Devices reads readings of devices.
type Devices interface {
	// ReadingProof returns a stored reading with its proof, or journal.ErrNotFound.
	ReadingProof(ctx context.Context, device journal.Address, epoch uint32, seq uint64) (journal.ReadingProof, error)
}

// Store is orders and checkouts together.
type Store interface {
	Orders
	Checkouts
}

// Info is the deployment that the pages display and use.
type Info struct {
	Addresses ledger.Addresses
	Merchant  journal.Address // signs the terms
	Pay       ledger.PayWay   // how holders of keys pay; empty: ledger.ByAuthorization
	RPC       string          // node that pages suggest to browser wallets; may be empty
}

// Config configures the API.
type Config struct {
	Network  ledger.Network // items, zones, centres, carriers and devices with their ids
	Chain    Chain
	Relay    Relay
	Actions  Actions
	Merchant Merchant
	Faucet   Faucet   // nil: pages offer neither test tokens nor a built-in wallet
	Doorstep Doorstep // nil: pages tell the shopper's codes to nobody
	Store    Store
	Devices  Devices
	Map      Map             // nil: no map
	Rankings json.RawMessage // inputs of the zones' rankings, the exact bytes whose hash is on chain; nil: not served
	Secret   []byte          // key from which link tokens are derived; 32 bytes

	// Segments takes segments of devices over HTTP. If it is nil, only the oracle does, at its own address.
	Segments http.Handler
	// Live streams an order's feed over a WebSocket. If it is nil, another process at LiveURL (wss://host) does.
	Live    func(w http.ResponseWriter, r *http.Request, token string)
	LiveURL string
	// Base is the path below which browsers reach the routes, such as /shop. New serves them at the root: the caller takes
	// the path from the requests.
	Base string

	// Push stores and deletes a browser's Web Push subscription to an order. PushKey returns the VAPID public key. If
	// they are nil, the process at LiveURL serves both; without LiveURL there is no Web Push.
	Push    func(w http.ResponseWriter, r *http.Request, token string)
	PushKey func(w http.ResponseWriter, r *http.Request)

	Info         Info
	Policy       journal.Hash  // hash of Network.Offer.Policy, which was shown to the contract; zero: ledger.NoClaims
	PriceWeight  uint64        // Terms.PriceWeight; if this and TimeWeight are 0, a second costs 1/1000
	TimeWeight   uint64        // Terms.TimeWeight
	LateWeight   uint64        // Terms.LateWeight
	CO2Weight    uint64        // Terms.CO2Weight
	RelayTimeout time.Duration // time limit for placing an order or sending an action; 0 means 45 s

	// Unavailable reports whether an error says that database or node do not answer; nil: none does, except
	// ledger.ErrUnreachable.
	Unavailable func(error) bool

	ActionsPerHour int // actions that are relayed for a wallet in an hour; 0 means DefaultActions
	QuotesPerMin   int // offers that are made for a wallet in a minute; 0: any number

	Registry prometheus.Registerer // nil: a new one
	Assets   fs.FS                 // built assets of the pages; nil: those in the binary
	Clock    func() time.Time      // time on the chain; nil: time.Now
	Log      *slog.Logger          // nil: slog.Default()
}

// DefaultActions is the default of Config.ActionsPerHour.
const DefaultActions = 20

// API implements the routes. It starts no goroutine and is safe for concurrent use.
type API struct {
	Config
	policies      sync.Map // claims policies that were read from the chain, by hash
	pages         *pages
	assets        *assets
	basemap       *static.File
	rankingInputs *static.File // Config.Rankings
	devices       map[journal.Address]ledger.EnrolledDevice
	metrics       *metrics
	relays        *httprate.RateLimiter // counts the actions of each wallet
	quotes        *httprate.RateLimiter // counts the offers for each wallet; nil: no limit
}

// New returns the handler of all routes.
func New(cfg Config) http.Handler {
	if cfg.PriceWeight == 0 && cfg.TimeWeight == 0 {
		cfg.PriceWeight, cfg.TimeWeight = cfg.Network.Currency.Weights()
	}
	if cfg.Policy == (journal.Hash{}) {
		cfg.Policy = ledger.NoClaims
	}
	if cfg.RelayTimeout == 0 {
		cfg.RelayTimeout = 45 * time.Second
	}
	if cfg.ActionsPerHour == 0 {
		cfg.ActionsPerHour = DefaultActions
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
	a.assets, a.relays = newAssets(cfg.Assets, cfg.Base), newWalletLimit(cfg.ActionsPerHour, relayWindow)
	if cfg.QuotesPerMin > 0 {
		a.quotes = newWalletLimit(cfg.QuotesPerMin, quoteWindow)
	}
	a.pages = newPages(a.assets, cfg.Base)
	if cfg.Map != nil {
		a.basemap = static.New("application/geo+json", cfg.Map.Basemap())
	}
	if cfg.Rankings != nil {
		a.rankingInputs = static.New("application/json", cfg.Rankings)
	}
	for _, d := range cfg.Network.Devices {
		a.devices[d.ID] = d
	}
	if a.assets.missing != nil {
		cfg.Log.Warn(a.assets.missing.Error())
	}
	return a.router()
}

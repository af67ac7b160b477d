package api

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// noon is the time of all tests.
var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// fake implements Chain, Relay, Actions, Merchant, Faucet and Store in memory.
type fake struct {
	mu         sync.Mutex
	checkouts  map[journal.Hash]ledger.Checkout
	links      map[journal.Hash]journal.OrderID
	purpose    map[journal.Hash]string
	orders     map[journal.OrderID]ledger.Order
	policies   int                              // reads of claims policies
	pending    map[journal.OrderID]ledger.Order // placed, not indexed yet
	feed       map[journal.OrderID][]ledger.FeedEntry
	events     map[journal.OrderID][]ledger.EventAt
	onChain    map[journal.OrderID]uint64 // block of each placed order
	placed     int                        // transactions sent
	refused    map[journal.OrderID]string // reason of each refused checkout
	doors      map[journal.OrderID]ledger.DoorstepCodes
	wrong      ledger.Exception // of the last door
	cursor     ledger.Cursor
	failPlace  error // returned by the next Place
	failPlaced error // returned by the next CheckoutPlaced
	soldOut    bool
	lanes      []ledger.Lane // nil: see Lanes
	splitStock bool          // no centre has two different items
	grown      chan struct{} // closed and replaced when a feed grows
	key        device.Key    // signs segments in ReadingProof; nil: no signature
	failRelay  error         // returned by Relay after the checks
	way        ledger.PayWay // how shoppers pay; empty: by authorisation
	permit     []byte        // of the last order

	now       func() time.Time // time on the chain
	incapable error            // returned by OfferTime
}

func newFake() *fake {
	return &fake{
		checkouts: map[journal.Hash]ledger.Checkout{},
		links:     map[journal.Hash]journal.OrderID{},
		purpose:   map[journal.Hash]string{},
		orders:    map[journal.OrderID]ledger.Order{},
		pending:   map[journal.OrderID]ledger.Order{},
		feed:      map[journal.OrderID][]ledger.FeedEntry{},
		events:    map[journal.OrderID][]ledger.EventAt{},
		onChain:   map[journal.OrderID]uint64{},
		refused:   map[journal.OrderID]string{},
		doors:     map[journal.OrderID]ledger.DoorstepCodes{},
		grown:     make(chan struct{}),
		now:       func() time.Time { return noon },
	}
}

func (f *fake) OrderID(t ledger.Terms) journal.OrderID {
	b, err := json.Marshal(t)
	if err != nil {
		panic(err)
	}
	return journal.OrderID(sha256.Sum256(b)).Order()
}

func (f *fake) OfferTime(context.Context) (time.Time, error) { return f.now(), f.incapable }

func (f *fake) Nearest(_ context.Context, _ uint32, lines []ledger.Line) (uint16, error) {
	if f.splitStock && !f.soldOut {
		if len(lines) > 1 {
			return 0, nil
		}
		return uint16(lines[0].GTIN%2) + 1, nil
	}
	if f.soldOut {
		return 0, nil
	}
	return 1, nil
}

// Lanes returns f.lanes, or if it is nil a lane of a carrier that takes 30 kg and 200 litres.
func (f *fake) Lanes(context.Context, uint32) ([]ledger.Lane, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.lanes == nil {
		return []ledger.Lane{{Centre: 1, Quotes: []ledger.LaneQuote{
			{MaxWeight: 30_000, MaxSize: 200_000, ValidUntil: time.Now().Add(1000 * 24 * time.Hour)},
		}}}, nil
	}
	return f.lanes, nil
}

// Payment returns an authorisation.
func (f *fake) Payment(_ context.Context, t ledger.Terms, _ ledger.Policy) (ledger.Payment, error) {
	typed, err := f.AuthorizationTypedData(t, time.Unix(0, 0).UTC(), t.ValidUntil)
	pay := ledger.Payment{Way: cmp.Or(f.way, ledger.ByAuthorization), TypedData: typed}
	switch f.way {
	case ledger.ByPermit:
		pay.Permit = typed
	case ledger.ByAllowance:
		pay.Approvals = []ledger.Approval{{To: t.Token, Data: "0x095ea7b3"}}
	}
	return pay, err
}

func (f *fake) AuthorizationTypedData(t ledger.Terms, validAfter, validBefore time.Time) (json.RawMessage, error) {
	field := func(name, kind string) map[string]string { return map[string]string{"name": name, "type": kind} }
	return json.Marshal(map[string]any{
		"types": map[string]any{
			"EIP712Domain": []any{
				field("name", "string"), field("version", "string"), field("chainId", "uint256"),
				field("verifyingContract", "address"),
			},
			"ReceiveWithAuthorization": []any{
				field("from", "address"), field("to", "address"), field("value", "uint256"),
				field("validAfter", "uint256"), field("validBefore", "uint256"), field("nonce", "bytes32"),
			},
		},
		"primaryType": "ReceiveWithAuthorization",
		"domain":      map[string]any{"name": "Test USD", "version": "2", "chainId": "1337", "verifyingContract": t.Token},
		"message": map[string]any{
			"from": t.Shopper, "to": journal.Address{0xaa}, "value": fmt.Sprint(t.Price),
			"validAfter": fmt.Sprint(validAfter.Unix()), "validBefore": fmt.Sprint(validBefore.Unix()),
			"nonce": f.OrderID(t),
		},
	})
}

func (f *fake) SignTerms(t ledger.Terms) (journal.OrderID, []byte, error) {
	return f.OrderID(t), make([]byte, 65), nil
}

func (f *fake) Place(
	_ context.Context, t ledger.Terms, _ []byte, a ledger.Authorization, _ string,
) (journal.Hash, uint64, uint16, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	id := f.OrderID(t)
	if err := f.failPlace; err != nil {
		f.failPlace = nil
		return journal.Hash{}, 0, 0, err
	}
	f.permit = a.Permit
	if !a.ValidBefore.Equal(t.ValidUntil) {
		return journal.Hash{}, 0, 0, fmt.Errorf("authorisation until %s: %w", a.ValidBefore, ledger.ErrRefused)
	}
	if f.onChain[id] == 0 {
		f.placed++
		f.onChain[id] = 41 + uint64(f.placed)
	}
	return sha256.Sum256(id[:]), f.onChain[id], 1, nil
}

// Relay implements Actions. It admits an action and returns a receipt whose transaction follows from its arguments.
func (f *fake) Relay(_ context.Context, a ledger.Action, admit func() error) (ledger.Receipt, error) {
	if f.failRelay != nil {
		return ledger.Receipt{}, f.failRelay
	}
	if err := admit(); err != nil {
		return ledger.Receipt{}, err
	}
	signature := string(a.Signature)
	arguments := fmt.Sprint(a.Parcel, a.Since.Unix(), a.Evidence, a.Amount, a.Refunded, a.Deadline.Unix(), signature)
	return ledger.Receipt{Tx: sha256.Sum256([]byte(arguments)), Block: 77}, nil
}

// Possible implements Actions.
func (f *fake) Possible(
	_ context.Context, order journal.OrderID, t ledger.Terms, evidence journal.Hash, amount journal.Amount,
) ([]ledger.OfferedAction, time.Time, error) {
	a := ledger.Action{Order: order, Terms: t, Evidence: evidence, Amount: amount, Deadline: noon.Add(time.Hour)}
	dispute, refund := a, a
	dispute.Kind, dispute.Signer, dispute.Parcel = ledger.ActionDispute, t.Shopper, 1
	refund.Kind, refund.Signer = ledger.ActionRefund, t.Merchant
	typed := func(a ledger.Action) json.RawMessage {
		return fmt.Appendf(nil, `{"message":{"evidence":%q,"amount":%q}}`, a.Evidence, a.Amount)
	}
	return []ledger.OfferedAction{
		{Action: dispute, Effect: "It is disputed.", Until: noon.Add(48 * time.Hour), TypedData: typed(dispute)},
		{Action: refund, Effect: "It is refunded.", Most: journal.AmountOf(12), TypedData: typed(refund)},
	}, noon, nil
}

// Open implements Doorstep.
func (f *fake) Open(_ context.Context, d ledger.Doorstep) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.doors[d.Order], f.wrong = d.Codes, d.Exception
	return nil
}

func (f *fake) Mint(context.Context, journal.Address, journal.Amount) (journal.Hash, error) {
	return journal.Hash{1}, nil
}

// Policy knows one policy besides the shop's.
func (f *fake) Policy(_ context.Context, hash journal.Hash) (ledger.Policy, error) {
	if hash != (journal.Hash{7}) {
		return ledger.Policy{}, journal.ErrNotFound
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.policies++
	return ledger.Policy{Window: time.Hour}, nil
}

// Order implements both Chain and Orders. Tests set f.orders.
func (f *fake) Order(_ context.Context, id journal.OrderID) (ledger.Order, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if o, ok := f.orders[id]; ok {
		return o, nil
	}
	return ledger.Order{}, fmt.Errorf("order %s: %w", id.Short(), journal.ErrNotFound)
}

func (f *fake) OrderEvents(_ context.Context, id journal.OrderID) ([]ledger.EventAt, error) {
	return f.events[id], nil
}

func (f *fake) Feed(_ context.Context, id journal.OrderID, after uint64, limit int) ([]ledger.FeedEntry, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []ledger.FeedEntry
	for _, e := range f.feed[id] {
		if e.Seq > after && len(out) < limit {
			out = append(out, e)
		}
	}
	return out, nil
}

func (f *fake) SaveQuote(_ context.Context, c ledger.Checkout) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.checkouts[c.Key] = c
	return nil
}

func (f *fake) CheckoutByKey(_ context.Context, key journal.Hash) (ledger.Checkout, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if c, ok := f.checkouts[key]; ok {
		return c, nil
	}
	return ledger.Checkout{}, journal.ErrNotFound
}

func (f *fake) Checkout(_ context.Context, id journal.OrderID) (ledger.Checkout, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, c := range f.checkouts {
		if c.Order == id {
			return c, nil
		}
	}
	return ledger.Checkout{}, journal.ErrNotFound
}

// Cursor returns block 0 unless a test sets f.cursor.
func (f *fake) Cursor(context.Context) (ledger.Cursor, error) { return f.cursor, nil }

func (f *fake) CheckoutSent(_ context.Context, id journal.OrderID, _ []byte, links ...ledger.Link) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.refused, id)
	for _, l := range links {
		f.links[l.Token], f.purpose[l.Token] = id, l.Purpose
	}
	return nil
}

func (f *fake) CheckoutRefused(_ context.Context, id journal.OrderID, reason string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.refused[id] = reason
	return nil
}

func (f *fake) CheckoutPlaced(_ context.Context, c ledger.Checkout) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.failPlaced; err != nil {
		f.failPlaced = nil
		return err
	}
	f.checkouts[c.Key] = c
	return nil
}

func (f *fake) OrderByToken(_ context.Context, token string) (journal.OrderID, string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	hash := journal.Hash(sha256.Sum256([]byte(token)))
	if id, ok := f.links[hash]; ok {
		return id, f.purpose[hash], nil
	}
	return journal.OrderID{}, "", journal.ErrNotFound
}

// fakeMap is a map with an empty basemap and a straight route.
type fakeMap struct {
	basemap json.RawMessage
	line    func(ledger.Order) []journal.Point
}

func (t fakeMap) Basemap() json.RawMessage { return t.basemap }
func (t fakeMap) Line(o ledger.Order) []journal.Point {
	if t.line == nil {
		return []journal.Point{{Lat: 541959741, Lon: 59062667}, {Lat: 541990107, Lon: 58964640}}
	}
	return t.line(o)
}

// deviceNames are the devices of the tests, by role: shelf sensor, robot, packing station, dock and vehicle.
var deviceNames = []string{"shelf-harbour", "robot-harbour", "packer-harbour", "dock-harbour", "van-1"}

// offer is what the shop of the tests promises.
var offer = ledger.Offer{
	Valid: 10 * time.Minute, Pack: 12 * time.Hour, Deliver: 24 * time.Hour, Proof: []string{"code"}, Claims: true,
}

// network returns a shop of two items with one centre, one zone and five devices.
func network() ledger.Network {
	n := ledger.Network{
		Name:     "Havn",
		Currency: ledger.Currency{Symbol: "USD", Decimals: 6},
		Offer:    offer,
		Centres:  []ledger.Centre{{ID: 1, Name: "Havnelageret", Lat: 541959741, Lon: 59062667}},
		Zones:    []ledger.Zone{{ID: 1, Name: "Gamlebyen", Lat: 541990107, Lon: 58964640, HalfSide: 30000}},
		Items: []ledger.Item{
			{
				GTIN: 9521000001015, Name: "Enamel mug", Text: "Sea blue.", Icon: "mug",
				Price: journal.AmountOf(18_000_000), Grams: 420, Volume: 1680,
			},
			{
				GTIN: 9521000001084, Name: "Storm <b>lantern</b>", Text: "Burns through a gale.", Icon: "lantern",
				Price: journal.AmountOf(64_000_000), Grams: 1250, Volume: 5000, Stock: map[string]uint64{"1": 0},
			},
		},
		Carriers: []ledger.Carrier{{ID: 1, Name: "Kystbud"}, {ID: 2, Name: "Rolig"}},
	}
	for i, name := range deviceNames {
		d := ledger.EnrolledDevice{Name: name, ID: journal.Address{byte(i + 1)}, Role: journal.Role(i + 1)}
		n.Devices = append(n.Devices, d)
	}
	return n
}

func config(f *fake) Config {
	return Config{
		Network: network(), Chain: f, Relay: f, Actions: f, Merchant: f, Faucet: f, Doorstep: f, Store: f, Devices: f,
		Secret: []byte("0123456789abcdef0123456789abcdef"),
		Map:    fakeMap{basemap: json.RawMessage(`{"type":"FeatureCollection","features":[]}`)},
		Live:   func(w http.ResponseWriter, _ *http.Request, _ string) { w.WriteHeader(http.StatusTeapot) },
		Segments: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			problem.Common.Of(problem.ErrNoPage).Write(w)
		}),
		Push: func(w http.ResponseWriter, _ *http.Request, token string) {
			w.Header().Set("X-Token", token)
			w.WriteHeader(http.StatusNoContent)
		},
		PushKey: func(w http.ResponseWriter, _ *http.Request) {
			writeJSON(w, http.StatusOK, map[string]string{"key": "BKey"})
		},
		Clock: func() time.Time { return noon }, Log: slog.New(slog.DiscardHandler),
		Info: Info{
			Addresses: ledger.Addresses{ChainID: 1337, Orders: journal.Address{0xaa}}, Merchant: journal.Address{0xbb},
		},
	}
}

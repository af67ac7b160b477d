package histories

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

const (
	marker = 4006381333931 // GTIN
	both   = 10            // zone that two carriers serve
	one    = 11            // zone that one carrier serves
	none   = 12            // zone that no carrier serves
)

// policies are the claims policies of the orders.
var policies = []ledger.Policy{
	{},
	{
		Window: time.Hour, Returnable: true, ReturnTime: 4 * time.Hour, Restocking: journal.AmountOf(1_000_000),
		Arbiter: journal.Address{0xab}, DecideTime: 2 * time.Hour, DefaultShare: 2500,
	},
	{Window: 3 * time.Hour, Returnable: true, ReturnTime: time.Hour, DefaultShare: 10_000, Arbiter: journal.Address{0xab}},
}

// world is a chain with contracts. The test makes its blocks. Transactions of shoppers and devices come from accounts
// that the node signs for, so that the test need not wait for them.
type world struct {
	t        *testing.T
	url      string // WebSocket
	node     *rpc.Client
	client   *chain.Client
	network  ledger.Network
	keys     map[string]device.Key
	merchant *chain.Merchant
	relayer  *localsender.Sender
	writer   *chain.Writer
	poster   journal.Address
	shopper  *ecdsa.PrivateKey
	heads    map[journal.Address]journal.State // journals as of the transactions of the next block
}

// newWorld starts a node and deploys the contracts. Zone 10 has two carriers, zone 11 one, zone 12 none.
func newWorld(t *testing.T) *world {
	t.Helper()
	anvil := testenv.Anvil(t, "--gas-limit", "1000000000", "--block-base-fee-per-gas", "1000000000")
	w := &world{t: t, url: anvil.WebSocket, keys: map[string]device.Key{}, heads: map[journal.Address]journal.State{}}
	var err error
	if w.node, err = rpc.DialContext(t.Context(), anvil.WebSocket); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.node.Close)
	if w.network, err = deploy.ReadNetwork(testenv.Path(t, "deploy/testdata/network.toml")); err != nil {
		t.Fatal(err)
	}
	w.adaptNetwork()
	report, err := deploy.Run(t.Context(), deploy.Config{
		RPC: anvil.HTTP, Owner: chaintest.OwnerKey, Merchant: chaintest.Address(chaintest.MerchantKey), Network: w.network,
		Dir: t.TempDir(), Log: chaintest.Discard(),
		CarrierKey: func(uint16) *ecdsa.PrivateKey { return chaintest.CarrierKey },
	})
	if err != nil {
		t.Fatal(err)
	}
	w.client = w.dial(report.Addresses)
	w.relayer = localsender.New(w.client, chaintest.RelayerKey, chaintest.Discard())
	w.merchant = chain.NewMerchant(report.Addresses, chaintest.MerchantKey)
	w.poster = devkeys.Address(devkeys.Poster)
	w.writer = chain.NewWriter(w.client, w)
	for _, p := range policies[1:] {
		if _, err := w.relayer.Send(t.Context(), w.client.ShowPolicy(p)); err != nil {
			t.Fatal(err)
		}
	}
	if w.shopper, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	at := chaintest.Address(w.shopper)
	if _, err := w.relayer.Mint(t.Context(), at, journal.AmountOf(1e10)); err != nil {
		t.Fatal(err)
	}
	w.call(nil, "anvil_setBalance", common.Address(at), hexutil.EncodeBig(big.NewInt(1e18)))
	w.call(nil, "anvil_impersonateAccount", common.Address(at))
	return w
}

// adaptNetwork changes the network of the test data before it is deployed.
func (w *world) adaptNetwork() {
	n := &w.network
	third := n.Zones[0]
	third.ID, third.Name = none, "Island"
	n.Zones = append(n.Zones, third)
	n.Items = n.Items[:1]
	n.Items[0].Stock = map[string]uint64{"1": 100_000, "2": 100_000}
	vans := n.Carriers[0]
	vans.Quotes = vans.Quotes[:1]
	vans.Quotes[0].Zones, vans.Quotes[0].Capacity = []uint32{both, one}, 60_000
	vans.Signer = chaintest.Address(chaintest.CarrierKey)
	bikes := vans
	bikes.ID, bikes.Name, bikes.Quotes = 2, "Bikes", append([]ledger.Quote{}, vans.Quotes...)
	bikes.Quotes[0].Zones, bikes.Quotes[0].Price = []uint32{both}, journal.AmountOf(5_000_000)
	n.Carriers = []ledger.Carrier{vans, bikes}
	for _, d := range n.Devices {
		if d.Role == journal.Vehicle {
			d.Name, d.Site = "bike-1", 2
			n.Devices = append(n.Devices, d)
			break
		}
	}
	for i, d := range n.Devices {
		key, err := device.GenerateKey(d.Scheme)
		if err != nil {
			w.t.Fatal(err)
		}
		w.keys[d.Name], n.Devices[i].ID = key, key.Address()
	}
}

func (w *world) dial(at ledger.Addresses) *chain.Client {
	w.t.Helper()
	c, err := chain.Dial(w.t.Context(), w.url, at, chaintest.Discard())
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	return c
}

// call calls a method of the node.
func (w *world) call(result any, method string, args ...any) {
	w.t.Helper()
	if err := w.node.CallContext(w.t.Context(), result, method, args...); err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
}

// from sends a transaction of an account that the node signs for, and does not wait for it.
func (w *world) from(account journal.Address, to journal.Address, data []byte) journal.Hash {
	w.t.Helper()
	var hash common.Hash
	w.call(&hash, "eth_sendTransaction", map[string]any{
		"from": common.Address(account), "to": common.Address(to), "data": hexutil.Bytes(data),
		"gas": hexutil.Uint64(3_000_000),
	})
	return journal.Hash(hash)
}

// Send implements chain.Transactor for the devices' acts.
func (w *world) Send(_ context.Context, c ledger.Call) (ledger.Receipt, error) {
	return ledger.Receipt{Tx: w.from(w.poster, c.To, c.Data)}, nil //nolint:contextcheck // that of the test
}

// now returns the time of the latest block.
func (w *world) now() time.Time {
	w.t.Helper()
	now, err := w.client.Now(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return now
}

// mine makes a block, some time after the last one.
func (w *world) mine(after time.Duration) {
	w.t.Helper()
	if after > time.Second {
		w.call(nil, "evm_increaseTime", int64(after/time.Second))
	}
	w.call(nil, "evm_mine")
	clear(w.heads)
}

// place places an order and waits for its block.
func (w *world) place(terms ledger.Terms) journal.OrderID {
	w.t.Helper()
	id, merchant, err := w.merchant.SignTerms(terms)
	if err != nil {
		w.t.Fatal(err)
	}
	from, to := time.Unix(0, 0).UTC(), terms.ValidUntil
	pay, err := w.client.Payment(w.t.Context(), terms, ledger.Policy{})
	if err != nil {
		w.t.Fatal(err)
	}
	var typed apitypes.TypedData
	if err := json.Unmarshal(pay.TypedData, &typed); err != nil {
		w.t.Fatal(err)
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		w.t.Fatal(err)
	}
	signature, err := crypto.Sign(digest, w.shopper)
	if err != nil {
		w.t.Fatal(err)
	}
	signature[64] += 27
	payment := ledger.Authorization{ValidAfter: from, ValidBefore: to, Signature: signature}
	if _, _, _, err := w.relayer.Place(w.t.Context(), terms, merchant, payment); err != nil {
		w.t.Fatal(err)
	}
	return id
}

// act posts an act of a device. It continues the journal as it is on chain, and the acts of the next block before it.
func (w *world) act(name string, kind journal.Kind, o ledger.Order, value int64, aux uint64) {
	w.t.Helper()
	ctx, key := w.t.Context(), w.keys[name]
	at, known := w.heads[key.Address()]
	if !known {
		var err error
		if at, err = w.client.Journal(ctx, key.Address()); err != nil {
			w.t.Fatal(err)
		}
		at.Epoch = max(at.Epoch, 1)
	}
	now := w.now()
	r := journal.Reading{Kind: kind, Time: now, Value: value, Aux: aux, Subject: o.ID}
	for _, z := range w.network.Zones {
		if z.ID == o.Terms.Zone {
			r.Lat, r.Lon = z.Lat, z.Lon
		}
	}
	readings := r.Append(nil)
	root, err := journal.Root(readings, journal.Secret{})
	if err != nil {
		w.t.Fatal(err)
	}
	a := w.client.Addresses()
	seg := journal.Segment{
		Consumer: a.Orders, Device: key.Address(), Epoch: at.Epoch, FirstSeq: at.NextSeq, Count: 1, T0: now, T1: now,
		Acts: true, Root: root, Prev: at.Head,
	}
	digest := journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}.Digest(seg)
	signature, err := key.Sign(digest)
	if err != nil {
		w.t.Fatal(err)
	}
	var codes *journal.CodeHashes
	if o.Terms.Proof&ledger.ProofCode != 0 {
		codes = chaintest.HashesFor(readings)
	}
	if _, _, err := w.writer.Post(ctx, seg, readings, signature, []ledger.Terms{o.Terms}, codes); err != nil {
		w.t.Fatal(err)
	}
	at.NextSeq, at.Head = at.NextSeq+1, [20]byte(digest[:20])
	w.heads[key.Address()] = at
}

// termsType is the Solidity type of an order's terms.
const termsType = "(address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16," +
	"uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[])"

// selector returns the first bytes of a call of a function.
func selector(function string) []byte { return crypto.Keccak256([]byte(function))[:4] }

// claim sends the shopper's dispute of a parcel, or the request to send it back.
func (w *world) claim(o ledger.Order, p ledger.Policy, dispute bool) {
	w.t.Helper()
	settle, err := w.client.TaskCall(ledger.Task{What: ledger.DueSettle, Order: o, Policy: p})
	if err != nil {
		w.t.Fatal(err)
	}
	// Claims.requestReturn has the arguments of Claims.settle, and Claims.dispute has one more behind the policy.
	const policy = "(uint32,bool,uint32,uint96,address,uint32,uint16)"
	arguments, head := settle.Data[4:], 32*9
	data := append(selector("requestReturn("+termsType+",uint8,"+policy+")"), arguments...)
	if dispute {
		data = append(selector("dispute("+termsType+",uint8,"+policy+",bytes32)"), common.LeftPadBytes([]byte{1, 64}, 32)...)
		data = append(append(data, arguments[32:head]...), crypto.Keccak256([]byte("evidence"))...)
		data = append(data, arguments[head:]...)
	}
	w.from(chaintest.Address(w.shopper), settle.To, data)
}

// offer posts a quote of the first carrier for one parcel to the zone that no carrier serves.
func (w *world) offer(centre uint16, until time.Time) {
	w.t.Helper()
	call, err := w.client.PostQuote(chain.Quote{
		Carrier: 1, Centre: centre, Zone: none, ValidUntil: until,
		Tariff: ledger.Tariff{
			Mode: ledger.Driver, Price: journal.AmountOf(3_000_000), P50: 30 * time.Minute, P90: 40 * time.Minute,
			Pickup: time.Hour, Capacity: 1,
			Limits: ledger.Limits{MaxWeight: 20_000, MaxSize: 100_000, Range: 100_000},
		},
	}, chaintest.CarrierKey)
	if err != nil {
		w.t.Fatal(err)
	}
	w.from(w.poster, call.To, call.Data)
}

// reorganise drops the last blocks with their transactions.
func (w *world) reorganise(depth int) {
	w.t.Helper()
	w.call(nil, "anvil_reorg", depth, []any{})
	clear(w.heads)
}

package chaintest

import (
	"crypto/ecdsa"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// These accounts have ether on Anvil.
var (
	OwnerKey    = devkeys.Key(devkeys.Owner)
	RelayerKey  = devkeys.Key(devkeys.Relayer)
	MerchantKey = devkeys.Key(devkeys.Merchant)
	CarrierKey  = devkeys.Key(devkeys.Carrier)
)

// Address returns the account of a key.
func Address(k *ecdsa.PrivateKey) journal.Address {
	return journal.Address(crypto.PubkeyToAddress(k.PublicKey))
}

// World is a chain with Waybill's contracts and the network of deploy/testdata/network.toml.
type World struct {
	Client   *chain.Client
	Network  ledger.Network
	Keys     map[string]device.Key // by device name
	Relayer  *localsender.Sender
	Merchant *chain.Merchant
	Shopper  *ecdsa.PrivateKey
}

// NewWorld deploys the contracts to the node at rpc.
func NewWorld(t *testing.T, rpc string) *World {
	t.Helper()
	return NewWorldWith(t, rpc, func(*ledger.Network) {})
}

// NewWorldWith is NewWorld with a changed network.
func NewWorldWith(t *testing.T, rpc string, change func(*ledger.Network)) *World {
	t.Helper()
	w := &World{Keys: map[string]device.Key{}}
	var err error
	if w.Network, err = deploy.ReadNetwork(testenv.Path(t, "deploy/testdata/network.toml")); err != nil {
		t.Fatal(err)
	}
	change(&w.Network)
	for i, d := range w.Network.Devices {
		key, err := device.GenerateKey(d.Scheme)
		if err != nil {
			t.Fatal(err)
		}
		w.Keys[d.Name], w.Network.Devices[i].ID = key, key.Address()
	}
	w.Network.Carriers[0].Signer = Address(CarrierKey)
	report, err := deploy.Run(t.Context(), deploy.Config{
		RPC: rpc, Owner: OwnerKey, Merchant: Address(MerchantKey), Network: w.Network, Dir: t.TempDir(), Log: Discard(),
		CarrierKey: func(uint16) *ecdsa.PrivateKey { return CarrierKey },
	})
	if err != nil {
		t.Fatal(err)
	}
	if w.Client, err = chain.Dial(t.Context(), rpc, report.Addresses, Discard()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Client.Close)
	w.Relayer = localsender.New(w.Client, RelayerKey, Discard())
	w.Merchant = chain.NewMerchant(report.Addresses, MerchantKey)
	if w.Shopper, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Relayer.Mint(t.Context(), Address(w.Shopper), journal.AmountOf(100e6)); err != nil {
		t.Fatal(err)
	}
	return w
}

// Terms returns terms of one marker and one mug for zone 10. Centre 2 is nearer but has no mugs.
func (w *World) Terms(t *testing.T, nonce uint64) ledger.Terms {
	t.Helper()
	now, err := w.Client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return ledger.Terms{
		Merchant: w.Merchant.Address(), Shopper: Address(w.Shopper), Token: w.Client.Addresses().Token,
		Price: journal.AmountOf(11_500_000), Zone: 10,
		ValidUntil: now.Add(time.Hour), PackBy: now.Add(12 * time.Hour), DeliverBy: now.Add(24 * time.Hour),
		PriceWeight: 1, TimeWeight: 100, MaxParcels: 1, Proof: ledger.ProofZone | ledger.ProofCode,
		Code: CodeHashes.Hash(), Policy: ledger.NoClaims,
		Commitment: journal.Hash{7}, Nonce: nonce,
		Lines: []ledger.Line{
			{GTIN: 4006381333931, Quantity: 1, Amount: journal.AmountOf(2_500_000), Grams: 20, Volume: 80},
			{GTIN: 96385074, Quantity: 1, Amount: journal.AmountOf(9_000_000), Grams: 350, Volume: 1400},
		},
	}
}

// Device returns one of the network's devices by name. Its journal must be empty.
func (w *World) Device(name string) *Device { return &Device{Client: w.Client, Key: w.Keys[name]} }

// Dial returns a client of several nodes.
func Dial(t *testing.T, a ledger.Addresses, urls ...string) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), strings.Join(urls, ","), a, Discard())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

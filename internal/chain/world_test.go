package chain_test

import (
	"crypto/ecdsa"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// Accounts that hold ether on Anvil from the start.
var (
	ownerKey    = devkeys.Key(devkeys.Owner)
	relayerKey  = devkeys.Key(devkeys.Relayer)
	merchantKey = devkeys.Key(devkeys.Merchant)
	carrierKey  = devkeys.Key(devkeys.Carrier)
)

func address(k *ecdsa.PrivateKey) journal.Address {
	return journal.Address(crypto.PubkeyToAddress(k.PublicKey))
}

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

// world is a chain with our contracts and a small network on it.
type world struct {
	client   *chain.Client
	network  ledger.Network
	keys     map[string]device.Key // by device name
	relayer  *chain.Sender
	merchant *chain.Merchant
	shopper  *ecdsa.PrivateKey
}

// nodes are the programs that everything is tried on.
var nodes = map[string]func(*testing.T) string{"geth": geth, "anvil": anvil}

func geth(t *testing.T) string {
	t.Helper()
	funded := []journal.Address{address(ownerKey), address(relayerKey)}
	return devnettest.Chain(t, devnet.ChainConfig{Funded: funded}).WebSocketURL()
}

// anvil is reached by HTTP, so that polling is tried too.
func anvil(t *testing.T) string { return startAnvil(t) }

func startAnvil(t testing.TB, args ...string) string {
	t.Helper()
	return testenv.Anvil(t, args...).HTTP
}

func newWorld(t *testing.T, rpc string) *world {
	t.Helper()
	w := &world{keys: map[string]device.Key{}}
	var err error
	if w.network, err = deploy.ReadNetwork("../../deploy/testdata/network.toml"); err != nil {
		t.Fatal(err)
	}
	for i, d := range w.network.Devices {
		key, err := device.GenerateKey(d.Scheme)
		if err != nil {
			t.Fatal(err)
		}
		w.keys[d.Name], w.network.Devices[i].ID = key, key.Address()
	}
	w.network.Carriers[0].Signer = address(carrierKey)
	report, err := deploy.Run(t.Context(), deploy.Config{
		RPC: rpc, Owner: ownerKey, Merchant: address(merchantKey), Network: w.network, Dir: t.TempDir(), Log: discard(),
		CarrierKey: func(uint16) *ecdsa.PrivateKey { return carrierKey },
	})
	if err != nil {
		t.Fatal(err)
	}
	if w.client, err = chain.Dial(t.Context(), rpc, report.Addresses, discard()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.client.Close)
	w.relayer = chain.NewSender(w.client, relayerKey, discard())
	w.merchant = chain.NewMerchant(report.Addresses, merchantKey)
	if w.shopper, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	if _, err := w.relayer.Mint(t.Context(), address(w.shopper), 100e6); err != nil {
		t.Fatal(err)
	}
	return w
}

// terms of one marker and one mug for zone 10, where centre 2 is nearer but has no mugs.
func (w *world) terms(t *testing.T, nonce uint64) ledger.Terms {
	t.Helper()
	now, err := w.client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return ledger.Terms{
		Merchant: w.merchant.Address(), Shopper: address(w.shopper), Token: w.client.Addresses().Token, Price: 11_500_000, Zone: 10,
		ValidUntil: now.Add(time.Hour), PackBy: now.Add(12 * time.Hour), DeliverBy: now.Add(24 * time.Hour), Weight: 370, Size: 1480,
		PriceWeight: 1, TimeWeight: 100, MaxParcels: 1, Proof: ledger.ProofZone, Policy: ledger.NoClaims, Commitment: journal.Hash{7}, Nonce: nonce,
		Lines: []ledger.Line{{GTIN: 4006381333931, Quantity: 1, Amount: 2_500_000}, {GTIN: 96385074, Quantity: 1, Amount: 9_000_000}},
	}
}

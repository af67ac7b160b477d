package placing_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/placing"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store/placestore"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// fixture is a chain with blocks of a second, a database, and two shops that send from the same account, as two
// processes of the API do. Centre 1 has the ten mugs of the network.
type fixture struct {
	*chaintest.World
	t     *testing.T
	url   string // of the database
	mugs  uint32 // in an order
	desks []*placing.Desk
	nonce uint64
}

const mug = 96385074

func newFixture(t *testing.T, change func(*placing.Config)) *fixture {
	t.Helper()
	account := devkeys.Address(devkeys.Keeper)
	funded := []journal.Address{
		chaintest.Address(chaintest.OwnerKey), chaintest.Address(chaintest.RelayerKey), account,
	}
	node := devnettest.Chain(t, devnet.ChainConfig{Funded: funded, Period: time.Second}).WebSocketURL()
	f := &fixture{World: chaintest.NewWorld(t, node), t: t, url: storetest.URL(t), mugs: 1}
	for range 2 {
		f.desks = append(f.desks, f.newDesk(account, change))
	}
	return f
}

func (f *fixture) newDesk(account journal.Address, change func(*placing.Config)) *placing.Desk {
	f.t.Helper()
	pool, out := storetest.Pool(f.t, f.url), chain.NewOutbound(f.Client)
	relayer := sender.New(sender.Config{
		ChainID: f.Client.ChainID(), Chain: out, Contracts: out, TxStore: txstore.New(pool),
		Signer: sender.NewKey(devkeys.Key(devkeys.Keeper)), Log: chaintest.Discard(),
	})
	ctx, cancel := context.WithCancel(f.t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := relayer.Run(ctx); err != nil {
			f.t.Error(err)
		}
	}()
	f.t.Cleanup(func() {
		cancel()
		<-done
	})
	c := placing.Config{
		Chain: f.Client, Estimator: out, Writer: chain.NewWriter(f.Client, relayer), Sender: account,
		Store:    placestore.New(pool, ledger.Account{Chain: f.Client.ChainID(), Address: account}),
		Currency: ledger.Currency{Symbol: "USD", Decimals: 6}, Revert: chain.RevertName, Log: chaintest.Discard(),
	}
	if change != nil {
		change(&c)
	}
	return placing.New(c)
}

// wallet returns the key of a wallet with money.
func (f *fixture) wallet(money uint64) *ecdsa.PrivateKey {
	f.t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		f.t.Fatal(err)
	}
	if money > 0 {
		if _, err := f.Relayer.Mint(f.t.Context(), chaintest.Address(key), journal.AmountOf(money)); err != nil {
			f.t.Fatal(err)
		}
	}
	return key
}

// signed is an order that merchant and shopper have signed.
type signed struct {
	terms    ledger.Terms
	merchant []byte
	payment  ledger.Authorization
}

// order returns an order of f.mugs mugs, of 10 dollars each.
func (f *fixture) order(shopper *ecdsa.PrivateKey) (s signed) {
	f.t.Helper()
	f.nonce++
	s.terms = f.Terms(f.t, f.nonce)
	s.terms.Shopper, s.terms.Price = chaintest.Address(shopper), journal.AmountOf(10e6*uint64(f.mugs))
	s.terms.Lines = []ledger.Line{{GTIN: mug, Quantity: f.mugs, Amount: s.terms.Price, Grams: 350, Volume: 1400}}
	var err error
	if _, s.merchant, err = f.Merchant.SignTerms(s.terms); err != nil {
		f.t.Fatal(err)
	}
	from := time.Unix(0, 0).UTC()
	pay, err := f.Client.Payment(f.t.Context(), s.terms, ledger.Policy{})
	if err != nil {
		f.t.Fatal(err)
	}
	var typed apitypes.TypedData
	if err := json.Unmarshal(pay.TypedData, &typed); err != nil {
		f.t.Fatal(err)
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		f.t.Fatal(err)
	}
	s.payment = ledger.Authorization{ValidAfter: from, ValidBefore: s.terms.ValidUntil}
	if s.payment.Signature, err = crypto.Sign(digest, shopper); err != nil {
		f.t.Fatal(err)
	}
	s.payment.Signature[64] += 27
	return s
}

// outcome is the result of one order.
type outcome struct {
	tx  journal.Hash
	err error
}

// reason returns the reason of a refusal, or "".
func (o outcome) reason() ledger.OrderReason {
	refused := new(ledger.OrderRefusal)
	if errors.As(o.err, &refused) {
		return refused.Reason
	}
	return ""
}

// placeAll places orders at the same time, by both shops in turn.
func (f *fixture) placeAll(client string, all ...signed) []outcome {
	f.t.Helper()
	out := make([]outcome, len(all))
	var placing sync.WaitGroup
	for i, s := range all {
		placing.Go(func() {
			desk := f.desks[i%len(f.desks)]
			out[i].tx, _, _, out[i].err = desk.Place(f.t.Context(), s.terms, s.merchant, s.payment, client)
		})
	}
	placing.Wait()
	return out
}

// check counts the outcomes, and fails if a transaction has failed.
func (f *fixture) check(all []outcome, placed int, reason ledger.OrderReason) {
	f.t.Helper()
	got := 0
	for _, o := range all {
		switch {
		case o.err == nil:
			got++
		case o.reason() != reason:
			f.t.Errorf("an order is refused with %v, want reason %s", o.err, reason)
		}
	}
	if got != placed {
		f.t.Errorf("%d orders are placed, want %d: %v", got, placed, all)
	}
	var sent, failed int
	const q = `select count(*), count(*) filter (where outcome <> 'succeeded') from transactions`
	if err := storetest.Connect(f.t, f.url).QueryRow(f.t.Context(), q).Scan(&sent, &failed); err != nil || failed > 0 {
		f.t.Errorf("%d of %d transactions failed, and were paid for: %v", failed, sent, err)
	}
}

// Nine orders of one wallet at the same time, when there is stock for three.
func TestStockRunsOut(t *testing.T) {
	t.Parallel()
	f := newFixture(t, nil)
	f.mugs = 3
	shopper := f.wallet(1000e6)
	var all []signed
	for range 9 {
		all = append(all, f.order(shopper))
	}
	out := f.placeAll("", all...)
	f.check(out, 3, ledger.SoldOut)
	f.mugs = 1 // the last one, and one more
	f.check(f.placeAll("", f.order(shopper), f.order(shopper)), 1, ledger.SoldOut)

	// A request that is repeated gets the same answer.
	again := f.placeAll("", all...)
	for i, o := range again {
		if o.tx != out[i].tx || (o.err == nil) != (out[i].err == nil) {
			t.Errorf("order %d: %s %v, and repeated %s %v", i, out[i].tx, out[i].err, o.tx, o.err)
		}
	}
}

// The orders of a wallet that has money for two of them, and the text for the others.
func TestBalanceRunsOut(t *testing.T) {
	t.Parallel()
	f := newFixture(t, nil)
	shopper := f.wallet(25e6)
	var all []signed
	for range 5 {
		all = append(all, f.order(shopper))
	}
	out := f.placeAll("", append(all, all[0])...) // one of them twice
	f.check(out[:5], 2, ledger.BalanceTooLow)
	if first, twice := out[0], out[5]; first.tx != twice.tx {
		t.Errorf("the same order twice: %+v and %+v", first, twice)
	}
	const want = "The wallet has $5.00 left, and the order costs $10.00."
	for _, o := range f.placeAll("", f.order(shopper)) {
		if o.err == nil || o.err.Error() != want {
			t.Errorf("the shopper is told %v, want %s", o.err, want)
		}
	}
	// A wallet that was empty can order at once when it has got money.
	poor := f.wallet(0)
	f.check(f.placeAll("", f.order(poor)), 0, ledger.BalanceTooLow)
	if _, err := f.Relayer.Mint(t.Context(), chaintest.Address(poor), journal.AmountOf(10e6)); err != nil {
		t.Fatal(err)
	}
	f.check(f.placeAll("", f.order(poor)), 1, "")
	wrong := f.order(f.wallet(10e6))
	wrong.payment.Signature[3] ^= 1
	if out := f.placeAll("", wrong); !errors.Is(out[0].err, journal.ErrSignature) {
		t.Errorf("a wrong signature: %v", out[0].err)
	}
}

// A wallet and a network address have a number of orders in an hour, in all processes together.
func TestBudgets(t *testing.T) {
	t.Parallel()
	f := newFixture(t, func(c *placing.Config) { c.PerWallet, c.PerClient = 2, 3 })
	first, second := f.wallet(1000e6), f.wallet(1000e6)
	f.check(f.placeAll("192.0.2.1", f.order(first), f.order(first), f.order(first)), 2, ledger.TooManyOrders)
	out := f.placeAll("192.0.2.1", f.order(second), f.order(second))
	f.check(out, 1, ledger.TooManyOrders)
	for _, o := range out {
		refused := new(ledger.OrderRefusal)
		if errors.As(o.err, &refused) && (refused.Wait < 50*time.Minute || refused.Wait > time.Hour) {
			t.Errorf("the shopper has to wait %s, want about an hour", refused.Wait)
		}
	}
	f.check(f.placeAll("192.0.2.2", f.order(second), f.order(first)), 1, ledger.TooManyOrders)
	conn := storetest.Connect(t, f.url)
	const older = `update order_reservations set created = created - interval '1 hour'`
	if _, err := conn.Exec(t.Context(), older); err != nil {
		t.Fatal(err)
	}
	f.check(f.placeAll("192.0.2.1", f.order(first), f.order(second)), 2, "")
}

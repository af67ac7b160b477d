package sender_test

import (
	"crypto/ecdsa"
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/journal"
)

// newDeployedFixture returns a fixture with Waybill's contracts, and the key of an enrolled shelf.
func newDeployedFixture(t testing.TB, node string) (*fixture, device.Key) {
	t.Helper()
	network, err := deploy.ReadNetwork("../../deploy/testdata/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	var shelf device.Key
	for i, d := range network.Devices {
		key, err := device.GenerateKey(d.Scheme)
		if err != nil {
			t.Fatal(err)
		}
		network.Devices[i].ID = key.Address()
		if d.Name == "shelf-1" {
			shelf = key
		}
	}
	network.Carriers[0].Signer = sender.NewKey(keys[0]).Address()
	report, err := deploy.Run(t.Context(), deploy.Config{
		RPC: node, Owner: keys[1], Merchant: sender.NewKey(keys[0]).Address(), Network: network, Dir: t.TempDir(),
		Log:        discard(),
		CarrierKey: func(uint16) *ecdsa.PrivateKey { return keys[0] },
	})
	if err != nil {
		t.Fatal(err)
	}
	w := newFixture(t, node)
	if w.client, err = chain.Dial(t.Context(), node, report.Addresses, discard()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.client.Close)
	return w, shelf
}

// countSegment returns the first segment of an epoch, with one count of stock, its readings and its signature. A count
// for an order that is unknown would be pending, and repeating it would fail with TooEarly instead of SegmentReplayed.
func (w *fixture) countSegment(key device.Key) (journal.Segment, []byte, []byte) {
	w.t.Helper()
	now, err := w.client.Now(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	r := journal.Reading{
		Kind: journal.StockTaking, Time: now, Lat: 541_100_000, Lon: 59_000_000, Value: 1, Subject: journal.OrderID{1},
	}
	readings := r.Append(nil)
	root, err := journal.Root(readings, journal.Secret{})
	if err != nil {
		w.t.Fatal(err)
	}
	a := w.client.Addresses()
	s := journal.Segment{
		Consumer: a.Orders, Device: key.Address(), Epoch: 1, Count: 1, T0: now, T1: now, Acts: true, Root: root,
	}
	signature, err := key.Sign(journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}.Digest(s))
	if err != nil {
		w.t.Fatal(err)
	}
	return s, readings, signature
}

// TestWriter_refusals posts a segment with an invalid signature, which is not enqueued. Then two accounts post the same
// segment in one block: one succeeds, the other fails with SegmentReplayed. Repeated, the first returns its
// transaction.
func TestWriter_refusals(t *testing.T) {
	t.Parallel()
	w, shelf := newDeployedFixture(t, anvil(t))
	ours, _ := w.run(w.config(keys[0]))
	theirs, _ := w.run(w.config(keys[1]))
	post, rival := chain.NewWriter(w.client, ours), chain.NewWriter(w.client, theirs)
	seg, readings, signature := w.countSegment(shelf)

	bad := append([]byte(nil), signature...)
	bad[3] ^= 1
	if _, _, err := post.Post(deadline(t), seg, readings, bad, nil, nil); !errors.Is(err, journal.ErrSignature) {
		t.Errorf("invalid signature: error is %v, want ErrSignature", err)
	}
	if n := len(w.hashes()); n != 0 {
		t.Errorf("%d intents for a refused call, want 0", n)
	}

	w.call(nil, "evm_setAutomine", false)
	type answer struct {
		tx  journal.Hash
		err error
	}
	results := make(chan answer, 2)
	for _, by := range []*chain.Writer{post, rival} {
		go func() {
			tx, _, err := by.Post(deadline(t), seg, readings, signature, nil, nil)
			results <- answer{tx, err}
		}()
	}
	w.until(func() {}, func() bool { return w.mempool() == 2 })
	w.mine()
	won, lost := <-results, <-results
	if won.err != nil {
		won, lost = lost, won
	}
	if won.err != nil || !errors.Is(lost.err, ledger.ErrReplayed) ||
		!strings.Contains(lost.err.Error(), "SegmentReplayed(") {
		t.Fatalf("the errors are %v and %v, want nil and SegmentReplayed", won.err, lost.err)
	}
	w.until(w.mine, w.allConfirmed)
	var again int
	for _, by := range []*chain.Writer{post, rival} {
		tx, _, err := by.Post(deadline(t), seg, readings, signature, nil, nil)
		if err == nil && tx == won.tx {
			again++
		} else if !errors.Is(err, ledger.ErrReplayed) {
			t.Errorf("repeated: %s, %v; want %s or ErrReplayed", tx, err, won.tx)
		}
	}
	if again != 1 {
		t.Errorf("%d accounts return the transaction, want 1", again)
	}
}

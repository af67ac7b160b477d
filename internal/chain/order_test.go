package chain_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// pay signs the payment as a wallet does.
func (w *world) pay(t *testing.T, terms ledger.Terms) ledger.Authorization {
	t.Helper()
	a := ledger.Authorization{ValidAfter: time.Unix(0, 0).UTC(), ValidBefore: terms.ValidUntil}
	var err error
	if a.Signature, err = crypto.Sign(w.paymentDigest(t, terms), w.Shopper); err != nil {
		t.Fatal(err)
	}
	a.Signature[64] += 27
	return a
}

// paymentDigest returns the digest that pay signs.
func (w *world) paymentDigest(t *testing.T, terms ledger.Terms) []byte {
	t.Helper()
	pay, err := w.Client.Payment(t.Context(), terms, ledger.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	var typed apitypes.TypedData
	if err := json.Unmarshal(pay.TypedData, &typed); err != nil {
		t.Fatal(err)
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Fatal(err)
	}
	return digest
}

func (w *world) place(t *testing.T, terms ledger.Terms) journal.OrderID {
	t.Helper()
	id, sig, err := w.Merchant.SignTerms(terms)
	if err != nil {
		t.Fatal(err)
	}
	tx, block, centre, err := w.Relayer.Place(t.Context(), terms, sig, w.pay(t, terms))
	if err != nil {
		t.Fatal(err)
	}
	again, sameBlock, sameCentre, err := w.Relayer.Place(t.Context(), terms, sig, w.pay(t, terms))
	if err != nil || again != tx || sameBlock != block || sameCentre != centre {
		t.Fatalf("second Place: %s in block %d at centre %d, %v; want %s, %d, %d", again, sameBlock, sameCentre, err, tx,
			block, centre)
	}
	if centre != 1 {
		t.Errorf("centre %d, want 1: only it has both items", centre)
	}
	return id
}

// nonce returns the nonce of a hand-over, which dock and vehicle sign: the time at which the carrier was assigned.
func (w *world) nonce(t *testing.T, id journal.OrderID) int64 {
	t.Helper()
	o, err := w.Client.Order(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return o.Since.Unix()
}

// A complete order: paid with a signed authorization, advanced by devices' readings only.
func TestOrder(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			terms := w.Terms(t, 1)
			id := w.place(t, terms)
			writers := map[string]*chaintest.Device{}
			for _, name := range []string{"shelf-1", "robot-1", "packer-1", "dock-1", "van-1"} {
				writers[name] = w.Device(name)
			}
			w.checkRefusals(t, id, terms, writers["robot-1"])
			for _, step := range []struct {
				by    string
				kind  journal.Kind
				value int64
				aux   uint64
				then  ledger.Status
			}{
				{"shelf-1", journal.Counting, 100, 0, ledger.Placed},
				{"shelf-1", journal.Counting, 10, 1, ledger.Confirmed},
				{"robot-1", journal.Picking, 0, 0, ledger.Picked},
				{"packer-1", journal.Packing, 370, 0, ledger.Assigned},
				{"dock-1", journal.Departing, 0, 1, ledger.Assigned},
				{"van-1", journal.Departing, 0, 0, ledger.Departed},
				{"van-1", journal.Accepting, 0, 0, ledger.Settled},
			} {
				if step.kind == journal.Departing {
					step.value = w.nonce(t, id)
				}
				s, readings, sig := writers[step.by].Act(t, step.kind, id, step.value, step.aux)
				hashes := chaintest.HashesFor(readings)
				if _, _, err := w.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms}, hashes); err != nil {
					t.Fatalf("%s by %s: %v", step.kind, step.by, err)
				}
				o, err := w.Client.Order(t.Context(), id)
				if err != nil || o.Status != step.then {
					t.Fatalf("after %s by %s: %s, %v; want %s", step.kind, step.by, o.Status, err, step.then)
				}
				byDock := step.kind == journal.Departing && o.Status == ledger.Assigned
				if byDock && (o.Pickup != 1 || o.Mode != ledger.Driver || o.Handover != ledger.HandoverDock || o.Number != 1) {
					t.Errorf("after the dock's signature: %+v", o)
				}
			}
			if got, err := w.Client.TokenBalance(t.Context(), w.Merchant.Address()); err != nil || got != terms.Price {
				t.Errorf("the merchant has %s, %v; want %s", got, err, terms.Price)
			}
			w.checkEvents(t, id, terms)
		})
	}
}

// checkRefusals checks the error and text of each kind of refused call. picker signs an act that comes too early.
func (w *world) checkRefusals(t *testing.T, id journal.OrderID, terms ledger.Terms, picker *chaintest.Device) {
	t.Helper()
	robot := w.Device("robot-2")
	first, readings, sig := robot.Act(t, journal.Picking, journal.OrderID{1}, 0, 0)
	second, readings2, sig2 := robot.Act(t, journal.Heartbeat, journal.OrderID{}, 0, 0)
	early, readings3, sig3 := picker.Act(t, journal.Picking, id, 0, 0)
	post := func(s journal.Segment, readings, sig []byte) error {
		t.Helper()
		_, _, err := w.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms}, nil)
		return err
	}
	check := func(err, want error, text string) {
		t.Helper()
		if !errors.Is(err, want) || !strings.Contains(err.Error(), text) {
			t.Errorf("error is %v, want %v with text %s", err, want, text)
		}
	}
	device := robot.Key.Address().String()
	check(post(second, readings2, sig2), ledger.ErrGap, "SegmentGap(device="+device+", found=1, expected=0)")
	check(post(first, readings, sig2), journal.ErrSignature, "BadSignature(device="+device+")")
	if err := post(early, readings3, sig3); err != nil {
		t.Errorf("an act that comes too early must be accepted: %v", err)
	}
	check(post(early, readings3, sig3), ledger.ErrTooEarly, "TooEarly(id="+id.String()+", found=1)")
	if _, _, err := w.Relayer.Post(t.Context(), first, readings, sig, nil, nil); err != nil {
		t.Errorf("an act for an unknown order must be accepted: %v", err)
	}
	check(post(first, readings, sig), ledger.ErrTooEarly, "TooEarly(id="+journal.OrderID{1}.String()+", found=0)")
	if err := post(second, readings2, sig2); err != nil {
		t.Error(err)
	}
	check(post(second, readings2, sig2), ledger.ErrReplayed, "SegmentReplayed(device="+device+", found=1, expected=2)")
	other := terms
	other.Nonce = 99
	_, _, _, err := w.Relayer.Place(t.Context(), other, make([]byte, 65), w.pay(t, other))
	if !errors.Is(err, journal.ErrSignature) {
		t.Errorf("unsigned terms: got %v, want ErrSignature", err)
	}
	unfunded := terms
	unfunded.Nonce, unfunded.Price = 98, journal.AmountOf(1e12)
	_, merchantSig, err := w.Merchant.SignTerms(unfunded)
	if err != nil {
		t.Fatal(err)
	}
	_, _, _, err = w.Relayer.Place(t.Context(), unfunded, merchantSig, w.pay(t, unfunded))
	check(err, ledger.ErrRefused, "ERC20InsufficientBalance(sender=")
}

// checkEvents checks the order's events, and that Range and Block return the same.
func (w *world) checkEvents(t *testing.T, id journal.OrderID, terms ledger.Terms) {
	t.Helper()
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	blocks, err := w.Client.Range(t.Context(), w.Client.Addresses().Block, head.Number)
	if err != nil {
		t.Fatal(err)
	}
	if end := blocks[len(blocks)-1]; end.Number != head.Number || end.Hash != head.Hash {
		t.Errorf("the last block is %d %s, want %d %s", end.Number, end.Hash, head.Number, head.Hash)
	}
	var names []string
	for _, b := range blocks {
		single, err := w.Client.Block(t.Context(), b.Number)
		if err != nil {
			t.Fatal(err)
		}
		if single.Hash != b.Hash || single.Parent != b.Parent || !single.Time.Equal(b.Time) ||
			len(single.Events) != len(b.Events) {
			t.Errorf("Block(%d) returns %+v, Range %+v", b.Number, single, b)
		}
		for i, e := range b.Events {
			if !json.Valid(e.Data) || string(single.Events[i].Data) != string(e.Data) {
				t.Errorf("block %d, %s: Range returns %s, Block %s", b.Number, e.Name, e.Data, single.Events[i].Data)
			}
			if e.Order == id {
				names = append(names, e.Name)
				w.checkPayload(t, e, id, terms)
			}
		}
	}
	got := strings.Join(names, " ")
	for _, name := range []string{"StockMoved", "OrderPlaced", "OrderAdvanced", "ShipmentAssigned", "OrderClosed"} {
		if !strings.Contains(got, name) {
			t.Errorf("the order's events are %s, want also %s", got, name)
		}
	}
	if _, err := w.Client.Block(t.Context(), head.Number+1000); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("block beyond the head: got %v, want ErrNotFound", err)
	}
	if _, err := w.Client.Range(t.Context(), 0, head.Number+1000); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("range beyond the head: got %v, want ErrNotFound", err)
	}
}

func (w *world) checkPayload(t *testing.T, e ledger.Event, id journal.OrderID, terms ledger.Terms) {
	t.Helper()
	switch p := e.Payload.(type) {
	case *ledger.OrderPlaced:
		if w.Client.OrderID(p.Terms) != id || p.Centre != 1 {
			t.Errorf("OrderPlaced is %+v, want terms %+v", p, terms)
		}
		if !strings.Contains(string(e.Data), `"price":"11500000"`) || !strings.Contains(string(e.Data), `"zone":10`) {
			t.Errorf("the data of OrderPlaced is %s, want price and zone", e.Data)
		}
	case *ledger.OrderAdvanced:
		if p.ID != id || p.Device == (journal.Address{}) || p.Device != e.Device || p.Lat != 541_100_000 || p.Centre != 1 {
			t.Errorf("unexpected OrderAdvanced %+v", p)
		}
	case *ledger.ShipmentAssigned:
		if p.Carrier != 1 || p.Mode != ledger.Driver && p.Mode != ledger.Drone || p.P50 == 0 || p.P90 < p.P50 ||
			p.Grams == 0 {
			t.Errorf("unexpected ShipmentAssigned %+v", p)
		}
	case *ledger.OrderClosed:
		if p.Status != ledger.Settled || p.ToMerchant != terms.Price || !p.ToShopper.IsZero() || !p.Fee.IsZero() ||
			p.Credited {
			t.Errorf("unexpected OrderClosed %+v", p)
		}
	}
}

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

// pay is what a wallet does with the typed data it is given.
func (w *world) pay(t *testing.T, terms ledger.Terms) ledger.Authorization {
	t.Helper()
	a := ledger.Authorization{ValidAfter: time.Unix(0, 0).UTC(), ValidBefore: terms.ValidUntil}
	text, err := w.Client.AuthorizationTypedData(terms, a.ValidAfter, a.ValidBefore)
	if err != nil {
		t.Fatal(err)
	}
	var typed apitypes.TypedData
	if err := json.Unmarshal(text, &typed); err != nil {
		t.Fatal(err)
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Fatal(err)
	}
	if a.Signature, err = crypto.Sign(digest, w.Shopper); err != nil {
		t.Fatal(err)
	}
	a.Signature[64] += 27
	return a
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
		t.Fatalf("placed again: %s in block %d at centre %d, %v; want %s, %d, %d", again, sameBlock, sameCentre, err, tx, block, centre)
	}
	if centre != 1 {
		t.Errorf("centre %d, want 1: only it has both items", centre)
	}
	return id
}

// nonce is what dock and vehicle both sign: when the parcel was assigned.
func (w *world) nonce(t *testing.T, id journal.OrderID) int64 {
	t.Helper()
	o, err := w.Client.Order(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return o.Since.Unix()
}

// A whole order, paid by signature alone and moved by nothing but devices' signatures.
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
			w.refuses(t, id, terms)
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
				{"dock-1", journal.Departing, 0, 0, ledger.Assigned},
				{"van-1", journal.Departing, 0, 0, ledger.Departed},
				{"van-1", journal.Accepting, 0, 0, ledger.Settled},
			} {
				if step.kind == journal.Departing {
					step.value = w.nonce(t, id)
				}
				s, readings, sig := writers[step.by].Act(t, step.kind, id, step.value, step.aux)
				if _, _, err := w.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms}); err != nil {
					t.Fatalf("%s by %s: %v", step.kind, step.by, err)
				}
				o, err := w.Client.Order(t.Context(), id)
				if err != nil || o.Status != step.then {
					t.Fatalf("after %s by %s: %s, %v; want %s", step.kind, step.by, o.Status, err, step.then)
				}
			}
			if got, err := w.Client.TokenBalance(t.Context(), w.Merchant.Address()); err != nil || got != terms.Price {
				t.Errorf("the merchant holds %d, %v; want %d", got, err, terms.Price)
			}
			w.tells(t, id, terms)
		})
	}
}

// refuses: what the contract does not take has a reason, and the error that callers tell apart.
func (w *world) refuses(t *testing.T, id journal.OrderID, terms ledger.Terms) {
	t.Helper()
	robot := w.Device("robot-2")
	first, readings, sig := robot.Act(t, journal.Picking, journal.OrderID{1}, 0, 0)
	second, readings2, sig2 := robot.Act(t, journal.Picking, journal.OrderID{1}, 0, 0)
	early, readings3, sig3 := w.Device("robot-1").Act(t, journal.Picking, id, 0, 0)
	post := func(s journal.Segment, readings, sig []byte) error {
		t.Helper()
		_, _, err := w.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms})
		return err
	}
	check := func(err, want error, text string) {
		t.Helper()
		if !errors.Is(err, want) || !strings.Contains(err.Error(), text) {
			t.Errorf("error is %v, want %v with %s", err, want, text)
		}
	}
	device := robot.Key.Address().String()
	check(post(second, readings2, sig2), ledger.ErrGap, "SegmentGap(device="+device+", found=1, expected=0)")
	check(post(first, readings, sig2), journal.ErrSignature, "BadSignature(device="+device+")")
	check(post(early, readings3, sig3), ledger.ErrTooEarly, "TooEarly(id="+id.String()+", found=1, expected=2)")
	if _, _, err := w.Relayer.Post(t.Context(), first, readings, sig, nil); err != nil {
		t.Errorf("an act for an unknown order is history: %v", err)
	}
	check(post(first, readings, sig), ledger.ErrReplayed, "SegmentReplayed(device="+device+", found=0, expected=1)")
	other := terms
	other.Nonce = 99
	_, _, _, err := w.Relayer.Place(t.Context(), other, make([]byte, 65), w.pay(t, other))
	if !errors.Is(err, journal.ErrSignature) {
		t.Errorf("unsigned terms: %v", err)
	}
	poor := terms
	poor.Nonce, poor.Price = 98, 1e12
	_, merchantSig, err := w.Merchant.SignTerms(poor)
	if err != nil {
		t.Fatal(err)
	}
	_, _, _, err = w.Relayer.Place(t.Context(), poor, merchantSig, w.pay(t, poor))
	check(err, ledger.ErrRefused, "ERC20InsufficientBalance(sender=")
}

// tells: the events say what happened, the same block by block and in one go.
func (w *world) tells(t *testing.T, id journal.OrderID, terms ledger.Terms) {
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
		alone, err := w.Client.Block(t.Context(), b.Number)
		if err != nil {
			t.Fatal(err)
		}
		if alone.Hash != b.Hash || alone.Parent != b.Parent || !alone.Time.Equal(b.Time) || len(alone.Events) != len(b.Events) {
			t.Errorf("block %d alone is %+v, of many %+v", b.Number, alone, b)
		}
		for i, e := range b.Events {
			if !json.Valid(e.Data) || string(alone.Events[i].Data) != string(e.Data) {
				t.Errorf("block %d, %s: %s and %s", b.Number, e.Name, e.Data, alone.Events[i].Data)
			}
			if e.Order == id {
				names = append(names, e.Name)
				w.checkPayload(t, e, id, terms)
			}
		}
	}
	got := strings.Join(names, " ")
	want := "StockMoved StockMoved OrderPlaced OrderAdvanced OrderAdvanced OrderAdvanced ShipmentAssigned OrderAdvanced OrderAdvanced OrderAdvanced OrderClosed"
	for name := range strings.FieldsSeq(want) {
		if !strings.Contains(got, name) {
			t.Errorf("events are %s; no %s", got, name)
		}
	}
	if _, err := w.Client.Block(t.Context(), head.Number+1000); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("a block beyond the head: %v", err)
	}
	if _, err := w.Client.Range(t.Context(), 0, head.Number+1000); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("a range beyond the head: %v", err)
	}
}

func (w *world) checkPayload(t *testing.T, e ledger.Event, id journal.OrderID, terms ledger.Terms) {
	t.Helper()
	switch p := e.Payload.(type) {
	case *ledger.OrderPlaced:
		if w.Client.OrderID(p.Terms) != id || p.Centre != 1 {
			t.Errorf("placed %+v, want terms %+v", p, terms)
		}
		if !strings.Contains(string(e.Data), `"price":"11500000"`) || !strings.Contains(string(e.Data), `"zone":10`) {
			t.Errorf("data is %s", e.Data)
		}
	case *ledger.OrderAdvanced:
		if p.ID != id || p.Device == (journal.Address{}) || p.Device != e.Device || p.Lat != 541_100_000 || p.Centre != 1 {
			t.Errorf("advanced %+v", p)
		}
	case *ledger.ShipmentAssigned:
		if p.Carrier != 1 || p.Mode != ledger.Driver && p.Mode != ledger.Drone || p.Transit == 0 {
			t.Errorf("assigned %+v", p)
		}
	case *ledger.OrderClosed:
		if p.Status != ledger.Settled || p.ToMerchant != terms.Price || p.ToShopper != 0 || p.Fee != 0 || p.Credited {
			t.Errorf("closed %+v", p)
		}
	}
}

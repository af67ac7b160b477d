package actions_test

import (
	"encoding/hex"
	"fmt"
	"maps"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Each action is signed as the API describes it and relayed, by keys and by contract wallets. Before, each change to it
// is refused. Afterwards, the same request gets the same answer, also after a restart, and another one is refused.
func TestRelay(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		for _, contracts := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s contracts=%t", name, contracts), func(t *testing.T) {
				t.Parallel()
				f := newFixture(t, start(t))
				merchant, shopper := keyParty(chaintest.MerchantKey), keyParty(f.Shopper)
				if contracts {
					merchant, shopper = f.deployWallet(), f.deployWallet()
					f.allow(merchant)
				}
				f.eachAction(merchant, shopper)
			})
		}
	}
}

func (f *fixture) eachAction(merchant, shopper party) {
	id, _ := f.offer(merchant, shopper)
	f.relayed(id, "withdraw", "", merchant, "already-done")
	f.requireStatus(id, ledger.Cancelled)

	id, _ = f.placed(merchant, shopper, ledger.Placed)
	f.relayed(id, "cancel", "", shopper, "already-done")
	f.requireStatus(id, ledger.Cancelled)

	id, _ = f.placed(merchant, shopper, ledger.Departed)
	f.relayed(id, "refund", "?amount=500000", merchant, "refunded-changed")
	f.relayed(id, "accept", "", shopper, "already-done")
	f.requireStatus(id, ledger.Delivered)
	f.relayed(id, "return", "", shopper, "already-done")
	f.requireStatus(id, ledger.InReturn)
	f.relayed(id, "cancel", "", merchant, "already-done")
	f.requireStatus(id, ledger.Cancelled)

	id, _ = f.placed(merchant, shopper, ledger.Delivered)
	evidence := journal.Hash{0xe5}
	f.relayed(id, "dispute", "?evidence="+evidence.String(), shopper, "wrong-status")
	f.requireStatus(id, ledger.Settled) // there is no arbiter: the default decides at once
	if all := f.possible(id, ""); len(all) != 0 {
		f.t.Errorf("a settled order has actions: %+v", all)
	}
}

// relayed requires that an action is refused with each change, accepted once, and refused with another deadline then.
func (f *fixture) relayed(id journal.OrderID, action, query string, by party, then string) {
	f.t.Helper()
	o := f.find(id, query, action, by)
	good := f.signed(o, by, nil)
	deadline, err := strconv.ParseInt(fmt.Sprint(o.Typed.Message["deadline"]), 10, 64)
	if err != nil {
		f.t.Fatal(err)
	}
	for field, changed := range map[string]any{
		"deadline": deadline + 1, "evidence": journal.Hash{0xe6}, "amount": "500001", "parcel": 1, "refunded": "1",
		"since": f.sinceOr(id) - 1,
	} {
		if _, has := good[field]; !has {
			continue
		}
		want := map[string]string{"parcel": "no-parcel", "refunded": "refunded-changed", "since": "since-changed"}[field]
		if want == "" {
			want = "wrong-signature"
		}
		tampered := maps.Clone(good)
		tampered[field] = changed
		f.requireRefused(action+" with another "+field, o.Path, tampered, want)
		if field != "deadline" && want != "wrong-signature" {
			f.requireRefused(action+" signed with another "+field, o.Path, f.signed(o, by, map[string]any{field: changed}), want)
		}
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		f.t.Fatal(err)
	}
	stranger := keyParty(key)
	f.requireRefused(action+" signed by another key", o.Path, f.signed(o, stranger, nil), "wrong-signature")
	as := f.signed(o, stranger, map[string]any{"signer": stranger.address})
	f.requireRefused(action+" by a stranger", o.Path, as, "wrong-signer")
	late := f.signed(o, by, map[string]any{"deadline": fmt.Sprint(deadline - 3601)})
	f.requireRefused(action+" after its deadline", o.Path, late, "signature-expired")

	first := f.request("POST", o.Path, good)
	if first.code != http.StatusOK || !strings.Contains(first.body, `"tx":"0x`) {
		f.t.Fatalf("%s: %d %s", action, first.code, first.body)
	}
	if again := f.request("POST", o.Path, good); again != first {
		f.t.Errorf("%s again: got %+v, want %+v", action, again, first)
	}
	f.start(1000, 1e9)
	if again := f.request("POST", o.Path, good); again != first {
		f.t.Errorf("%s after a restart: got %+v, want %+v", action, again, first)
	}
	other := f.signed(o, by, map[string]any{"deadline": fmt.Sprint(deadline + 1)})
	f.requireRefused(action+" with another deadline afterwards", o.Path, other, then)
}

// sinceOr returns the time of the order's status, or 1 if it is not placed.
func (f *fixture) sinceOr(id journal.OrderID) int64 {
	if o, err := f.Client.Order(f.t.Context(), id); err == nil {
		return o.Since.Unix()
	}
	return 1
}

func (f *fixture) requireRefused(what, path string, body any, want string) {
	f.t.Helper()
	if got := f.request("POST", path, body); got.kind != want || got.code < 400 || got.code > 499 {
		f.t.Errorf("%s: got %d %s; want %s", what, got.code, got.body, want)
	}
}

// Reasons that follow from the order and not from the signature.
func TestRelay_reasons(t *testing.T) {
	t.Parallel()
	f := newFixture(t, chaintest.Geth(t))
	merchant, shopper := keyParty(chaintest.MerchantKey), keyParty(f.Shopper)

	id, terms := f.placed(merchant, shopper, ledger.Placed)
	cancel, refund := f.find(id, "", "cancel", shopper), f.find(id, "?amount=1", "refund", merchant)
	if refund.Most != terms.Price.String() {
		t.Errorf("at most %s can be refunded, want %s", refund.Most, terms.Price)
	}
	all, _ := terms.Price.Add(journal.AmountOf(1))
	tooMuch := f.signed(refund, merchant, map[string]any{"amount": all.String()})
	f.requireRefused("a refund of more than the price", refund.Path, tooMuch, "amount-too-large")
	f.advance(id, terms, ledger.Departed)
	f.requireRefused("a cancellation after departure", cancel.Path, f.signed(cancel, shopper, nil), "wrong-status")
	withdraw := strings.TrimSuffix(cancel.Path, "cancel") + "withdraw"
	body := map[string]any{"signer": merchant.address, "deadline": f.since(id) + 3600, "signature": "0x"}
	f.requireRefused("a withdrawal of a placed order", withdraw, body, "wrong-status")
	f.requireRefused("an acceptance of an order that is unknown", "/v1/orders/"+journal.OrderID{1}.String()+"/accept",
		body, "not-found")

	// Nobody showed this policy.
	unknown := f.Terms(t, 100)
	unknown.Policy = journal.Hash{1}
	id = f.save(unknown)
	f.requireRefused("a withdrawal with an unknown policy", "/v1/orders/"+id.String()+"/withdraw", body, "policy-unknown")

	// Without a claims policy, the message says that the merchant is paid.
	plain := f.Terms(t, 101)
	id = f.save(plain)
	f.place(id, plain, merchant, shopper)
	f.advance(id, plain, ledger.Departed)
	accept := f.find(id, "", "accept", shopper)
	if accept.Typed.Message["effect"] != ledger.AcceptPays || accept.Effect != ledger.AcceptPays {
		t.Errorf("the effect is %q, %q", accept.Typed.Message["effect"], accept.Effect)
	}
	f.requireRefused("an acceptance with another effect", accept.Path,
		f.signed(accept, shopper, map[string]any{"effect": ledger.AcceptOpensClaim}), "invalid")
	if got := f.request("POST", accept.Path, f.signed(accept, shopper, nil)); got.code != http.StatusOK {
		t.Fatalf("%d %s", got.code, got.body)
	}
	f.requireStatus(id, ledger.Settled)
	f.requireRefused("a second acceptance", accept.Path,
		f.signed(accept, shopper, map[string]any{"deadline": f.since(id) + 3600}), "already-done")
}

// A signature is for one parcel.
func TestRelay_parcels(t *testing.T) {
	t.Parallel()
	f := newFixture(t, chaintest.Geth(t))
	merchant, shopper := keyParty(chaintest.MerchantKey), keyParty(f.Shopper)
	_, terms := f.offer(merchant, shopper)
	terms.Lines[0].Quantity = 95 // of 100 in the centre that has mugs
	f.place(f.Client.OrderID(terms), terms, merchant, shopper)
	_, terms = f.offer(merchant, shopper)
	terms.MaxParcels, terms.Lines[0].Quantity, terms.Nonce = 3, 10, 100
	id := f.save(terms)
	f.place(id, terms, merchant, shopper)

	var found []offered
	for _, o := range f.possible(id, "") {
		if o.Action == "cancel" && o.By == "shopper" {
			found = append(found, o)
		}
	}
	if len(found) != 2 || fmt.Sprint(found[1].Typed.Message["parcel"]) != "1" {
		t.Fatalf("the shopper can cancel %+v, want two parcels", found)
	}
	tampered := f.signed(found[0], shopper, nil)
	tampered["parcel"] = 1
	f.requireRefused("the signature of parcel 0 for parcel 1", found[0].Path, tampered, "wrong-signature")
	if got := f.request("POST", found[1].Path, f.signed(found[1], shopper, nil)); got.code != http.StatusOK {
		t.Fatalf("%d %s", got.code, got.body)
	}
	f.requireStatus(id.WithParcel(1), ledger.Cancelled)
	f.requireStatus(id, ledger.Placed)
}

// Requests at the same time get the same answer, and count once.
func TestRelay_concurrently(t *testing.T) {
	t.Parallel()
	f := newFixture(t, chaintest.Geth(t))
	merchant, shopper := keyParty(chaintest.MerchantKey), keyParty(f.Shopper)
	id, _ := f.placed(merchant, shopper, ledger.Placed)
	f.start(1, 1e9)
	o := f.find(id, "", "cancel", shopper)
	body := f.signed(o, shopper, nil)
	answers := make([]answer, 8)
	var all sync.WaitGroup
	for i := range answers {
		all.Go(func() { answers[i] = f.request("POST", o.Path, body) })
	}
	all.Wait()
	for _, got := range answers {
		if got.code != http.StatusOK || got != answers[0] {
			t.Errorf("got %+v and %+v", got, answers[0])
		}
	}
}

// A key's signature is accepted with v 0 or 1, and in the 64 bytes of EIP-2098.
func TestRelay_signatureForms(t *testing.T) {
	t.Parallel()
	f := newFixture(t, chaintest.Geth(t))
	merchant, shopper := keyParty(chaintest.MerchantKey), keyParty(f.Shopper)
	for name, convert := range map[string]func([]byte) []byte{
		"v from 0": func(sig []byte) []byte { return append(sig[:64:64], sig[64]-27) },
		"64 bytes": func(sig []byte) []byte {
			out := sig[:64:64]
			out[32] |= (sig[64] - 27) << 7
			return out
		},
	} {
		id, _ := f.placed(merchant, shopper, ledger.Placed)
		o := f.find(id, "", "cancel", shopper)
		body := f.signed(o, shopper, nil)
		sig, err := hex.DecodeString(strings.TrimPrefix(fmt.Sprint(body["signature"]), "0x"))
		if err != nil {
			t.Fatal(err)
		}
		body["signature"] = "0x" + hex.EncodeToString(convert(sig))
		if got := f.request("POST", o.Path, body); got.code != http.StatusOK {
			t.Errorf("%s: %d %s", name, got.code, got.body)
		}
	}
}

// The number and the gas of the actions of a wallet are limited. Requests that are refused and repeated do not count.
func TestRelay_limits(t *testing.T) {
	t.Parallel()
	f := newFixture(t, chaintest.Geth(t))
	merchant, shopper := keyParty(chaintest.MerchantKey), keyParty(f.Shopper)
	var paths []offered
	for range 6 {
		id, _ := f.placed(merchant, shopper, ledger.Placed)
		paths = append(paths, f.find(id, "", "cancel", shopper))
	}
	cancel := func(i int) answer { return f.request("POST", paths[i].Path, f.signed(paths[i], shopper, nil)) }

	f.start(1, 1e9)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	f.requireRefused("a forgery", paths[0].Path, f.signed(paths[0], keyParty(key), nil), "wrong-signature")
	first := cancel(0)
	if first.code != http.StatusOK || cancel(0) != first {
		t.Fatalf("the first action: %d %s", first.code, first.body)
	}
	requireLimited := func(what string, got answer, text string) {
		t.Helper()
		seconds, err := strconv.Atoi(got.retry)
		if got.code != http.StatusTooManyRequests || got.kind != "too-many-actions" || !strings.Contains(got.body, text) ||
			err != nil || seconds < 1 || seconds > 3600 {
			t.Errorf("%s: got %+v", what, got)
		}
	}
	requireLimited("a second action", cancel(1), "1 actions of this hour")
	refund := f.find(orderIn(t, paths[1].Path), "?amount=5", "refund", merchant)
	if got := f.request("POST", refund.Path, f.signed(refund, merchant, nil)); got.code != http.StatusOK {
		t.Errorf("another wallet: %d %s", got.code, got.body)
	}

	f.start(1000, 1)
	f.requireRefused("an action with more gas than the wallet has", paths[1].Path, f.signed(paths[1], shopper, nil),
		"gas-too-high")
	f.start(1000, 600_000)
	if got := cancel(1); got.code != http.StatusOK {
		t.Fatalf("an action within the gas: %d %s", got.code, got.body)
	}
	sent := []int{1}
	for i := 2; i < len(paths); i++ {
		got := cancel(i)
		if got.code != http.StatusOK {
			requireLimited("an action beyond the gas", got, "600000 gas of this hour")
			f.start(1000, 600_000)
			requireLimited("the same after a restart", cancel(i), "600000 gas of this hour")
			if got := cancel(sent[0]); got.code != http.StatusOK {
				t.Errorf("a repeated request beyond the gas: %d %s", got.code, got.body)
			}
			return
		}
		sent = append(sent, i)
	}
	t.Error("600,000 gas are enough for all actions")
}

func orderIn(t *testing.T, path string) journal.OrderID {
	t.Helper()
	id, err := journal.ParseOrderID(strings.Split(path, "/")[3])
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// The actions of a parcel say until when they are possible.
func TestPossible(t *testing.T) {
	t.Parallel()
	f := newFixture(t, chaintest.Geth(t))
	merchant, shopper := keyParty(chaintest.MerchantKey), keyParty(f.Shopper)
	id, terms := f.offer(merchant, shopper)
	require := func(when string, want ...string) (all []offered) {
		t.Helper()
		var got []string
		all = f.possible(id, "")
		for _, o := range all {
			got = append(got, o.Action+" "+o.By)
		}
		if strings.Join(got, ", ") != strings.Join(want, ", ") {
			t.Errorf("%s: got %v, want %v", when, got, want)
		}
		return all
	}
	require("offered", "withdraw merchant")
	f.place(id, terms, merchant, shopper)
	require("placed", "cancel shopper", "cancel merchant", "refund merchant")
	f.advance(id, terms, ledger.Departed)
	require("departed", "cancel merchant", "accept shopper", "refund merchant")
	f.advanceFrom(id, terms, ledger.Departed, ledger.Delivered)
	window := f.Network.Offer.Policy.Window
	for _, o := range require("delivered", "cancel merchant", "return shopper", "dispute shopper", "refund merchant") {
		if end := time.Unix(f.since(id), 0).Add(window); o.By == "shopper" && (o.Until == nil || !o.Until.Equal(end)) {
			t.Errorf("%s is possible until %v, want %s", o.Action, o.Until, end)
		}
	}
}

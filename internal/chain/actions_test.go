package chain_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The digest of an action is that of its typed data, computed by go-ethereum as a wallet does.
func TestActionDigest(t *testing.T) {
	t.Parallel()
	w := newWorld(t, chaintest.Geth(t))
	seen := map[journal.Hash]ledger.ActionKind{}
	for _, kind := range ledger.ActionKinds {
		for _, policy := range []journal.Hash{ledger.NoClaims, {1}} {
			a := ledger.Action{
				Kind: kind, Order: journal.OrderID{1, 2, 3}, Terms: ledger.Terms{Policy: policy}, Parcel: 2,
				Since: time.Unix(1_700_000_000, 0), Evidence: journal.Hash{4}, Amount: journal.MaxAmount,
				Refunded: journal.AmountOf(5), Signer: journal.Address{6}, Deadline: time.Unix(1_800_000_000, 0),
			}
			text, err := w.Client.ActionTypedData(a)
			if err != nil {
				t.Fatal(err)
			}
			var typed apitypes.TypedData
			if err := json.Unmarshal(text, &typed); err != nil {
				t.Fatal(err)
			}
			want, _, err := apitypes.TypedDataAndHash(typed)
			if err != nil {
				t.Fatalf("%s: %v", kind, err)
			}
			got := w.Client.ActionDigest(a)
			if got != journal.Hash(want) {
				t.Errorf("%s: the digest is %s, want %x", kind, got, want)
			}
			if other, twice := seen[got]; twice && other != kind {
				t.Errorf("%s and %s have the same digest", kind, other)
			}
			seen[got] = kind
		}
	}
	if len(seen) != len(ledger.ActionKinds)+1 {
		t.Errorf("%d digests: an acceptance has two effects, and no other action has an effect", len(seen))
	}
}

// estimate simulates an action that key signs.
func (w *actionsWorld) estimate(t *testing.T, key *ecdsa.PrivateKey, a ledger.Action) error {
	t.Helper()
	a.Signer = chaintest.Address(key)
	if a.Deadline.IsZero() {
		a.Deadline = time.Unix(w.deadline.Int64(), 0)
	}
	a.Signature = signedBy(t, w.Client.ActionDigest(a), journal.Secp256k1, key, nil, nil)
	_, err := w.Client.EstimateAction(t.Context(), a)
	return err
}

// show publishes a claims policy.
func (w *actionsWorld) show(t *testing.T, p ledger.Policy) {
	t.Helper()
	call := chain.Call{
		What: "show a policy", To: w.Client.Addresses().Claims, Data: bindings.NewClaims().PackShow(chain.PolicyTo(p)),
	}
	if _, err := w.Relayer.Do(t.Context(), call); err != nil {
		t.Fatal(err)
	}
}

func requireReason(t *testing.T, what string, err error, want ledger.ActionReason) {
	t.Helper()
	refusal, ok := errors.AsType[*ledger.ActionRefusal](err)
	if !ok || refusal.Reason != want || refusal.Text == "" || !errors.Is(err, ledger.ErrRefused) {
		t.Errorf("%s: got %v, want %s", what, err, want)
	}
}

// The contract's errors are refusals with a reason, if an action reaches the contract that the API would have refused.
func TestEstimateAction_reasons(t *testing.T) {
	t.Parallel()
	w := newActionsWorld(t)
	policy := ledger.Policy{Window: time.Second}
	w.show(t, policy)
	terms := w.Terms(t, 1)
	terms.Policy = chain.PolicyHash(policy)
	id := w.placed(t, terms, ledger.Delivered)
	stranger, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	merchant, shopper := chaintest.MerchantKey, w.Shopper
	action := func(kind ledger.ActionKind) ledger.Action {
		return ledger.Action{Kind: kind, Order: id, Terms: terms, Policy: policy, Since: time.Unix(w.nonce(t, id), 0)}
	}
	requireReason(t, "a stranger cancels", w.estimate(t, stranger, action(ledger.ActionCancel)), ledger.WrongSigner)
	requireReason(t, "the merchant accepts", w.estimate(t, merchant, action(ledger.ActionAccept)), ledger.WrongSigner)
	requireReason(t, "the shopper refunds", w.estimate(t, shopper, action(ledger.ActionRefund)), ledger.WrongSigner)

	late := action(ledger.ActionCancel)
	late.Deadline = time.Unix(1, 0)
	requireReason(t, "after the deadline", w.estimate(t, merchant, late), ledger.SignatureExpired)
	forged := action(ledger.ActionCancel)
	forged.Signer, forged.Deadline = chaintest.Address(merchant), time.Unix(w.deadline.Int64(), 0)
	forged.Signature = []byte{1}
	_, err = w.Client.EstimateAction(t.Context(), forged)
	requireReason(t, "a signature of one byte", err, ledger.BadSignature)

	requireReason(t, "the shopper cancels", w.estimate(t, shopper, action(ledger.ActionCancel)), ledger.WrongStatus)
	requireReason(t, "the shopper accepts", w.estimate(t, shopper, action(ledger.ActionAccept)), ledger.AlreadyDone)
	other := action(ledger.ActionCancel)
	other.Parcel = 1
	requireReason(t, "parcel 1 of one", w.estimate(t, merchant, other), ledger.ParcelUnknown)
	unknown := action(ledger.ActionCancel)
	unknown.Terms.Nonce = 100
	unknown.Order = w.Client.OrderID(unknown.Terms)
	requireReason(t, "an order that is not placed", w.estimate(t, merchant, unknown), ledger.ParcelUnknown)
	requireReason(t, "a placed offer", w.estimate(t, merchant, action(ledger.ActionWithdraw)), ledger.WrongStatus)
	large := action(ledger.ActionRefund)
	large.Amount, _ = terms.Price.Add(journal.AmountOf(1))
	requireReason(t, "a refund above the price", w.estimate(t, merchant, large), ledger.AmountTooLarge)
	wrong := action(ledger.ActionDispute)
	wrong.Policy = w.Network.Offer.Policy
	requireReason(t, "another policy", w.estimate(t, shopper, wrong), ledger.PolicyUnknown)

	for range 3 { // each block is at least a second after the one before
		if _, err := w.Relayer.Mint(t.Context(), chaintest.Address(stranger), journal.AmountOf(1)); err != nil {
			t.Fatal(err)
		}
	}
	requireReason(t, "a late dispute", w.estimate(t, shopper, action(ledger.ActionDispute)), ledger.WindowClosed)

	plain := ledger.Policy{Window: time.Hour}
	w.show(t, plain)
	terms = w.Terms(t, 2)
	terms.Policy, policy = chain.PolicyHash(plain), plain
	id = w.placed(t, terms, ledger.Delivered)
	requireReason(t, "a policy without returns", w.estimate(t, shopper, action(ledger.ActionReturn)), ledger.NotReturnable)
	if err := w.estimate(t, shopper, action(ledger.ActionDispute)); err != nil {
		t.Errorf("a dispute in time: %v", err)
	}
}

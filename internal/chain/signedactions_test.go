package chain_test

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// actionsWorld has an order whose policy allows claims. Shopper and merchant sign; the relayer sends.
type actionsWorld struct {
	*world
	rpc      string
	policy   bindings.IClaimsPolicy
	deadline *big.Int
	devices  map[string]*chaintest.Device
}

func newActionsWorld(t *testing.T) *actionsWorld {
	t.Helper()
	rpc := chaintest.Geth(t)
	w := &actionsWorld{world: newWorld(t, rpc), rpc: rpc, devices: map[string]*chaintest.Device{}}
	w.policy = chain.PolicyTo(w.Network.Offer.Policy)
	for _, d := range w.Network.Devices {
		w.devices[d.Name] = w.Device(d.Name)
	}
	now, err := w.Client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	w.deadline = big.NewInt(now.Add(time.Hour).Unix())
	return w
}

// claimable returns terms with the network's policy.
func (w *actionsWorld) claimable(t *testing.T, nonce uint64) ledger.Terms {
	t.Helper()
	terms := w.Terms(t, nonce)
	terms.Policy = chain.PolicyHash(w.Network.Offer.Policy)
	return terms
}

// placed places an order and has the devices advance it to departed or delivered.
func (w *actionsWorld) placed(t *testing.T, terms ledger.Terms, until ledger.Status) journal.OrderID {
	t.Helper()
	id := w.place(t, terms)
	for _, step := range []struct {
		then ledger.Status
		by   string
		kind journal.Kind
		aux  uint64
	}{
		{ledger.Confirmed, "shelf-1", journal.Counting, 0},
		{ledger.Confirmed, "shelf-1", journal.Counting, 1},
		{ledger.Picked, "robot-1", journal.Picking, 0},
		{ledger.Packed, "packer-1", journal.Packing, 0},
		{ledger.Departed, "dock-1", journal.Departing, 1},
		{ledger.Departed, "van-1", journal.Departing, 0},
		{ledger.Delivered, "van-1", journal.Accepting, 0},
	} {
		if step.then > until {
			break
		}
		value := int64(100)
		switch step.kind {
		case journal.Departing:
			value = w.nonce(t, id)
		case journal.Accepting:
			value = 0
		}
		s, readings, sig := w.devices[step.by].Act(t, step.kind, id, value, step.aux)
		hashes := chaintest.HashesFor(readings)
		if _, _, err := w.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{terms}, hashes); err != nil {
			t.Fatalf("%s by %s: %v", step.kind, step.by, err)
		}
	}
	w.requireStatus(t, id, until)
	return id
}

func (w *actionsWorld) requireStatus(t *testing.T, id journal.OrderID, want ledger.Status) {
	t.Helper()
	o, err := w.Client.Order(t.Context(), id)
	if err != nil || o.Status != want {
		t.Fatalf("the order is %s, %v; want %s", o.Status, err, want)
	}
}

// digest computes the digest of an action with go-ethereum, as a wallet does. kind is its EIP-712 type, values are
// those of its fields in order.
func (w *actionsWorld) digest(t *testing.T, kind string, values ...any) [32]byte {
	t.Helper()
	name, fields, _ := strings.Cut(strings.TrimSuffix(kind, ")"), "(")
	var typed []apitypes.Type
	message := apitypes.TypedDataMessage{}
	for i, f := range strings.Split(fields, ",") {
		of, field, _ := strings.Cut(f, " ")
		typed = append(typed, apitypes.Type{Name: field, Type: of})
		message[field] = values[i]
	}
	digest, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			name: typed,
		},
		PrimaryType: name,
		Domain: apitypes.TypedDataDomain{
			Name: "Waybill Claims", Version: "1", ChainId: math.NewHexOrDecimal256(int64(w.Client.ChainID())),
			VerifyingContract: w.Client.Addresses().Claims.String(),
		},
		Message: message,
	})
	if err != nil {
		t.Fatal(err)
	}
	return [32]byte(digest)
}

func (w *actionsWorld) consent(t *testing.T, key *ecdsa.PrivateKey, digest [32]byte) bindings.IClaimsConsent {
	t.Helper()
	return bindings.IClaimsConsent{
		Signer: crypto.PubkeyToAddress(key.PublicKey), Deadline: w.deadline,
		Signature: signedBy(t, digest, journal.Secp256k1, key, nil, nil),
	}
}

// relay sends a call of Claims from the relayer, which is neither shopper nor merchant.
func (w *actionsWorld) relay(t *testing.T, data []byte) error {
	t.Helper()
	_, err := w.Relayer.Do(t.Context(), chain.Call{What: "relay", To: w.Client.Addresses().Claims, Data: data})
	return err
}

// relayed requires that the call is accepted once, and that the contract refuses it with another signature before.
func (w *actionsWorld) relayed(t *testing.T, by bindings.IClaimsConsent, call func(bindings.IClaimsConsent) []byte) {
	t.Helper()
	other, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	forged := w.consent(t, other, w.digest(t, "Cancel(address signer)", by.Signer.Hex()))
	forged.Signer = by.Signer
	unsigned := fmt.Sprintf("NotSigned(signer=%s)", journal.Address(by.Signer))
	if err := w.relay(t, call(forged)); !errors.Is(err, ledger.ErrRefused) || !strings.Contains(err.Error(), unsigned) {
		t.Fatalf("a forged signature: got %v, want %s", err, unsigned)
	}
	if err := w.relay(t, call(by)); err != nil {
		t.Fatal(err)
	}
	if err := w.relay(t, call(by)); !errors.Is(err, ledger.ErrRefused) {
		t.Fatalf("the same signature again: got %v, want ErrRefused", err)
	}
}

// signed returns the signature of an action until w.deadline, over the digest that go-ethereum computes. values are
// those of its fields between signer and deadline.
func (w *actionsWorld) signed(t *testing.T, key *ecdsa.PrivateKey, kind string, values ...any) bindings.IClaimsConsent {
	t.Helper()
	all := append([]any{crypto.PubkeyToAddress(key.PublicKey).Hex()}, values...)
	return w.consent(t, key, w.digest(t, kind, append(all, w.deadline.String())...))
}

const (
	cancelType     = "Cancel(address signer,bytes32 order,uint8 parcel,uint256 deadline)"
	refundPartType = "RefundPart(address signer,bytes32 order,uint96 amount,uint96 refunded,uint256 deadline)"
	withdrawType   = "WithdrawOffer(address signer,bytes32 order,uint256 deadline)"
	acceptType     = "AcceptDelivery(address signer,bytes32 order,uint8 parcel,uint256 since,string effect," +
		"uint256 deadline)"
	disputeType = "Dispute(address signer,bytes32 order,uint8 parcel,bytes32 evidence,uint256 deadline)"
	returnType  = "RequestReturn(address signer,bytes32 order,uint8 parcel,uint256 deadline)"
)

// Each action is signed over what go-ethereum computes as the digest of its typed data, and sent by another account.
func TestSignedActions(t *testing.T) {
	t.Parallel()
	w := newActionsWorld(t)
	abi := bindings.NewClaims()
	terms := w.claimable(t, 1)
	id := w.placed(t, terms, ledger.Departed)
	by := w.signed(t, chaintest.MerchantKey, refundPartType, id.String(), "500000", "0")
	w.relayed(t, by, func(by bindings.IClaimsConsent) []byte {
		return abi.PackRefundPartSigned(chain.TermsTo(terms), big.NewInt(500_000), by)
	})
	by = w.signed(t, chaintest.MerchantKey, refundPartType, id.String(), "500000", "500000")
	if err := w.relay(t, abi.PackRefundPartSigned(chain.TermsTo(terms), big.NewInt(500_000), by)); err != nil {
		t.Fatal(err)
	}
	since := fmt.Sprint(w.nonce(t, id))
	by = w.signed(t, w.Shopper, acceptType, id.String(), "0", since, "The time for a dispute or a return begins.")
	w.relayed(t, by, func(by bindings.IClaimsConsent) []byte { return abi.PackAcceptSigned(chain.TermsTo(terms), 0, by) })
	w.requireStatus(t, id, ledger.Delivered)
	by = w.signed(t, w.Shopper, returnType, id.String(), "0")
	w.relayed(t, by, func(by bindings.IClaimsConsent) []byte {
		return abi.PackRequestReturnSigned(chain.TermsTo(terms), 0, w.policy, by)
	})
	w.requireStatus(t, id, ledger.InReturn)

	terms = w.claimable(t, 2)
	id = w.placed(t, terms, ledger.Delivered)
	evidence := journal.Hash{0xe5}
	by = w.signed(t, w.Shopper, disputeType, id.String(), "0", evidence.String())
	w.relayed(t, by, func(by bindings.IClaimsConsent) []byte {
		return abi.PackDisputeSigned(chain.TermsTo(terms), 0, w.policy, evidence, by)
	})
	w.requireStatus(t, id, ledger.Settled) // there is no arbiter: the default decides at once
}

// Without a claims policy an acceptance pays the merchant, and the signed text says so.
func TestSignedActions_withoutPolicy(t *testing.T) {
	t.Parallel()
	w := newActionsWorld(t)
	abi := bindings.NewClaims()
	terms := w.Terms(t, 1)
	id := w.placed(t, terms, ledger.Departed)
	since := fmt.Sprint(w.nonce(t, id))
	by := w.signed(t, w.Shopper, acceptType, id.String(), "0", since, "The merchant is paid at once.")
	w.relayed(t, by, func(by bindings.IClaimsConsent) []byte { return abi.PackAcceptSigned(chain.TermsTo(terms), 0, by) })
	w.requireStatus(t, id, ledger.Settled)

	terms = w.Terms(t, 2)
	id = w.place(t, terms)
	by = w.signed(t, w.Shopper, cancelType, id.String(), "0")
	w.relayed(t, by, func(by bindings.IClaimsConsent) []byte { return abi.PackCancelSigned(chain.TermsTo(terms), 0, by) })
	w.requireStatus(t, id, ledger.Cancelled)
}

// A withdrawn offer cannot be placed.
func TestSignedActions_withdrawal(t *testing.T) {
	t.Parallel()
	w := newActionsWorld(t)
	terms := w.Terms(t, 1)
	id := w.Client.OrderID(terms)
	by := w.signed(t, chaintest.MerchantKey, withdrawType, id.String())
	w.relayed(t, by, func(by bindings.IClaimsConsent) []byte {
		return bindings.NewClaims().PackWithdrawOfferSigned(chain.TermsTo(terms), by)
	})
	w.requireStatus(t, id, ledger.Cancelled)
	_, sig, err := w.Merchant.SignTerms(terms)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := w.Relayer.Place(t.Context(), terms, sig, w.pay(t, terms)); !errors.Is(err, ledger.ErrRefused) {
		t.Errorf("the withdrawn offer is placed: got %v, want ErrRefused", err)
	}
}

// walletCode is a contract account. A call with 32 bytes approves a digest; isValidSignature (ERC-1271) accepts the
// approved digests.
const walletCode = "36602014601c5760043554631626ba7e0260e01b60005260206000f35b60016000355500"

// A shopper's wallet that is a contract pays and cancels by ERC-1271.
func TestSignedActions_contractWallet(t *testing.T) {
	t.Parallel()
	w := newActionsWorld(t)
	wallet := w.deployWallet(t)
	if _, err := w.Relayer.Mint(t.Context(), wallet, journal.AmountOf(100e6)); err != nil {
		t.Fatal(err)
	}
	approve := func(digest []byte) {
		t.Helper()
		if _, err := w.Relayer.Do(t.Context(), chain.Call{What: "approve", To: wallet, Data: digest}); err != nil {
			t.Fatal(err)
		}
	}
	terms := w.Terms(t, 1)
	terms.Shopper = wallet
	paid := w.pay(t, terms)
	approve(w.paymentDigest(t, terms))
	paid.Signature = []byte{1}
	id, sig, err := w.Merchant.SignTerms(terms)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := w.Relayer.Place(t.Context(), terms, sig, paid); err != nil {
		t.Fatal(err)
	}
	digest := w.digest(t, cancelType, wallet.String(), id.String(), "0", w.deadline.String())
	by := bindings.IClaimsConsent{Signer: common.Address(wallet), Deadline: w.deadline, Signature: []byte{}}
	call := bindings.NewClaims().PackCancelSigned(chain.TermsTo(terms), 0, by)
	if err := w.relay(t, call); err == nil || !strings.Contains(err.Error(), "NotSigned(signer="+wallet.String()+")") {
		t.Fatalf("before the approval: got %v, want NotSigned", err)
	}
	approve(digest[:])
	if err := w.relay(t, call); err != nil {
		t.Fatal(err)
	}
	w.requireStatus(t, id, ledger.Cancelled)
	if got, err := w.Client.TokenBalance(t.Context(), wallet); err != nil || got != journal.AmountOf(100e6) {
		t.Errorf("the wallet has %s, %v; want everything back", got, err)
	}
}

// deployWallet creates a contract with walletCode from an account of its own.
func (w *actionsWorld) deployWallet(t *testing.T) journal.Address {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	fund := chain.Call{What: "fund", To: chaintest.Address(key), Wei: big.NewInt(1e18)}
	if _, err := w.Relayer.Do(t.Context(), fund); err != nil {
		t.Fatal(err)
	}
	node, err := ethclient.DialContext(t.Context(), w.rpc)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	code := common.FromHex(walletCode)
	// The constructor returns what follows its 12 bytes.
	constructor := append(common.FromHex(fmt.Sprintf("60%02x600c60003960%02x6000f3", len(code), len(code))), code...)
	id := new(big.Int).SetUint64(w.Client.ChainID())
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Data: constructor, Gas: 200_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := node.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	wallet := journal.Address(crypto.CreateAddress(crypto.PubkeyToAddress(key.PublicKey), 0))
	w.awaitCode(t, node, wallet)
	return wallet
}

func (w *actionsWorld) awaitCode(t *testing.T, node *ethclient.Client, at journal.Address) {
	t.Helper()
	for range w.Client.Heads(t.Context()) {
		code, err := node.CodeAt(t.Context(), common.Address(at), nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(code) > 0 {
			return
		}
	}
	t.Fatal("the wallet is not deployed")
}

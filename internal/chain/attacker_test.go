package chain_test

import (
	"crypto/ecdsa"
	"errors"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// attack is a call by an account that has ether but no role.
type attack struct {
	call string // contract and function, "Orders.cancel"
	how  string // description
	args []any
	want string // text of the refusal, or its name and "("; "": accepted, as it does not affect Waybill
}

// ownerless are contracts without an owner.
var ownerless = []string{"Claims", "Orders", "Receipt"}

// pureCalls are functions that are not marked view, but return constants and change nothing.
var pureCalls = []string{
	"Claims.hash", "Orders.parcelId", "Receipt.balanceOf", "Receipt.contractURI", "Receipt.isApprovedForAll",
	"Receipt.name", "Receipt.supportsInterface", "Receipt.symbol",
}

// contract is one of Waybill's contracts.
type contract struct {
	abi abi.ABI
	at  journal.Address
}

// attacker is an account without a role during an open order. It knows all transactions and signed messages so far.
type attacker struct {
	*world
	rpc       string
	key       *ecdsa.PrivateKey
	address   common.Address
	sender    *localsender.Sender
	node      *ethclient.Client
	contracts map[string]contract
	sent      map[common.Hash]string // refused calls that were sent without a simulation
	emitted   []string               // events of our contracts in accepted calls

	order    journal.OrderID // the open order: confirmed, ready to be picked
	terms    ledger.Terms
	paid     ledger.Authorization
	merchant []byte // the merchant's signature of the terms
	devices  map[string]*chaintest.Device
	picking  signedSegment // the robot's act, signed but not yet posted
	counting signedSegment // the shelf's first act, already posted
	orders   bindings.IOrdersTerms
}

// signedSegment is a segment with its readings and signature.
type signedSegment struct {
	segment  journal.Segment
	readings []byte
	sig      []byte
}

func newAttacker(t *testing.T) *attacker {
	t.Helper()
	rpc := chaintest.Geth(t)
	s := &attacker{
		world: newWorld(t, rpc), rpc: rpc, sent: map[common.Hash]string{}, devices: map[string]*chaintest.Device{},
	}
	var err error
	if s.key, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	if s.node, err = ethclient.DialContext(t.Context(), rpc); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.node.Close)
	s.address, s.sender = crypto.PubkeyToAddress(s.key.PublicKey), localsender.New(s.Client, s.key, chaintest.Discard())
	fund := chain.Call{What: "fund", To: journal.Address(s.address), Wei: big.NewInt(9e18)}
	if _, err := s.Relayer.Do(t.Context(), fund); err != nil {
		t.Fatal(err)
	}
	a := s.Client.Addresses()
	s.contracts = map[string]contract{
		"Orders":    {bindings.NewOrders().GetABI(), a.Orders},
		"Journals":  {bindings.NewJournals().GetABI(), a.Journals},
		"Shipments": {bindings.NewShipments().GetABI(), a.Shipments},
		"Centres":   {bindings.NewCentres().GetABI(), a.Centres},
		"Claims":    {bindings.NewClaims().GetABI(), a.Claims},
		"Receipt":   {bindings.NewPicture().GetABI(), a.Orders}, // Orders forwards these calls to Picture
	}
	for _, d := range s.Network.Devices {
		s.devices[d.Name] = s.Device(d.Name)
	}
	s.terms = s.Terms(t, 1)
	s.orders, s.paid = chain.TermsTo(s.terms), s.pay(t, s.terms)
	s.order = s.place(t, s.terms)
	if _, s.merchant, err = s.Merchant.SignTerms(s.terms); err != nil {
		t.Fatal(err)
	}
	s.counting = s.sign(t, "shelf-1", journal.Counting, 100, 0)
	s.post(t, s.counting, s.Relayer, ledger.Placed)
	s.post(t, s.sign(t, "shelf-1", journal.Counting, 10, 1), s.Relayer, ledger.Confirmed)
	s.picking = s.sign(t, "robot-1", journal.Picking, 0, 0)
	return s
}

func (s *attacker) sign(t *testing.T, by string, kind journal.Kind, value int64, aux uint64) (c signedSegment) {
	t.Helper()
	c.segment, c.readings, c.sig = s.devices[by].Act(t, kind, s.order, value, aux)
	return c
}

func (s *attacker) post(t *testing.T, c signedSegment, by *localsender.Sender, then ledger.Status) {
	t.Helper()
	hashes := chaintest.HashesFor(c.readings)
	if _, _, err := by.Post(t.Context(), c.segment, c.readings, c.sig, []ledger.Terms{s.terms}, hashes); err != nil {
		t.Fatal(err)
	}
	if o, err := s.Client.Order(t.Context(), s.order); err != nil || o.Status != then {
		t.Fatalf("the order is %s, %v; want %s", o.Status, err, then)
	}
}

// No call of an account without a role changes the open order or any balance. The order is delivered normally
// afterwards.
func TestAttacks(t *testing.T) {
	t.Parallel()
	s := newAttacker(t)
	attacks := slices.Concat(s.orderAttacks(t), s.receiptAttacks(), s.ownerAttacks(), s.stockAttacks(), s.claimAttacks(),
		s.segmentAttacks(t), s.journalAttacks(t), s.shipmentAttacks(t))
	s.requireCoverage(t, attacks)
	before := s.state(t)
	for _, a := range attacks {
		s.try(t, a)
		for name, now := range s.state(t) {
			if now != before[name] {
				t.Errorf("%s, %s: %s changed from %s to %s", a.call, a.how, name, before[name], now)
			}
		}
	}
	want := []string{
		"OfferWithdrawn", "PolicyShown", "QuotePosted", "ShipmentAssigned", "CapacityReturned", "WeatherRecorded",
	}
	if !slices.Equal(s.emitted, want) {
		t.Errorf("the attacker's calls emitted %v, want %v", s.emitted, want)
	}
	s.requireNoEther(t)
	s.requireReverted(t)
	if after := s.state(t); !maps.Equal(before, after) {
		t.Errorf("the state changed from %v to %v", before, after)
	}
	s.post(t, s.picking, s.sender, ledger.Picked) // any account may post a signed segment
	s.post(t, s.sign(t, "packer-1", journal.Packing, 370, 0), s.Relayer, ledger.Assigned)
	s.post(t, s.sign(t, "dock-1", journal.Departing, s.nonce(t, s.order), 1), s.Relayer, ledger.Assigned)
	s.post(t, s.sign(t, "van-1", journal.Departing, s.nonce(t, s.order), 0), s.Relayer, ledger.Departed)
	s.post(t, s.sign(t, "van-1", journal.Accepting, 0, 0), s.sender, ledger.Settled)
	if got, err := s.Client.TokenBalance(t.Context(), s.Merchant.Address()); err != nil || got != s.terms.Price {
		t.Errorf("the merchant has %s, %v; want %s", got, err, s.terms.Price)
	}
}

// requireCoverage fails if a function of a contract has no attack, so that new functions get one.
func (s *attacker) requireCoverage(t *testing.T, attacks []attack) {
	t.Helper()
	tried, known := map[string]bool{}, map[string]bool{}
	for _, a := range attacks {
		tried[a.call] = true
	}
	for name, c := range s.contracts {
		for _, m := range c.abi.Methods {
			call := name + "." + m.Name
			known[call] = true
			if m.StateMutability != "view" && !slices.Contains(pureCalls, call) && !tried[call] {
				t.Errorf("no attack calls %s", call)
			}
			if m.IsPayable() && call != "Orders.place" && call != "Claims.giveBack" { // these accept exactly the price
				t.Errorf("%s is payable: ether sent to it is lost", call)
			}
		}
	}
	for call := range tried {
		if !known[call] {
			t.Errorf("the contracts have no function %s", call)
		}
	}
}

// try sends the call. If the simulation refuses it, it is also sent without a simulation.
func (s *attacker) try(t *testing.T, a attack) {
	t.Helper()
	name, method, _ := strings.Cut(a.call, ".")
	c := s.contracts[name]
	data, err := c.abi.Pack(method, a.args...)
	if err != nil {
		t.Fatalf("%s, %s: %v", a.call, a.how, err)
	}
	done, err := s.sender.Do(t.Context(), chain.Call{What: a.call, To: c.at, Data: data})
	if a.want == "" {
		t.Logf("%s: accepted without an effect on Waybill: %s", a.call, a.how)
		if err != nil {
			t.Fatalf("%s, %s: %v", a.call, a.how, err)
		}
		s.requireIgnored(t, a, done[0])
		return
	}
	refused := new(chain.Refusal)
	if !errors.As(err, &refused) {
		t.Errorf("%s, %s: got %v, want %s", a.call, a.how, err, a.want)
		return
	}
	t.Logf("%s: %s", a.call+", "+a.how, refused.Text)
	if refused.Text != a.want && (!strings.HasSuffix(a.want, "(") || refused.Name+"(" != a.want) {
		t.Errorf("%s, %s: refused with %s, want %s", a.call, a.how, refused.Text, a.want)
	}
	s.sendUnchecked(t, a, c.at, data)
}

func (s *attacker) sendUnchecked(t *testing.T, a attack, to journal.Address, data []byte) {
	t.Helper()
	nonce, err := s.node.PendingNonceAt(t.Context(), s.address)
	if err != nil {
		t.Fatal(err)
	}
	id, at := new(big.Int).SetUint64(s.Client.ChainID()), common.Address(to)
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &at, Data: data, Gas: 1_000_000, GasTipCap: big.NewInt(1e9),
		GasFeeCap: big.NewInt(20e9),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.node.SendTransaction(t.Context(), tx); err != nil {
		t.Fatalf("%s, %s: %v", a.call, a.how, err)
	}
	s.sent[tx.Hash()] = a.call + ", " + a.how
	// Geth counts the transaction in the account's next nonce a little later than it accepts it.
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for next := uint64(0); next <= nonce; <-tick.C {
		if next, err = s.node.PendingNonceAt(t.Context(), s.address); err != nil {
			t.Fatal(err)
		}
	}
}

// requireNoEther fails if a contract accepts ether, which would be lost.
func (s *attacker) requireNoEther(t *testing.T) {
	t.Helper()
	for name, c := range s.contracts {
		_, err := s.sender.Do(t.Context(), chain.Call{What: "give", To: c.at, Wei: big.NewInt(1)})
		if !errors.Is(err, ledger.ErrRefused) {
			t.Errorf("%s: got %v for a transfer of ether, want ErrRefused", name, err)
		}
	}
}

// requireReverted waits until the calls sent without a simulation are mined, and fails if one succeeded.
func (s *attacker) requireReverted(t *testing.T) {
	t.Helper()
	// The account's transactions are mined in the order of nonces, so when this one is mined, all earlier ones are.
	if _, err := s.sender.Do(t.Context(), chain.Call{What: "wait", To: journal.Address(s.address)}); err != nil {
		t.Fatal(err)
	}
	for hash, what := range s.sent {
		r, err := s.node.TransactionReceipt(t.Context(), hash)
		if err != nil || r.Status != types.ReceiptStatusFailed || len(r.Logs) != 0 {
			t.Errorf("%s: want a reverted transaction, got receipt %+v, %v", what, r, err)
		}
	}
}

// state returns all values that an attack on the open order could change, as the contracts return them.
func (s *attacker) state(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	ask := func(what, name, method string, args ...any) {
		t.Helper()
		c := s.contracts[name]
		data, err := c.abi.Pack(method, args...)
		if err != nil {
			t.Fatal(err)
		}
		at := common.Address(c.at)
		answer, err := s.node.CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: data}, nil)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		out[what] = common.Bytes2Hex(answer)
	}
	consumer := common.Address(s.contracts["Orders"].at)
	for name := range s.contracts {
		if slices.Contains(ownerless, name) {
			continue
		}
		ask(name+"' owner", name, "owner")
		ask(name+"' next owner", name, "pendingOwner")
	}
	for _, d := range s.Network.Devices {
		ask("device "+d.Name, "Journals", "device", common.Address(d.ID))
		ask("journal of "+d.Name, "Journals", "journal", consumer, common.Address(d.ID))
	}
	for _, l := range s.terms.Lines {
		ask("stock of "+big.NewInt(int64(l.GTIN)).String(), "Centres", "stock", uint16(1), l.GTIN)
	}
	ask("the order", "Orders", "order", s.order)
	ask("the receipt's owner", "Receipt", "ownerOf", new(big.Int).SetBytes(s.order[:]))
	ask("the attacker's right to sell", "Centres", "isMerchant", s.address)
	ask("the zone", "Centres", "zone", s.terms.Zone)
	ask("the fee", "Orders", "fee")
	ask("the pause", "Centres", "paused")
	ask("the lane", "Shipments", "lane", consumer, uint16(1), s.terms.Zone)
	ask("the carrier", "Shipments", "carrier", uint16(1))
	for who, a := range map[string]journal.Address{
		"escrow": journal.Address(consumer), "shopper": s.terms.Shopper, "attacker": journal.Address(s.address),
		"merchant": s.terms.Merchant,
	} {
		n, err := s.Client.TokenBalance(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		out["dollars of "+who] = n.String()
	}
	return out
}

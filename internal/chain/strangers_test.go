package chain_test

import (
	"crypto/ecdsa"
	"errors"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

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

// attack is one call by somebody who has ether and no role.
type attack struct {
	call string // contract and function, "Orders.cancel"
	how  string // what it is after
	args []any
	want string // the refusal's text; ending in "(", its name only; "": anyone may, since nothing of ours changes
}

// answers are functions that are neither view nor able to change anything: constants.
var answers = []string{"Claims.hash", "Orders.balanceOf", "Orders.isApprovedForAll", "Orders.name", "Orders.parcelId", "Orders.supportsInterface", "Orders.symbol"}

// contract is one of ours as the stranger sees it.
type contract struct {
	abi abi.ABI
	at  journal.Address
}

// stranger is up to no good while an order is running. It has seen all that was ever sent.
type stranger struct {
	*world
	rpc       string
	key       *ecdsa.PrivateKey
	address   common.Address
	sender    *localsender.Sender
	node      *ethclient.Client
	contracts map[string]contract
	sent      map[common.Hash]string // refused calls that were sent all the same
	said      []string               // events of our contracts that the calls they took have emitted

	order    journal.OrderID // the one that is running, confirmed and about to be picked
	terms    ledger.Terms
	paid     ledger.Authorization
	merchant []byte // signature of the terms
	writers  map[string]*chaintest.Device
	picking  carried // the robot's act, signed and not yet posted
	counting carried // the shelf's first act, posted long ago
	orders   bindings.IOrdersTerms
}

// carried is a segment on its way.
type carried struct {
	segment  journal.Segment
	readings []byte
	sig      []byte
}

func newStranger(t *testing.T) *stranger {
	t.Helper()
	rpc := chaintest.Geth(t)
	s := &stranger{
		world: newWorld(t, rpc), rpc: rpc, sent: map[common.Hash]string{}, writers: map[string]*chaintest.Device{},
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
	}
	for _, d := range s.Network.Devices {
		s.writers[d.Name] = s.Device(d.Name)
	}
	s.terms = s.world.Terms(t, 1)
	s.orders, s.paid = chain.TermsTo(s.terms), s.pay(t, s.terms)
	s.order = s.place(t, s.terms)
	if _, s.merchant, err = s.world.Merchant.SignTerms(s.terms); err != nil {
		t.Fatal(err)
	}
	s.counting = s.sign(t, "shelf-1", journal.Counting, 100, 0)
	s.carry(t, s.counting, s.Relayer, ledger.Placed)
	s.carry(t, s.sign(t, "shelf-1", journal.Counting, 10, 1), s.Relayer, ledger.Confirmed)
	s.picking = s.sign(t, "robot-1", journal.Picking, 0, 0)
	return s
}

func (s *stranger) sign(t *testing.T, by string, kind journal.Kind, value int64, aux uint64) (c carried) {
	t.Helper()
	c.segment, c.readings, c.sig = s.writers[by].Act(t, kind, s.order, value, aux)
	return c
}

func (s *stranger) carry(t *testing.T, c carried, by *localsender.Sender, then ledger.Status) {
	t.Helper()
	if _, _, err := by.Post(t.Context(), c.segment, c.readings, c.sig, []ledger.Terms{s.terms}); err != nil {
		t.Fatal(err)
	}
	if o, err := s.Client.Order(t.Context(), s.order); err != nil || o.Status != then {
		t.Fatalf("the order is %s, %v; want %s", o.Status, err, then)
	}
}

// Whatever somebody without a role calls, the order goes its way and nobody loses anything.
func TestStrangers(t *testing.T) {
	t.Parallel()
	s := newStranger(t)
	attacks := slices.Concat(s.onOrders(t), s.onReceipts(), s.onOwner(), s.onStock(), s.onClaims(), s.onSegments(t), s.onJournals(t), s.onShipments(t))
	s.covered(t, attacks)
	before := s.state(t)
	for _, a := range attacks {
		s.try(t, a)
		for name, now := range s.state(t) {
			if now != before[name] {
				t.Errorf("%s, %s: %s was %s and is %s", a.call, a.how, name, before[name], now)
			}
		}
	}
	if want := []string{"PolicyShown", "QuotePosted", "ShipmentAssigned"}; !slices.Equal(s.said, want) {
		t.Errorf("the stranger's own events are %v, want %v", s.said, want)
	}
	s.gifts(t)
	s.landed(t)
	if after := s.state(t); !maps.Equal(before, after) {
		t.Errorf("the state was %v and is %v", before, after)
	}
	s.carry(t, s.picking, s.sender, ledger.Picked) // anyone may carry what a device has signed
	s.carry(t, s.sign(t, "packer-1", journal.Packing, 370, 0), s.Relayer, ledger.Assigned)
	s.carry(t, s.sign(t, "dock-1", journal.Departing, s.nonce(t, s.order), 0), s.Relayer, ledger.Assigned)
	s.carry(t, s.sign(t, "van-1", journal.Departing, s.nonce(t, s.order), 0), s.Relayer, ledger.Departed)
	s.carry(t, s.sign(t, "van-1", journal.Accepting, 0, 0), s.sender, ledger.Settled)
	if got, err := s.Client.TokenBalance(t.Context(), s.world.Merchant.Address()); err != nil || got != s.terms.Price {
		t.Errorf("the merchant holds %d, %v; want %d", got, err, s.terms.Price)
	}
}

// covered: a function that somebody adds to a contract needs its row here.
func (s *stranger) covered(t *testing.T, attacks []attack) {
	t.Helper()
	tried, known := map[string]bool{}, map[string]bool{}
	for _, a := range attacks {
		tried[a.call] = true
	}
	for name, c := range s.contracts {
		for _, m := range c.abi.Methods {
			call := name + "." + m.Name
			known[call] = true
			if m.StateMutability != "view" && !slices.Contains(answers, call) && !tried[call] {
				t.Errorf("no stranger tries %s", call)
			}
			if m.IsPayable() && call != "Orders.place" && call != "Claims.giveBack" { // these take a price exactly
				t.Errorf("%s takes ether, which nobody gets back", call)
			}
		}
	}
	for call := range tried {
		if !known[call] {
			t.Errorf("there is no %s", call)
		}
	}
}

// try makes the call; one that is refused is also sent, as a stranger does not ask first.
func (s *stranger) try(t *testing.T, a attack) {
	t.Helper()
	name, method, _ := strings.Cut(a.call, ".")
	c := s.contracts[name]
	data, err := c.abi.Pack(method, a.args...)
	if err != nil {
		t.Fatalf("%s, %s: %v", a.call, a.how, err)
	}
	done, err := s.sender.Do(t.Context(), chain.Call{What: a.call, To: c.at, Data: data})
	if a.want == "" {
		t.Logf("%s: taken, on nothing of ours: %s", a.call, a.how)
		if err != nil {
			t.Fatalf("%s, %s: %v", a.call, a.how, err)
		}
		s.unheard(t, a, done[0])
		return
	}
	refused := new(chain.Refusal)
	if !errors.As(err, &refused) {
		t.Errorf("%s, %s: %v; want %s", a.call, a.how, err, a.want)
		return
	}
	t.Logf("%s: %s", a.call+", "+a.how, refused.Text)
	if refused.Text != a.want && (!strings.HasSuffix(a.want, "(") || refused.Name+"(" != a.want) {
		t.Errorf("%s, %s: refused with %s; want %s", a.call, a.how, refused.Text, a.want)
	}
	s.force(t, a, c.at, data)
}

func (s *stranger) force(t *testing.T, a attack, to journal.Address, data []byte) {
	t.Helper()
	nonce, err := s.node.PendingNonceAt(t.Context(), s.address)
	if err != nil {
		t.Fatal(err)
	}
	id, at := new(big.Int).SetUint64(s.Client.ChainID()), common.Address(to)
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &at, Data: data, Gas: 1_000_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.node.SendTransaction(t.Context(), tx); err != nil {
		t.Fatalf("%s, %s: %v", a.call, a.how, err)
	}
	s.sent[tx.Hash()] = a.call + ", " + a.how
}

// gifts: ether that is sent to a contract would be lost.
func (s *stranger) gifts(t *testing.T) {
	t.Helper()
	for name, c := range s.contracts {
		if _, err := s.sender.Do(t.Context(), chain.Call{What: "give", To: c.at, Wei: big.NewInt(1)}); !errors.Is(err, ledger.ErrRefused) {
			t.Errorf("%s takes ether: %v", name, err)
		}
	}
}

// landed: each call that was sent in spite of its refusal is in a block, and failed there.
func (s *stranger) landed(t *testing.T) {
	t.Helper()
	// The account's nonces go in order, so once this one is mined all before it are.
	if _, err := s.sender.Do(t.Context(), chain.Call{What: "wait", To: journal.Address(s.address)}); err != nil {
		t.Fatal(err)
	}
	for hash, what := range s.sent {
		r, err := s.node.TransactionReceipt(t.Context(), hash)
		if err != nil || r.Status != types.ReceiptStatusFailed || len(r.Logs) != 0 {
			t.Errorf("%s: mined with %+v, %v", what, r, err)
		}
	}
}

// state is all that the running order stands on, as the contracts answer.
func (s *stranger) state(t *testing.T) map[string]string {
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
		if name == "Claims" {
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
	ask("the receipt's owner", "Orders", "ownerOf", new(big.Int).SetBytes(s.order[:]))
	ask("the stranger's right to sell", "Centres", "isMerchant", s.address)
	ask("the zone", "Centres", "zone", s.terms.Zone)
	ask("the fee", "Orders", "fee")
	ask("the pause", "Centres", "paused")
	ask("the lane", "Shipments", "lane", consumer, uint16(1), s.terms.Zone)
	ask("the carrier", "Shipments", "carrier", uint16(1))
	for who, a := range map[string]journal.Address{"escrow": journal.Address(consumer), "shopper": s.terms.Shopper, "stranger": journal.Address(s.address), "merchant": s.terms.Merchant} {
		n, err := s.Client.TokenBalance(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		out["dollars of "+who] = new(big.Int).SetUint64(n).String()
	}
	return out
}

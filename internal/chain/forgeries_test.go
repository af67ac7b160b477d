package chain_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func (s *stranger) domain() journal.Domain {
	a := s.Client.Addresses()
	return journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}
}

func seal(t *testing.T, key device.Key, in journal.Domain, segment journal.Segment) []byte {
	t.Helper()
	sig, err := key.Sign(in.Digest(segment))
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

func newKey(t *testing.T, scheme journal.Scheme) device.Key {
	t.Helper()
	k, err := device.GenerateKey(scheme)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// mirrored is the other signature that plain ECDSA would take for the same digest: n - s for s.
func mirrored(sig []byte, n *big.Int) []byte {
	out := slices.Clone(sig)
	new(big.Int).Sub(n, new(big.Int).SetBytes(sig[32:64])).FillBytes(out[32:64])
	if len(out) == 65 {
		out[64] ^= 27 ^ 28
	}
	return out
}

// onSegments are after the order's next step, or the device's place in its journal.
func (s *stranger) onSegments(t *testing.T) []attack {
	t.Helper()
	robot, shelf := s.Keys["robot-1"], s.Keys["shelf-1"]
	p := s.picking
	post := func(how string, c carried, want string, terms ...bindings.IOrdersTerms) attack {
		index := uint8(255)
		if len(terms) > 0 {
			index = 0
		}
		return attack{"Orders.post", how, []any{chain.PackAct(nil, c.segment, c.readings, c.sig, index, 0), terms}, want}
	}
	with := func(change func(c *carried)) carried {
		c := p
		c.readings = slices.Clone(p.readings)
		change(&c)
		return c
	}
	resign := func(by device.Key, in journal.Domain) carried {
		return with(func(c *carried) { c.sig = seal(t, by, in, c.segment) })
	}
	badRobot := fmt.Sprintf("BadSignature(device=%s)", robot.Address())
	badShelf := fmt.Sprintf("BadSignature(device=%s)", shelf.Address())

	intruder := newKey(t, journal.Secp256k1)
	own := with(func(c *carried) {
		c.segment.Device = intruder.Address()
		c.sig = seal(t, intruder, s.domain(), c.segment)
	})
	otherChain, otherJournals := s.domain(), s.domain()
	otherChain.ChainID++
	otherJournals.Journals = journal.Address{0xbe}
	lent := with(func(c *carried) { // signed for another consumer
		c.segment.Consumer = journal.Address(s.address)
		c.sig = seal(t, robot, s.domain(), c.segment)
	})
	early := with(func(c *carried) { c.segment.FirstSeq, c.sig = 5, p.sig })
	altered := with(func(c *carried) { c.readings[63] ^= 1 })
	forked := with(func(c *carried) {
		c.segment.Prev = [20]byte{1}
		c.sig = seal(t, robot, s.domain(), c.segment)
	})
	reborn := with(func(c *carried) { c.segment.Epoch = 2 })
	bare := with(func(c *carried) { c.readings = nil })

	// The shelf's next act, of which only the forms below are ever sent.
	count := *s.writers["shelf-1"]
	var third carried
	third.segment, third.readings, third.sig = count.Act(t, journal.Counting, s.order, 1, 0)
	third.sig = mirrored(third.sig, elliptic.P256().Params().N)
	recount := third
	recount.sig = seal(t, newKey(t, journal.P256), s.domain(), third.segment)

	other := s.orders
	other.Nonce = 77
	otherID := s.terms
	otherID.Nonce = 77
	return []attack{
		post("the robot's act by another key", resign(intruder, s.domain()), badRobot, s.orders),
		post("the shelf's act by another key", recount, badShelf, s.orders),
		post("an act by a device nobody knows", own, fmt.Sprintf("DeviceUnknown(device=%s)", intruder.Address()), s.orders),
		post("an act signed for another chain", resign(robot, otherChain), badRobot, s.orders),
		post("an act signed for other journals", resign(robot, otherJournals), badRobot, s.orders),
		post("an act signed for another consumer", lent, badRobot, s.orders),
		post("an act of the past", s.counting, fmt.Sprintf("SegmentReplayed(device=%s, found=0, expected=2)", shelf.Address()), s.orders),
		post("an act of the future", early, fmt.Sprintf("SegmentGap(device=%s, found=5, expected=0)", robot.Address()), s.orders),
		post("a branch of the journal", forked, badRobot, s.orders),
		post("the journal from a new beginning", reborn, badRobot, s.orders),
		post("another reading in its place", altered, badRobot, s.orders),
		post("an act that is not shown", bare, "PackedMalformed(", s.orders),
		post("an act without its order's terms", p, fmt.Sprintf("TermsMissing(id=%s)", s.order)),
		post("an act with other terms", p,
			fmt.Sprintf("TermsMismatch(found=%s, expected=%s)", s.Client.OrderID(otherID), s.order), other),
		post("the signature's mirror image", with(func(c *carried) { c.sig = mirrored(p.sig, crypto.S256().Params().N) }), badRobot, s.orders),
		post("the mirror image on P-256", third, badShelf, s.orders),
		post("no signature", with(func(c *carried) { c.sig = make([]byte, 65) }), badRobot, s.orders),
	}
}

// onJournals are after the journals that the orders contract keeps.
func (s *stranger) onJournals(t *testing.T) []attack {
	t.Helper()
	robot, orders := s.Keys["robot-1"], common.Address(s.Client.Addresses().Orders)
	bad := fmt.Sprintf("BadSignature(device=%s)", robot.Address())
	act := s.picking.segment
	mine := act
	mine.Consumer = journal.Address(s.address)
	accept := func(how string, sig []byte, want string) attack {
		place := new(big.Int).SetBytes(chain.PackAct(nil, act, nil, nil, 0, 0)[:32]) // device, epoch, sequence
		return attack{"Journals.accept", how, []any{place, [32]byte(act.Root), uint64(act.T0.UnixMilli()), sig}, want}
	}
	record := func(how string, segment journal.Segment, sig []byte, want string) attack {
		return attack{"Journals.record", how, []any{orders, chain.PackTelemetry(nil, segment, sig)}, want}
	}
	forged := act
	forged.Acts = false
	intruder := newKey(t, journal.Secp256k1)
	key := common.Address(intruder.Address())
	other := s.counting.segment
	other.Root[0] ^= 1
	return []attack{
		accept("the act without its order", s.picking.sig, bad),
		accept("what the robot has signed for oneself: another journal", seal(t, robot, s.domain(), mine), ""),
		record("an act as if it were none", act, s.picking.sig, bad),
		record("telemetry that the robot has not signed", forged, seal(t, intruder, s.domain(), forged), bad),
		{
			"Journals.rotate", "the robot's key",
			[]any{common.Address(robot.Address()), uint8(journal.Secp256k1), key, uint32(1), uint64(0), make([]byte, 65), make([]byte, 65)},
			bad,
		},
		{
			"Journals.proveEquivocation", "the shelf out of service",
			[]any{chain.SegmentTo(s.counting.segment), s.counting.sig, chain.SegmentTo(other), s.counting.sig},
			fmt.Sprintf("BadSignature(device=%s)", s.Keys["shelf-1"].Address()),
		},
		{
			"Journals.proveEquivocation", "the shelf out of service by one segment",
			[]any{chain.SegmentTo(s.counting.segment), s.counting.sig, chain.SegmentTo(s.counting.segment), s.counting.sig},
			fmt.Sprintf("NotEquivocation(device=%s)", s.Keys["shelf-1"].Address()),
		},
	}
}

// onShipments are after the choice of a carrier.
func (s *stranger) onShipments(t *testing.T) []attack {
	t.Helper()
	lane, err := s.Client.Lane(t.Context(), 1, s.terms.Zone)
	if err != nil {
		t.Fatal(err)
	}
	standing := lane[0]
	cheaper, unknown := standing, standing
	cheaper.Price, cheaper.ValidUntil, unknown.Carrier = 0, standing.ValidUntil.Add(time.Second), 9

	ours := s.Client.Addresses()
	lent, copied := ours, ours
	lent.Orders = journal.Address(s.address)
	copied.Shipments = journal.Address{0xbe}
	mine := s.quote(t, lent, cheaper, chaintest.CarrierKey)
	relabelled := []any{s.quote(t, ours, cheaper, chaintest.CarrierKey)[0], mine[1]}

	signer := fmt.Sprintf("QuoteSigner(found=%s, expected=%s)", at(s.address), chaintest.Address(chaintest.CarrierKey))
	end := standing.ValidUntil.Unix()
	replayed := fmt.Sprintf("QuoteReplayed(found=%d, standing=%d)", end, end)
	parcel := bindings.IShipmentsParcel{
		Centre: 1, Zone: s.terms.Zone, Weight: s.terms.Weight, Size: s.terms.Size, Distance: 1, PriceWeight: s.terms.PriceWeight, TimeWeight: s.terms.TimeWeight,
	}
	assign := []any{s.order, parcel}
	return []attack{
		{"Shipments.post", "the carrier for nothing", s.quote(t, ours, cheaper, s.key), signer},
		{"Shipments.post", "used capacity back", s.quote(t, ours, standing, chaintest.CarrierKey), replayed},
		{
			"Shipments.post", "a quote made to another contract",
			s.quote(t, copied, cheaper, chaintest.CarrierKey), "QuoteSigner(",
		},
		{"Shipments.post", "a quote made for another consumer", relabelled, "QuoteSigner("},
		{"Shipments.post", "a carrier nobody knows", s.quote(t, ours, unknown, s.key), "CarrierUnknown(carrier=9)"},
		// The lanes of one consumer are no other's, whatever order they are asked for.
		{"Shipments.assign", "the order's parcel, without any quote: carrier 0", assign, ""},
		{"Shipments.post", "a quote that the carrier made for the stranger: a lane of its own", mine, ""},
		{"Shipments.assign", "the order's parcel by that quote: its own capacity", assign, ""},
		{"Shipments.reassign", "the parcel from its carrier: there is no other", []any{s.order, parcel, uint16(1)}, ""},
	}
}

// quote is what Shipments.post takes: a quote for the contracts at a, and the key's signature of it.
func (s *stranger) quote(t *testing.T, a ledger.Addresses, q chain.Quote, key *ecdsa.PrivateKey) []any {
	t.Helper()
	c, err := chain.Dial(t.Context(), s.rpc, a, chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	call, err := c.PostQuote(q, key)
	if err != nil {
		t.Fatal(err)
	}
	args, err := s.contracts["Shipments"].abi.Methods["post"].Inputs.Unpack(call.Data[4:])
	if err != nil {
		t.Fatal(err)
	}
	return args
}

// unheard: what our contracts emit for a stranger's own ends is in the block, and nobody takes it for ours.
func (s *stranger) unheard(t *testing.T, a attack, done chain.Receipt) {
	t.Helper()
	r, err := s.node.TransactionReceipt(t.Context(), common.Hash(done.Tx))
	if err != nil {
		t.Fatal(err)
	}
	name, _, _ := strings.Cut(a.call, ".")
	c := s.contracts[name]
	for _, l := range r.Logs {
		e, err := c.abi.EventByID(l.Topics[0])
		if err != nil {
			t.Fatal(err)
		}
		s.said = append(s.said, e.Name)
	}
	one, err := s.Client.Block(t.Context(), done.Block)
	if err != nil {
		t.Fatal(err)
	}
	many, err := s.Client.Range(t.Context(), done.Block, done.Block)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range slices.Concat(one.Events, many[0].Events) {
		if e.Tx == done.Tx && e.Name != "PolicyShown" { // which is words, whoever says them
			t.Errorf("%s, %s: it counts as ours: %s %s", a.call, a.how, e.Name, e.Data)
		}
	}
}

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

func (s *attacker) domain() journal.Domain {
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

// mirrored returns the other valid ECDSA signature of the same digest: n - s instead of s.
func mirrored(sig []byte, n *big.Int) []byte {
	out := slices.Clone(sig)
	new(big.Int).Sub(n, new(big.Int).SetBytes(sig[32:64])).FillBytes(out[32:64])
	if len(out) == 65 {
		out[64] ^= 27 ^ 28
	}
	return out
}

// segmentAttacks try to advance the order or the journal of a device.
func (s *attacker) segmentAttacks(t *testing.T) []attack {
	t.Helper()
	robot, shelf := s.Keys["robot-1"], s.Keys["shelf-1"]
	p := s.picking
	post := func(how string, c signedSegment, want string, terms ...bindings.IOrdersTerms) attack {
		index := uint8(255)
		if len(terms) > 0 {
			index = 0
		}
		return attack{"Orders.post", how, []any{chain.PackAct(nil, c.segment, c.readings, c.sig, index, nil), terms}, want}
	}
	with := func(change func(c *signedSegment)) signedSegment {
		c := p
		c.readings = slices.Clone(p.readings)
		change(&c)
		return c
	}
	resign := func(by device.Key, in journal.Domain) signedSegment {
		return with(func(c *signedSegment) { c.sig = seal(t, by, in, c.segment) })
	}
	badRobot := fmt.Sprintf("BadSignature(device=%s)", robot.Address())
	replayed := fmt.Sprintf("SegmentReplayed(device=%s, found=0, expected=2)", shelf.Address())
	gap := fmt.Sprintf("SegmentGap(device=%s, found=5, expected=0)", robot.Address())
	badShelf := fmt.Sprintf("BadSignature(device=%s)", shelf.Address())

	intruder := newKey(t, journal.Secp256k1)
	own := with(func(c *signedSegment) {
		c.segment.Device = intruder.Address()
		c.sig = seal(t, intruder, s.domain(), c.segment)
	})
	otherChain, otherJournals := s.domain(), s.domain()
	otherChain.ChainID++
	otherJournals.Journals = journal.Address{0xbe}
	lent := with(func(c *signedSegment) { // signed for another consumer
		c.segment.Consumer = journal.Address(s.address)
		c.sig = seal(t, robot, s.domain(), c.segment)
	})
	later := with(func(c *signedSegment) { c.segment.FirstSeq, c.sig = 5, p.sig })
	altered := with(func(c *signedSegment) { c.readings[63] ^= 1 })
	forked := with(func(c *signedSegment) {
		c.segment.Prev = [20]byte{1}
		c.sig = seal(t, robot, s.domain(), c.segment)
	})
	reborn := with(func(c *signedSegment) { c.segment.Epoch = 2 })
	bare := with(func(c *signedSegment) { c.readings = nil })

	// The next act of the shelf. Only invalid variants of it are sent.
	count := *s.devices["shelf-1"]
	var third signedSegment
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
		post("an act by an unknown device", own, fmt.Sprintf("DeviceUnknown(device=%s)", intruder.Address()), s.orders),
		post("an act signed for another chain", resign(robot, otherChain), badRobot, s.orders),
		post("an act signed for other journals", resign(robot, otherJournals), badRobot, s.orders),
		post("an act signed for another consumer", lent, badRobot, s.orders),
		post("an act that was already posted", s.counting, replayed, s.orders),
		post("an act with a later sequence number", later, gap, s.orders),
		post("another previous segment", forked, badRobot, s.orders),
		post("a new epoch", reborn, badRobot, s.orders),
		post("another reading with the same signature", altered, badRobot, s.orders),
		post("an act without its reading", bare, "PackedMalformed(", s.orders),
		post("an act without its order's terms", p, fmt.Sprintf("TermsMissing(id=%s)", s.order)),
		post("an act with other terms", p,
			fmt.Sprintf("TermsMismatch(found=%s, expected=%s)", s.Client.OrderID(otherID), s.order), other),
		post("the mirrored signature", with(func(c *signedSegment) { c.sig = mirrored(p.sig, crypto.S256().Params().N) }),
			badRobot, s.orders),
		post("the mirrored signature on P-256", third, badShelf, s.orders),
		post("no signature", with(func(c *signedSegment) { c.sig = make([]byte, 65) }), badRobot, s.orders),
	}
}

// journalAttacks try to change the journals for the Orders contract.
func (s *attacker) journalAttacks(t *testing.T) []attack {
	t.Helper()
	robot, orders := s.Keys["robot-1"], common.Address(s.Client.Addresses().Orders)
	bad := fmt.Sprintf("BadSignature(device=%s)", robot.Address())
	act := s.picking.segment
	mine := act
	mine.Consumer = journal.Address(s.address)
	accept := func(how string, sig []byte, want string) attack {
		place := new(big.Int).SetBytes(chain.PackAct(nil, act, nil, nil, 0, nil)[:32]) // device, epoch, sequence
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
		accept("the act without the Orders contract", s.picking.sig, bad),
		accept("an act that the robot signed for the attacker: another journal", seal(t, robot, s.domain(), mine), ""),
		record("an act as telemetry", act, s.picking.sig, bad),
		record("telemetry not signed by the robot", forged, seal(t, intruder, s.domain(), forged), bad),
		{
			"Journals.rotate", "replace the robot's key",
			[]any{
				common.Address(robot.Address()), uint8(journal.Secp256k1), key, uint32(1), uint64(0), make([]byte, 65),
				make([]byte, 65),
			},
			bad,
		},
		{
			"Journals.proveEquivocation", "revoke the shelf with a forged segment",
			[]any{chain.SegmentTo(s.counting.segment), s.counting.sig, chain.SegmentTo(other), s.counting.sig},
			fmt.Sprintf("BadSignature(device=%s)", s.Keys["shelf-1"].Address()),
		},
		{
			"Journals.proveEquivocation", "revoke the shelf with the same segment twice",
			[]any{chain.SegmentTo(s.counting.segment), s.counting.sig, chain.SegmentTo(s.counting.segment), s.counting.sig},
			fmt.Sprintf("NotEquivocation(device=%s)", s.Keys["shelf-1"].Address()),
		},
	}
}

// shipmentAttacks try to influence the choice of a carrier.
func (s *attacker) shipmentAttacks(t *testing.T) []attack {
	t.Helper()
	lane, err := s.Client.Lane(t.Context(), 1, s.terms.Zone)
	if err != nil {
		t.Fatal(err)
	}
	standing := lane[0]
	cheaper, unknown := standing, standing
	cheaper.Price, cheaper.ValidUntil, unknown.Carrier = journal.AmountOf(0), standing.ValidUntil.Add(time.Second), 9

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
		Centre: 1, Zone: s.terms.Zone, Weight: 370, Size: 1480, Distance: 1,
		DeliverBy:   big.NewInt(s.terms.DeliverBy.Unix()),
		PriceWeight: s.terms.PriceWeight, TimeWeight: s.terms.TimeWeight,
	}
	assign := []any{s.order, uint16(0), uint8(0), uint32(0), parcel}
	reassign := []any{s.order, uint16(1), uint8(ledger.Driver), uint32(end), parcel}
	returned := []any{s.order, uint16(1), s.terms.Zone, uint16(1), uint8(ledger.Driver), uint32(end)}
	weather := []any{uint16(1), uint64(end) * 1000, uint16(65_535), uint16(0)}
	return []attack{
		{"Shipments.post", "the carrier's quote with price 0", s.quote(t, ours, cheaper, s.key), signer},
		{
			"Shipments.post", "restore the used capacity of a quote", s.quote(t, ours, standing, chaintest.CarrierKey),
			replayed,
		},
		{
			"Shipments.post", "a quote made to another contract",
			s.quote(t, copied, cheaper, chaintest.CarrierKey), "QuoteSigner(",
		},
		{"Shipments.post", "a quote made for another consumer", relabelled, "QuoteSigner("},
		{"Shipments.post", "a quote of an unknown carrier", s.quote(t, ours, unknown, s.key), "CarrierUnknown(carrier=9)"},
		// Each consumer has its own lanes, even for another consumer's order id.
		{"Shipments.assign", "the order's parcel without a quote: carrier 0", assign, ""},
		{"Shipments.post", "a quote for the attacker as consumer: its own lane", mine, ""},
		{"Shipments.assign", "the order's parcel with that quote: uses its own capacity", assign, ""},
		{"Shipments.assign", "another carrier for the parcel: there is none", reassign, ""},
		{"Shipments.returnCapacity", "capacity of the order's carrier: raises its own quote's", returned, ""},
		{"Shipments.recordWeather", "a storm at the centre: excludes its own quotes", weather, ""},
	}
}

// quote returns the arguments of Shipments.post: a quote for the contracts at a, signed with key.
func (s *attacker) quote(t *testing.T, a ledger.Addresses, q chain.Quote, key *ecdsa.PrivateKey) []any {
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

// requireIgnored checks that the client does not report events that the attacker caused as a consumer of its own.
func (s *attacker) requireIgnored(t *testing.T, a attack, done chain.Receipt) {
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
		s.emitted = append(s.emitted, e.Name)
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
		if e.Tx == done.Tx && e.Name != "PolicyShown" && e.Name != "OfferWithdrawn" { // any account may emit these
			t.Errorf("%s, %s: the client reports the event as ours: %s %s", a.call, a.how, e.Name, e.Data)
		}
	}
}

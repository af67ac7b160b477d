package e2e

import (
	"encoding/binary"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// A forged signature, a replayed segment, a gap, a segment of a revoked device, a stranger's call: each is refused by the contract
// with its own error, each is in the log with its reason, and the order goes on unharmed.
func TestEachAttackIsRefused(t *testing.T) {
	t.Parallel()
	j := harness.StartDev(t, "--log", "debug")
	network := harness.ExampleNetwork(t)
	b := harness.NewShopper(t, j.Shop).Buy(network.Items[0].GTIN, network.Zones[0].ID)
	j.AwaitStatus(ledger.Placed, b.Order)
	order, err := j.Store.Order(t.Context(), b.Order)
	if err != nil {
		t.Fatal(err)
	}

	a := newAttack(t, j)
	spare := a.enrol(order.Centre)
	first := a.segment(spare, 0, journal.Reading{Kind: journal.Heartbeat, Time: time.Now()})
	a.mustPost(first)

	// A forged signature: a sensor that exists, a count that would confirm the order, somebody else's key.
	forger, err := device.GenerateKey(journal.P256)
	if err != nil {
		t.Fatal(err)
	}
	count := journal.Reading{Kind: journal.Counting, Time: time.Now(), Value: 40, Subject: order.ID}
	forged := a.segmentBy(spare, forger, 1, count)
	a.refused(forged, "BadSignature", journal.ErrSignature, order.Terms)
	a.publish(forged)
	j.Dev.Line(forged.Segment.Device.String(), "signature")

	// The same segment once more, word for word, and another one under numbers that are taken.
	a.refused(first, "SegmentReplayed", ledger.ErrReplayed)
	a.refused(a.segment(spare, 0, count), "SegmentReplayed", ledger.ErrReplayed, order.Terms)

	// A gap.
	gap := a.segment(spare, 7, count)
	a.refused(gap, "SegmentGap", ledger.ErrGap, order.Terms)
	a.publish(gap)
	j.Dev.Line(gap.Segment.Device.String(), "gap")

	// A true signature over another history.
	strayed := a.segment(spare, 1, count)
	strayed.Segment.Prev = [20]byte{1}
	a.sign(&strayed, spare)
	a.refused(strayed, "BadSignature", journal.ErrSignature, order.Terms) // over the history that the contract has

	// A revoked device.
	a.owner("revoke(address,uint32,uint64)", word(spare.Address().String()), uint256(1), uint256(1))
	late := a.segment(spare, 1, count)
	a.refused(late, "DeviceRevokedFrom", ledger.ErrRevoked, order.Terms)
	a.publish(late)
	j.Dev.Line(late.Segment.Device.String(), "device_revoked") // by the contract, while the oracle does not know yet
	a.publish(a.segment(spare, 2, count))
	j.Dev.Line(late.Segment.Device.String(), "message refused", "device_revoked") // by the oracle, which knows by now

	// Nonsense on a device's topic.
	a.send(journal.SegmentTopic(spare.Address()), []byte("open sesame"))
	j.Dev.Line("malformed")

	// A stranger's calls. Every state-changing function is tried in package chain; here, those that would hurt this order.
	stranger := a.stranger
	for signature, want := range map[string]string{
		"receiveStock(uint16,uint64,uint64,address)": "NotOrders",
		"addCentre(uint16,int32,int32,string)":       "OwnableUnauthorizedAccount",
		"transferOwnership(address)":                 "OwnableUnauthorizedAccount",
		"transferFrom(address,address,uint256)":      "ReceiptLocked",
		"enroll(address,uint8,uint8,uint16,uint40)":  "OwnableUnauthorizedAccount",
		"revoke(address,uint32,uint64)":              "OwnableUnauthorizedAccount",
		"addCarrier(uint16,address,string)":          "OwnableUnauthorizedAccount",
		"withdraw(address)":                          "NothingToWithdraw",
		"renounceOwnership()":                        "OwnerNeeded",
		"approve(address,uint256)":                   "ReceiptLocked",
		"safeTransferFrom(address,address,uint256)":  "ReceiptLocked",
		"setApprovalForAll(address,bool)":            "ReceiptLocked",
		"hold(bytes32,uint8)":                        "NotClaims",
	} {
		_, err := stranger.Do(t.Context(), chain.Call{What: signature, To: a.home(signature), Data: a.call(signature)})
		var refusal *chain.Refusal
		if !errors.As(err, &refusal) || refusal.Name != want {
			t.Errorf("a stranger calls %s: %v, want %s", signature, err, want)
			continue
		}
		t.Logf("%s: %s", signature, refusal.Text)
	}

	j.AwaitSettled(b.Order)
	j.CompareWithChain(b.Order)
}

// attack has an enrolled device of its own, the owner's key, and a stranger with ether.
type attack struct {
	t        *testing.T
	j        *harness.Journey
	domain   journal.Domain
	admin    *localsender.Sender
	stranger *localsender.Sender
	broker   mqtt.Client
	heads    map[journal.Address][20]byte
}

func newAttack(t *testing.T, j *harness.Journey) *attack {
	t.Helper()
	addresses := j.Client.Addresses()
	sender := func(key string) *localsender.Sender {
		return localsender.New(j.Client, devkeys.Key(key), slog.New(slog.DiscardHandler))
	}
	url := strings.Fields(j.Dev.Line("broker  ", "tcp://"))[1]
	c := mqtt.NewClient(mqtt.NewClientOptions().AddBroker(url).SetClientID("stranger"))
	if done := c.Connect(); !done.WaitTimeout(testenv.Timeout) || done.Error() != nil {
		t.Fatal(done.Error())
	}
	t.Cleanup(func() { c.Disconnect(100) })
	return &attack{
		t: t, j: j, domain: journal.Domain{ChainID: addresses.ChainID, Journals: addresses.Journals, Consumer: addresses.Orders},
		admin: sender(devkeys.Owner), stranger: sender(devkeys.Carrier), broker: c,
		heads: map[journal.Address][20]byte{},
	}
}

// enrol adds a shelf sensor to a centre.
func (a *attack) enrol(centre uint16) device.Key {
	a.t.Helper()
	key, err := device.GenerateKey(journal.P256)
	if err != nil {
		a.t.Fatal(err)
	}
	a.owner("enroll(address,uint8,uint8,uint16,uint40)", word(key.Address().String()), uint256(uint64(journal.P256)), uint256(uint64(journal.Shelf)),
		uint256(uint64(centre)), uint256(uint64(time.Now().Add(time.Hour).Unix())))
	return key
}

// owner calls a function of Journals as its owner.
func (a *attack) owner(signature string, arguments ...[]byte) {
	a.t.Helper()
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, w := range arguments {
		data = append(data, w...)
	}
	if _, err := a.admin.Do(a.t.Context(), chain.Call{What: signature, To: a.domain.Journals, Data: data}); err != nil {
		a.t.Fatal(err)
	}
}

// home is the contract that has a function.
func (a *attack) home(signature string) journal.Address {
	switch name, _, _ := strings.Cut(signature, "("); name {
	case "enroll", "revoke":
		return a.domain.Journals
	case "addCentre", "receiveStock":
		return a.j.Client.Addresses().Centres
	case "addCarrier":
		return a.j.Client.Addresses().Shipments
	default:
		return a.domain.Consumer
	}
}

// call encodes a call whose arguments are all small numbers, or texts at offset 0x60 and on that are empty.
func (a *attack) call(signature string) []byte {
	data := crypto.Keccak256([]byte(signature))[:4]
	_, rest, _ := strings.Cut(signature, "(")
	types := strings.Split(strings.TrimSuffix(rest, ")"), ",")
	for _, kind := range types {
		switch kind {
		case "string":
			data = append(data, uint256(uint64(32*len(types)))...)
		case "":
		default:
			data = append(data, uint256(1)...)
		}
	}
	return append(data, uint256(0)...)
}

func (a *attack) segment(key device.Key, seq uint64, r journal.Reading) journal.SegmentMessage {
	a.t.Helper()
	return a.segmentBy(key, key, seq, r)
}

// segmentBy makes a segment of one reading in the name of one device, signed by another.
func (a *attack) segmentBy(as, signer device.Key, seq uint64, r journal.Reading) journal.SegmentMessage {
	a.t.Helper()
	readings := r.Append(nil)
	root, err := journal.Root(readings)
	if err != nil {
		a.t.Fatal(err)
	}
	at := r.Time.UTC().Truncate(time.Millisecond)
	m := journal.SegmentMessage{Readings: readings, Segment: journal.Segment{
		Consumer: a.domain.Consumer, Device: as.Address(), Epoch: 1, FirstSeq: seq, Count: 1, T0: at, T1: at, Acts: true, Root: root,
		Prev: a.heads[as.Address()],
	}}
	a.sign(&m, signer)
	return m
}

func (a *attack) sign(m *journal.SegmentMessage, signer device.Key) {
	a.t.Helper()
	var err error
	if m.Signature, err = signer.Sign(a.domain.Digest(m.Segment)); err != nil {
		a.t.Fatal(err)
	}
}

// mustPost has the stranger post a genuine segment: anyone may carry.
func (a *attack) mustPost(m journal.SegmentMessage) {
	a.t.Helper()
	if _, _, err := a.stranger.Post(a.t.Context(), m.Segment, m.Readings, m.Signature, nil); err != nil {
		a.t.Fatal(err)
	}
	a.heads[m.Segment.Device] = journal.Head(a.domain.Digest(m.Segment))
}

// refused checks that the contract refuses a segment, with which error, and that callers can tell it apart.
func (a *attack) refused(m journal.SegmentMessage, name string, kind error, terms ...ledger.Terms) {
	a.t.Helper()
	_, _, err := a.stranger.Post(a.t.Context(), m.Segment, m.Readings, m.Signature, terms)
	var refusal *chain.Refusal
	if !errors.As(err, &refusal) || refusal.Name != name || !errors.Is(err, kind) {
		a.t.Errorf("the contract said %v, want %s (%v)", err, name, kind)
		return
	}
	a.t.Log(refusal.Text)
}

// publish tries the same through the broker.
func (a *attack) publish(m journal.SegmentMessage) {
	a.t.Helper()
	a.send(journal.SegmentTopic(m.Segment.Device), m.Marshal())
}

func (a *attack) send(topic string, payload []byte) {
	a.t.Helper()
	if done := a.broker.Publish(topic, 1, false, payload); !done.WaitTimeout(testenv.Timeout) || done.Error() != nil {
		a.t.Fatal(done.Error())
	}
}

func uint256(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), n) }

func word(hex string) []byte {
	n, ok := new(big.Int).SetString(hex, 0)
	if !ok {
		panic("not a number: " + hex)
	}
	return n.FillBytes(make([]byte, 32))
}

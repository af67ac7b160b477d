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

// TestEachAttackIsRefused tries attacks on an open order: forged signatures, replayed segments, gaps, segments of a
// revoked device, and calls without permission. The contract refuses each with its own error, the oracle logs the
// reason, and the order is settled.
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

	// A count that would confirm the order, of an enrolled sensor, but signed with another key.
	forger, err := device.GenerateKey(journal.P256)
	if err != nil {
		t.Fatal(err)
	}
	count := journal.Reading{Kind: journal.Counting, Time: time.Now(), Value: 40, Subject: order.ID}
	forged := a.segmentBy(spare, forger, 1, count)
	a.refused(forged, "BadSignature", journal.ErrSignature, order.Terms)
	a.publish(forged)
	j.Dev.Line(forged.Segment.Device.String(), "signature")

	// The same segment again, and another segment with the same sequence number.
	a.refused(first, "SegmentReplayed", ledger.ErrReplayed)
	a.refused(a.segment(spare, 0, count), "SegmentReplayed", ledger.ErrReplayed, order.Terms)

	// A segment after a gap.
	gap := a.segment(spare, 7, count)
	a.refused(gap, "SegmentGap", ledger.ErrGap, order.Terms)
	a.publish(gap)
	j.Dev.Line(gap.Segment.Device.String(), "gap")

	// A valid signature of a segment with another Prev. The contract computes the digest with the Prev that it has.
	otherPrev := a.segment(spare, 1, count)
	otherPrev.Segment.Prev = [20]byte{1}
	a.sign(&otherPrev, spare)
	a.refused(otherPrev, "BadSignature", journal.ErrSignature, order.Terms)

	// A segment of a revoked device.
	a.owner("revoke(address,uint32,uint64)", word(spare.Address().String()), uint256(1), uint256(1))
	late := a.segment(spare, 1, count)
	a.refused(late, "DeviceRevokedFrom", ledger.ErrRevoked, order.Terms)
	a.publish(late)
	j.Dev.Line(late.Segment.Device.String(), "device_revoked") // by the contract: the oracle has cached the device
	a.publish(a.segment(spare, 2, count))
	j.Dev.Line(late.Segment.Device.String(), "message refused", "device_revoked") // by the oracle

	// A malformed message on the topic of a device.
	a.send(journal.SegmentTopic(spare.Address()), []byte("open sesame"))
	j.Dev.Line("malformed")

	// Calls without permission that could affect this order. Package chain tests all state-changing functions.
	stranger := a.stranger
	for signature, want := range map[string]string{
		"receiveStock(uint16,uint64,uint64,address,uint64)": "NotOrders",
		"addCentre(uint16,int32,int32,string)":              "OwnableUnauthorizedAccount",
		"transferOwnership(address)":                        "OwnableUnauthorizedAccount",
		"setFee(uint16,address)":                            "NotOwner",
		"transferFrom(address,address,uint256)":             "ReceiptLocked",
		"enroll(address,uint8,uint8,uint16,uint40)":         "OwnableUnauthorizedAccount",
		"revoke(address,uint32,uint64)":                     "OwnableUnauthorizedAccount",
		"addCarrier(uint16,address,string)":                 "OwnableUnauthorizedAccount",
		"withdraw(address,address)":                         "NothingToWithdraw",
		"renounceOwnership()":                               "OwnerNeeded",
		"approve(address,uint256)":                          "ReceiptLocked",
		"safeTransferFrom(address,address,uint256)":         "ReceiptLocked",
		"setApprovalForAll(address,bool)":                   "ReceiptLocked",
		"closeOffer(bytes32)":                               "NotClaims",
	} {
		_, err := stranger.Do(t.Context(), chain.Call{What: signature, To: a.contractOf(signature), Data: a.call(signature)})
		var refusal *chain.Refusal
		if !errors.As(err, &refusal) || refusal.Name != want {
			t.Errorf("call of %s without permission: error is %v, want %s", signature, err, want)
			continue
		}
		t.Logf("%s: %s", signature, refusal.Text)
	}

	j.AwaitSettled(b.Order)
	j.CompareWithChain(b.Order)
}

// attack has the keys of the owner and of an account without permissions, and a connection to the broker. heads has the
// heads of the journals of its devices.
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
		t: t, j: j,
		domain: journal.Domain{ChainID: addresses.ChainID, Journals: addresses.Journals, Consumer: addresses.Orders},
		admin:  sender(devkeys.Owner), stranger: sender(devkeys.Carrier), broker: c,
		heads: map[journal.Address][20]byte{},
	}
}

// enrol enrols a new shelf sensor in a fulfilment centre and returns its key.
func (a *attack) enrol(centre uint16) device.Key {
	a.t.Helper()
	key, err := device.GenerateKey(journal.P256)
	if err != nil {
		a.t.Fatal(err)
	}
	a.owner("enroll(address,uint8,uint8,uint16,uint40)", word(key.Address().String()),
		uint256(uint64(journal.P256)), uint256(uint64(journal.Shelf)),
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

// contractOf returns the address of the contract with a function.
func (a *attack) contractOf(signature string) journal.Address {
	switch name, _, _ := strings.Cut(signature, "("); name {
	case "enroll", "revoke":
		return a.domain.Journals
	case "addCentre", "receiveStock", "transferOwnership", "renounceOwnership":
		return a.j.Client.Addresses().Centres
	case "addCarrier":
		return a.j.Client.Addresses().Shipments
	default:
		return a.domain.Consumer
	}
}

// call encodes a call. All numeric arguments are 1 and all strings are empty.
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

// segment returns a segment of one act with sequence number seq, signed by key.
func (a *attack) segment(key device.Key, seq uint64, r journal.Reading) journal.SegmentMessage {
	a.t.Helper()
	return a.segmentBy(key, key, seq, r)
}

// segmentBy returns a segment of the device of key as, signed by signer.
func (a *attack) segmentBy(as, signer device.Key, seq uint64, r journal.Reading) journal.SegmentMessage {
	a.t.Helper()
	readings := r.Append(nil)
	root, err := journal.Root(readings, journal.Secret{})
	if err != nil {
		a.t.Fatal(err)
	}
	at := r.Time.UTC().Truncate(time.Millisecond)
	m := journal.SegmentMessage{Readings: readings, Segment: journal.Segment{
		Consumer: a.domain.Consumer, Device: as.Address(), Epoch: 1, FirstSeq: seq, Count: 1, T0: at, T1: at,
		Acts: true, Root: root, Prev: a.heads[as.Address()],
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

// mustPost posts a valid segment from the account without permissions, which anyone may do.
func (a *attack) mustPost(m journal.SegmentMessage) {
	a.t.Helper()
	if _, _, err := a.stranger.Post(a.t.Context(), m.Segment, m.Readings, m.Signature, nil, nil); err != nil {
		a.t.Fatal(err)
	}
	a.heads[m.Segment.Device] = journal.Head(a.domain.Digest(m.Segment))
}

// refused checks that the contract refuses a segment with the error name, and that the Go error wraps kind.
func (a *attack) refused(m journal.SegmentMessage, name string, kind error, terms ...ledger.Terms) {
	a.t.Helper()
	_, _, err := a.stranger.Post(a.t.Context(), m.Segment, m.Readings, m.Signature, terms, nil)
	var refusal *chain.Refusal
	if !errors.As(err, &refusal) || refusal.Name != name || !errors.Is(err, kind) {
		a.t.Errorf("post segment: error is %v, want %s (%v)", err, name, kind)
		return
	}
	a.t.Log(refusal.Text)
}

// publish publishes a segment to the broker.
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

// uint256 returns n as 32 bytes.
func uint256(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), n) }

// word returns a hexadecimal number as 32 bytes.
func word(hex string) []byte {
	n, ok := new(big.Int).SetString(hex, 0)
	if !ok {
		panic("not a number: " + hex)
	}
	return n.FillBytes(make([]byte, 32))
}

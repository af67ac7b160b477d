package chaintest

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/journal"
)

// Device signs segments of one device and keeps the state of its journal.
type Device struct {
	Client *chain.Client
	Key    device.Key
	NoZone bool     // deliveries have no position, because the terms do not require the zone
	next   uint64   // sequence number of the next reading
	head   [20]byte // head of the journal
}

// Value and aux of a reading with the shopper's code, which is "open sesame 42".
const (
	CodeValue int64  = 0x6f70656e20736573
	CodeAux   uint64 = 0x616d65203432
)

// codeHash is the hash of the shopper's code.
var codeHash = journal.Hash(crypto.Keccak256([]byte("open sesame 42")))

// CodeHashes are the hashes of the codes of all parcels, which have the same code. Terms.Code is their hash.
var CodeHashes = journal.CodeHashes{codeHash, codeHash, codeHash}

// HashesFor returns the code hashes that an encoded act is posted with: CodeHashes for an Accepting act, otherwise nil.
func HashesFor(reading []byte) *journal.CodeHashes {
	if journal.Kind(reading[0]) != journal.Accepting {
		return nil
	}
	return &CodeHashes
}

// Act returns a signed segment with one act: the segment, its encoded reading and the signature. An Accepting act
// without value and aux gets the shopper's code. At the door an act has no position, or the middle of zone 10.
func (d *Device) Act(
	t *testing.T, kind journal.Kind, id journal.OrderID, value int64, aux uint64,
) (journal.Segment, []byte, []byte) {
	t.Helper()
	if kind == journal.Accepting && value == 0 && aux == 0 {
		value, aux = CodeValue, CodeAux
	}
	now, err := d.Client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	r := journal.Reading{Kind: kind, Time: now, Value: value, Aux: aux, Subject: id}
	if !kind.AtDoor(journal.RoleNone) || kind == journal.Accepting && !d.NoZone {
		r.Lat, r.Lon = 541_100_000, 59_000_000
	}
	return d.Sign(t, r)
}

// Sign returns a signed segment with r as its only act.
func (d *Device) Sign(t *testing.T, r journal.Reading) (journal.Segment, []byte, []byte) {
	t.Helper()
	readings := r.Append(nil)
	root, err := journal.Root(readings, journal.Secret{})
	if err != nil {
		t.Fatal(err)
	}
	a := d.Client.Addresses()
	s := journal.Segment{
		Consumer: a.Orders, Device: d.Key.Address(), Epoch: 1, FirstSeq: d.next, Count: 1,
		T0: r.Time, T1: r.Time, Acts: true, Root: root, Prev: d.head,
	}
	digest := journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}.Digest(s)
	sig, err := d.Key.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	d.next++
	d.head = [20]byte(digest[:20])
	return s, readings, sig
}

// Telemetry returns a signed segment with count positions, one second apart.
func (d *Device) Telemetry(t *testing.T, count int) (journal.Segment, []byte) {
	t.Helper()
	now, err := d.Client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	from := now.Add(-time.Duration(count-1) * time.Second)
	var readings []byte
	for i := range count {
		r := journal.Reading{
			Kind: journal.Position, Time: from.Add(time.Duration(i) * time.Second),
			Lat: 541_100_000 + int32(i), Lon: 59_000_000, Value: int64(d.next),
		}
		readings = r.Append(readings)
	}
	root, err := journal.Root(readings, journal.NewSecret())
	if err != nil {
		t.Fatal(err)
	}
	a := d.Client.Addresses()
	s := journal.Segment{
		Consumer: a.Orders, Device: d.Key.Address(), Epoch: 1, FirstSeq: d.next, Count: uint32(count),
		T0: from, T1: now, Root: root, Prev: d.head,
	}
	digest := journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}.Digest(s)
	sig, err := d.Key.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	d.next += uint64(count)
	d.head = [20]byte(digest[:20])
	return s, sig
}

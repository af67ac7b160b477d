package chain_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// codes are the shopper's codes of an order's parcels.
var codes = [3]journal.Code{{13: 1}, {0: 0xff, 13: 2}, {7: 3}}

// hashesOf returns the hashes of codes.
func hashesOf(codes [3]journal.Code) (h journal.CodeHashes) {
	for i, c := range codes {
		h[i] = c.Hash()
	}
	return h
}

// codeTest posts deliveries of orders that need codes.
type codeTest struct {
	*world
	devices map[string]*chaintest.Device
	terms   ledger.Terms
	parcels []*ledger.Order
}

// newCodeTest places an order of two parcels with these proofs, and brings both into the van. The world has a locker of
// the van's carrier.
func newCodeTest(t *testing.T, url string, proof uint8) *codeTest {
	t.Helper()
	c := &codeTest{world: newWorld(t, url), devices: map[string]*chaintest.Device{}}
	w := c.world
	key, err := device.GenerateKey(journal.P256)
	if err != nil {
		t.Fatal(err)
	}
	locker := ledger.EnrolledDevice{Name: "locker", ID: key.Address(), Role: journal.Locker, Site: 1, Scheme: journal.P256}
	enrol := w.Client.Enroll(locker, time.Now().Add(1000*time.Hour))
	if _, err := localsender.New(w.Client, chaintest.OwnerKey, chaintest.Discard()).Do(t.Context(), enrol); err != nil {
		t.Fatal(err)
	}
	for _, d := range w.Network.Devices {
		c.devices[d.Name] = w.Device(d.Name)
	}
	c.devices["locker"] = &chaintest.Device{Client: w.Client, Key: key}
	for _, d := range c.devices {
		d.NoZone = proof&ledger.ProofZone == 0
	}
	// Another order takes nearly all markers in the north, and only the north has mugs.
	before := w.Terms(t, 1)
	before.Lines[0].Quantity = 95
	w.place(t, before)
	c.terms = w.Terms(t, 2)
	c.terms.MaxParcels, c.terms.Lines[0].Quantity = 3, 10
	c.terms.Proof, c.terms.Code = proof, hashesOf(codes).Hash()
	id, sig, err := w.Merchant.SignTerms(c.terms)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := w.Relayer.Place(t.Context(), c.terms, sig, w.pay(t, c.terms)); err != nil {
		t.Fatal(err)
	}
	c.parcels = w.orders(t, id)
	if len(c.parcels) != 2 {
		t.Fatalf("%d parcels, want 2", len(c.parcels))
	}
	for _, p := range c.parcels {
		site := map[uint16]string{1: "-1", 2: "-2"}[p.Centre]
		line := slices.IndexFunc([]int{0, 1}, p.Has)
		c.post(t, "shelf"+site, journal.Counting, p.ID, 10, uint64(line), ledger.Confirmed)
		c.post(t, "robot"+site, journal.Picking, p.ID, 0, 0, ledger.Picked)
		c.post(t, "packer"+site, journal.Packing, p.ID, 370, 0, ledger.Assigned)
		c.post(t, "dock"+site, journal.Departing, p.ID, w.nonce(t, p.ID), 1, ledger.Assigned)
		c.post(t, "van-1", journal.Departing, p.ID, w.nonce(t, p.ID), 0, ledger.Departed)
	}
	return c
}

// post posts an act and checks the parcel's status after it.
func (c *codeTest) post(
	t *testing.T, by string, kind journal.Kind, id journal.OrderID, value int64, aux uint64, then ledger.Status,
) {
	t.Helper()
	s, readings, sig := c.devices[by].Act(t, kind, id, value, aux)
	if _, _, err := c.Relayer.Post(t.Context(), s, readings, sig, []ledger.Terms{c.terms}, nil); err != nil {
		t.Fatalf("%s by %s: %v", kind, by, err)
	}
	c.requireStatus(t, id, then)
}

func (c *codeTest) requireStatus(t *testing.T, id journal.OrderID, want ledger.Status) {
	t.Helper()
	if o, err := c.Client.Order(t.Context(), id); err != nil || o.Status != want {
		t.Fatalf("parcel %d is %s, %v; want %s", id.Parcel(), o.Status, err, want)
	}
}

// delivery is a signed act of a delivery.
type delivery struct {
	segment  journal.Segment
	readings []byte
	sig      []byte
}

// sign signs a delivery with a code; nil for none.
func (c *codeTest) sign(t *testing.T, by string, id journal.OrderID, code *journal.Code) (d delivery) {
	t.Helper()
	var value int64
	var aux uint64
	if code != nil {
		value, aux = code.Split()
	}
	d.segment, d.readings, d.sig = c.devices[by].Act(t, journal.Accepting, id, value, aux)
	return d
}

// deliver posts a delivery. It returns the reason why the reading is ignored; "" if it is not.
func (c *codeTest) deliver(t *testing.T, d delivery, hashes *journal.CodeHashes) (reason string, err error) {
	t.Helper()
	tx, _, err := c.Relayer.Post(t.Context(), d.segment, d.readings, d.sig, []ledger.Terms{c.terms}, hashes)
	if err != nil {
		return "", err
	}
	events, err := c.Client.Events(t.Context(), "ReadingIgnored")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		if e.Tx == tx {
			return e.Payload.(*ledger.ReadingIgnored).Reason, nil
		}
	}
	return "", nil
}

// requireRefused checks that the contract does not accept the delivery for lack of the right hashes.
func (c *codeTest) requireRefused(t *testing.T, d delivery, hashes *journal.CodeHashes) {
	t.Helper()
	_, err := c.deliver(t, d, hashes)
	if !errors.Is(err, ledger.ErrRefused) || !strings.Contains(err.Error(), "CodeHashesMismatch(") {
		t.Errorf("the error is %v, want ErrRefused with CodeHashesMismatch", err)
	}
}

// requireDelivered checks that the delivery is accepted and the parcel settled.
func (c *codeTest) requireDelivered(t *testing.T, d delivery, id journal.OrderID, hashes *journal.CodeHashes) {
	t.Helper()
	if reason, err := c.deliver(t, d, hashes); err != nil || reason != "" {
		t.Errorf("the delivery of parcel %d is ignored as %q, %v", id.Parcel(), reason, err)
	}
	c.requireStatus(t, id, ledger.Settled)
}

// Each parcel needs a code of its own, and the hashes of all codes in the packed act.
func TestCodes(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := newCodeTest(t, start(t), ledger.ProofZone|ledger.ProofCode)
			first, second := c.parcels[0].ID, c.parcels[1].ID
			hashes, others := hashesOf(codes), hashesOf([3]journal.Code{codes[0], codes[2]})

			// Missing and wrong hashes: the act is not accepted, and can be posted again.
			right := c.sign(t, "van-1", first, &codes[0])
			c.requireRefused(t, right, nil)
			c.requireRefused(t, right, &others)
			c.requireDelivered(t, right, first, &hashes)

			// Everybody can read the code of the delivered parcel.
			stolen := c.sign(t, "van-1", second, &codes[0])
			if reason, err := c.deliver(t, stolen, &hashes); err != nil || reason != "WrongCode" {
				t.Errorf("the code of another parcel: %q, %v; want WrongCode", reason, err)
			}
			c.requireStatus(t, second, ledger.Departed)
			if reason, err := c.deliver(t, c.sign(t, "van-1", second, nil), &hashes); err != nil || reason != "WrongCode" {
				t.Errorf("no code: %q, %v; want WrongCode", reason, err)
			}
			c.requireDelivered(t, c.sign(t, "van-1", second, &codes[1]), second, &hashes)
		})
	}
}

// With the locker bit a locker needs neither code nor hashes, without it both. A vehicle always needs both.
func TestCodes_ofLockers(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			hashes := hashesOf(codes)
			c := newCodeTest(t, start(t), ledger.ProofCode|ledger.ProofLocker)
			first, second := c.parcels[0].ID, c.parcels[1].ID
			vehicle := c.sign(t, "van-1", first, nil)
			c.requireRefused(t, vehicle, nil)
			if reason, err := c.deliver(t, vehicle, &hashes); err != nil || reason != "WrongCode" {
				t.Errorf("a vehicle without a code: %q, %v; want WrongCode", reason, err)
			}
			c.requireDelivered(t, c.sign(t, "locker", first, nil), first, nil)
			c.requireDelivered(t, c.sign(t, "locker", second, nil), second, &hashes)

			c = newCodeTest(t, start(t), ledger.ProofCode)
			first = c.parcels[0].ID
			c.requireRefused(t, c.sign(t, "locker", first, nil), nil)
			c.devices["locker"] = &chaintest.Device{Client: c.Client, Key: c.devices["locker"].Key, NoZone: true}
			if reason, err := c.deliver(t, c.sign(t, "locker", first, &codes[1]), &hashes); err != nil ||
				reason != "WrongCode" {
				t.Errorf("a locker with the code of another parcel: %q, %v; want WrongCode", reason, err)
			}
			c.requireDelivered(t, c.sign(t, "locker", first, &codes[0]), first, &hashes)
		})
	}
}

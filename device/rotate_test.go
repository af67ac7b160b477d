package device_test

import (
	"errors"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

func TestRotate_fromTheNextNumberOn(t *testing.T) {
	t.Parallel()
	for _, schemes := range [][2]journal.Scheme{{journal.P256, journal.Secp256k1}, {journal.Secp256k1, journal.P256}} {
		before, after := key(t, schemes[0]), key(t, schemes[1])
		cfg := device.Config{Dir: t.TempDir(), Key: before}
		d := open(t, cfg)
		must(t, d.Act(picking(1)))
		must(t, d.Record(position(1)))
		r, err := d.Rotate(after)
		must(t, err)
		if r.Device != before.Address() || r.Key != after.Address() || r.Scheme != schemes[1] || r.Epoch != 1 || r.FromSeq != 2 {
			t.Errorf("%+v", r)
		}
		must(t, journal.Verify(domain.RotateDigest(r), r.Signature, schemes[0], before.Address()))
		if _, err := d.Rotate(after); !errors.Is(err, journal.ErrConflict) {
			t.Errorf("twice: %v", err)
		}
		must(t, d.Act(picking(2)))
		must(t, d.Close())

		bad := cfg
		bad.Domain, bad.Log = domain, quiet
		if _, err := device.Open(bad); !errors.Is(err, journal.ErrConflict) {
			t.Errorf("opened with the old key alone: %v", err)
		}
		cfg.Next = after
		d = open(t, cfg)
		must(t, d.Act(picking(3)))
		must(t, d.Close())
		d = open(t, device.Config{Dir: cfg.Dir, Key: after, ID: before.Address()})
		must(t, d.Act(picking(4)))
		if d.ID() != before.Address() || d.Key().Address() != after.Address() {
			t.Errorf("device %s signs with %s", d.ID(), d.Key().Address())
		}
		sent, err := d.Sent()
		must(t, err)
		var head [20]byte
		for _, b := range sent {
			m, err := journal.UnmarshalSegment(b)
			must(t, err)
			by := before
			if m.Segment.FirstSeq >= r.FromSeq {
				by = after
			}
			digest := domain.Digest(m.Segment)
			must(t, journal.Verify(digest, m.Signature, by.Scheme(), by.Address()))
			if m.Segment.Prev != head || m.Segment.Device != before.Address() {
				t.Errorf("segment at %d does not follow", m.Segment.FirstSeq)
			}
			head = journal.Head(digest)
		}
		if len(sent) != 5 {
			t.Errorf("%d segments", len(sent))
		}
	}
}

// A device that lost its journal after a rotation goes on with its new key under its old id.
func TestRotate_newEpochKeepsTheKey(t *testing.T) {
	t.Parallel()
	before, after := key(t, journal.P256), key(t, journal.P256)
	cfg := device.Config{Dir: t.TempDir(), Key: after, ID: before.Address(), Epoch: 3}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	must(t, d.Close())
	cfg.Epoch = 4
	d = open(t, cfg)
	must(t, d.Act(picking(1)))
	sent, err := d.Sent()
	must(t, err)
	m, err := journal.UnmarshalSegment(sent[0])
	must(t, err)
	if m.Segment.Epoch != 4 || m.Segment.Device != before.Address() {
		t.Errorf("%+v", m.Segment)
	}
	must(t, journal.Verify(domain.Digest(m.Segment), m.Signature, journal.P256, after.Address()))
}

func TestStagedKey_swapsWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	for _, scheme := range []journal.Scheme{journal.Secp256k1, journal.P256} {
		path := t.TempDir() + "/device.key"
		first, err := device.LoadOrCreateKey(path, scheme)
		must(t, err)
		if _, err := device.StagedKey(path, scheme); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("staged: %v", err)
		}
		next, err := device.StageKey(path, scheme)
		must(t, err)
		again, err := device.StageKey(path, scheme) // after a crash: the same
		must(t, err)
		now, err := device.LoadOrCreateKey(path, scheme)
		must(t, err)
		if again.Address() != next.Address() || now.Address() != first.Address() || next.Address() == first.Address() {
			t.Errorf("%s, %s, %s, %s", first.Address(), now.Address(), next.Address(), again.Address())
		}
		must(t, device.CommitKey(path))
		must(t, device.CommitKey(path)) // again, after a crash
		now, err = device.LoadOrCreateKey(path, scheme)
		must(t, err)
		if now.Address() != next.Address() {
			t.Errorf("%s, want %s", now.Address(), next.Address())
		}
	}
}

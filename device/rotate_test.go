package device_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

func TestRotate_newKeySignsFromNextSequenceNumber(t *testing.T) {
	t.Parallel()
	const p, k = journal.P256, journal.Secp256k1
	for _, schemes := range [][2]journal.Scheme{{p, k}, {k, p}} {
		before, after := key(t, schemes[0]), key(t, schemes[1])
		cfg := device.Config{Dir: t.TempDir(), Key: before}
		d := open(t, cfg)
		must(t, d.Act(picking(1)))
		must(t, d.Record(position(1)))
		r, err := d.Rotate(after)
		must(t, err)
		got := r
		got.Signature = nil
		want := journal.Rotation{
			Device: before.Address(), Key: after.Address(), Scheme: schemes[1], Epoch: 1, FromSeq: 2,
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("rotation is %+v, want %+v", got, want)
		}
		must(t, journal.Verify(domain.RotateDigest(r), r.Signature, schemes[0], before.Address()))
		if _, err := d.Rotate(after); !errors.Is(err, journal.ErrConflict) {
			t.Errorf("second rotation to the same key: error is %v, want ErrConflict", err)
		}
		must(t, d.Act(picking(2)))
		must(t, d.Close())

		bad := cfg
		bad.Domain, bad.Log = domain, quiet
		if _, err := device.Open(bad); !errors.Is(err, journal.ErrConflict) {
			t.Errorf("Open with the old key only: error is %v, want ErrConflict", err)
		}
		cfg.Next = after
		d = open(t, cfg)
		must(t, d.Act(picking(3)))
		must(t, d.Close())
		d = open(t, device.Config{Dir: cfg.Dir, Key: after, ID: before.Address()})
		must(t, d.Act(picking(4)))
		if d.ID() != before.Address() || d.Key().Address() != after.Address() {
			t.Errorf("device %s has key %s, want %s and %s", d.ID(), d.Key().Address(), before.Address(), after.Address())
		}
		queue, err := d.Queue()
		must(t, err)
		var head [20]byte
		for _, b := range queue {
			m, err := journal.UnmarshalSegment(b)
			must(t, err)
			k := before
			if m.Segment.FirstSeq >= r.FromSeq {
				k = after
			}
			digest := domain.Digest(m.Segment)
			must(t, journal.Verify(digest, m.Signature, k.Scheme(), k.Address()))
			if m.Segment.Prev != head || m.Segment.Device != before.Address() {
				t.Errorf("segment from %d does not follow the previous one", m.Segment.FirstSeq)
			}
			head = journal.Head(digest)
		}
		if len(queue) != 5 {
			t.Errorf("%d segments, want 5", len(queue))
		}
	}
}

// TestRotate_newEpochKeepsKey checks that a device that lost its journal after a rotation continues with the new key
// and the old id.
func TestRotate_newEpochKeepsKey(t *testing.T) {
	t.Parallel()
	before, after := key(t, journal.P256), key(t, journal.P256)
	cfg := device.Config{Dir: t.TempDir(), Key: after, ID: before.Address(), Epoch: 3}
	d := open(t, cfg)
	must(t, d.Act(picking(1)))
	must(t, d.Close())
	cfg.Epoch = 4
	d = open(t, cfg)
	must(t, d.Act(picking(1)))
	queue, err := d.Queue()
	must(t, err)
	m, err := journal.UnmarshalSegment(queue[0])
	must(t, err)
	if m.Segment.Epoch != 4 || m.Segment.Device != before.Address() {
		t.Errorf("segment is %+v, want epoch 4 of device %s", m.Segment, before.Address())
	}
	must(t, journal.Verify(domain.Digest(m.Segment), m.Signature, journal.P256, after.Address()))
}

func TestCommitKey_replacesKey(t *testing.T) {
	t.Parallel()
	for _, scheme := range []journal.Scheme{journal.Secp256k1, journal.P256} {
		path := t.TempDir() + "/device.key"
		first, err := device.LoadOrCreateKey(path, scheme)
		must(t, err)
		if _, err := device.StagedKey(path, scheme); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("no staged key: error is %v, want ErrNotFound", err)
		}
		next, err := device.StageKey(path, scheme)
		must(t, err)
		again, err := device.StageKey(path, scheme) // the same key, as after a crash
		must(t, err)
		now, err := device.LoadOrCreateKey(path, scheme)
		must(t, err)
		if again.Address() != next.Address() || now.Address() != first.Address() || next.Address() == first.Address() {
			t.Errorf("key is %s, was %s; staged key is %s, was %s",
				now.Address(), first.Address(), again.Address(), next.Address())
		}
		must(t, device.CommitKey(path))
		must(t, device.CommitKey(path)) // no effect, as after a crash
		now, err = device.LoadOrCreateKey(path, scheme)
		must(t, err)
		if now.Address() != next.Address() {
			t.Errorf("key is %s, want %s", now.Address(), next.Address())
		}
	}
}

package device_test

import (
	"bytes"
	"errors"
	"os"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// queued returns the segments that are not acknowledged. Their signatures must be valid.
func queued(t testing.TB, d *device.Device) (all []journal.SegmentMessage) {
	t.Helper()
	queue, err := d.Queue()
	must(t, err)
	for _, b := range queue {
		m, err := journal.UnmarshalSegment(b)
		must(t, err)
		if _, err := m.Decode(); err != nil {
			t.Error(err)
		}
		must(t, journal.Verify(domain.Digest(m.Segment), m.Signature, d.Key().Scheme(), d.Key().Address()))
		all = append(all, m)
	}
	return all
}

// liveOf returns the live readings that wait for publication.
func liveOf(t testing.TB, d *device.Device) (all []journal.LiveMessage) {
	t.Helper()
	encoded, err := d.TakeLive()
	must(t, err)
	for _, b := range encoded {
		m, err := journal.UnmarshalLive(b)
		must(t, err)
		all = append(all, m)
	}
	return all
}

// A live reading has the salt that it has in its segment, also if the device restarts or compacts its journal before
// the segment is closed. Each segment has its own secret.
func TestLive_hasSaltOfItsSegment(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.P256)}
	d := open(t, cfg)
	var live []journal.LiveMessage
	for i := range int32(4) {
		must(t, d.Record(position(i)))
		must(t, d.Record(position(i)))
		live = append(live, liveOf(t, d)...)
		switch i {
		case 0:
			must(t, d.Close())
			d = open(t, cfg)
		case 1:
			must(t, d.Compact(nil))
		case 2:
			must(t, d.Act(picking(1)))
		case 3:
			must(t, d.Act(picking(2)))
		}
	}
	segments := queued(t, d)
	if len(segments) != 4 || len(live) != 8 {
		t.Fatalf("%d segments and %d live readings, want 4 and 8", len(segments), len(live))
	}
	for _, l := range live {
		for _, m := range segments {
			if s := m.Segment; l.Seq >= s.FirstSeq && l.Seq < s.FirstSeq+uint64(s.Count) {
				if want := m.Salt(uint32(l.Seq - s.FirstSeq)); l.Salt != want || want == (journal.Salt{}) {
					t.Errorf("live reading %d has salt %s, in its segment %s", l.Seq, l.Salt, want)
				}
			}
		}
	}
	if a, b := segments[0].Secret, segments[2].Secret; a == b || a == (journal.Secret{}) || b == (journal.Secret{}) {
		t.Errorf("secrets of two segments are %x and %x", a, b)
	}
}

// Erasing a reading removes it, its salt and the secret from the file. The segments are sent with the same digests, and
// the other readings can be proved.
func TestErase(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		seq  uint64
	}{{"closed segment", 1}, {"open segment", 6}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			// All readings have the same time, so each has a position of its own.
			w := newWatch()
			cfg := device.Config{Dir: dir, Key: key(t, journal.P256), Clock: w.now, Elapsed: w.elapsed}
			d := open(t, cfg)
			for i := range int32(3) {
				must(t, d.Record(position(i+1)))
			}
			must(t, d.Act(picking(1)))
			for i := range int32(4) {
				must(t, d.Record(position(i+5)))
			}
			if c.name == "closed segment" {
				must(t, d.Act(picking(2)))
			}
			gone := liveOf(t, d)[c.seq-min(1, c.seq/4)] // the act is no live reading
			before := d.At()
			for range 2 {
				must(t, d.Erase(1, c.seq))
			}
			if after := d.At(); after.NextSeq != before.NextSeq {
				t.Errorf("the journal ends at %d, before at %d", after.NextSeq, before.NextSeq)
			}
			must(t, d.Close())
			d = open(t, cfg)
			erased := 0
			for _, m := range queued(t, d) {
				s := m.Segment
				for i := range s.Count {
					reading := m.Readings[i*journal.ReadingSize:][:journal.ReadingSize]
					err := journal.VerifyProof(s.Root, reading, m.Salt(i), i, s.Count, m.Proof(i))
					if gone := s.FirstSeq+uint64(i) == c.seq; gone != (err != nil) || gone != m.Erased(i) {
						t.Errorf("reading %d: proof %v, erased %t", s.FirstSeq+uint64(i), err, m.Erased(i))
					} else if gone {
						erased++
					}
				}
			}
			if erased != 1 {
				t.Errorf("%d readings erased, want 1", erased)
			}
			must(t, d.Record(position(9)))
			must(t, d.Compact(nil)) // a later compaction keeps the erasure
			queued(t, d)
			checkErased(t, dir, gone)
		})
	}
}

// checkErased checks that the file has neither reading nor salt of a live reading.
func checkErased(t testing.TB, dir string, gone journal.LiveMessage) {
	t.Helper()
	whole, err := os.ReadFile(journalFile(t, dir))
	must(t, err)
	if bytes.Contains(whole, gone.Reading.Append(nil)) {
		t.Error("the file has the reading")
	}
	// The salt is computed from the secret, so the file has neither.
	for at := range len(whole) - 32 {
		secret := journal.Secret(whole[at : at+32])
		for i := range uint32(4) {
			if secret.Salt(i) == gone.Salt {
				t.Error("the file has the secret of the salt")
			}
		}
	}
	if bytes.Contains(whole, gone.Salt[:]) {
		t.Error("the file has the salt")
	}
}

func TestErase_dropsLiveReading(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Dir: t.TempDir()})
	must(t, d.Record(position(1)))
	must(t, d.Record(position(2)))
	must(t, d.Erase(1, 0))
	if live := liveOf(t, d); len(live) != 1 || live[0].Seq != 1 {
		t.Errorf("live readings are %+v, want only number 1", live)
	}
}

func TestErase_refuses(t *testing.T) {
	t.Parallel()
	cfg := device.Config{Dir: t.TempDir(), Key: key(t, journal.Secp256k1)}
	d := open(t, cfg)
	must(t, d.Record(position(1)))
	must(t, d.Act(picking(1)))
	before := visibleState(t, d)
	if err := d.Erase(1, 1); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("an act: error is %v, want ErrConflict", err)
	}
	for _, at := range []journal.Place{{Epoch: 1, Seq: 2}, {Epoch: 2}} {
		if err := d.Erase(at.Epoch, at.Seq); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("reading %+v: error is %v, want ErrNotFound", at, err)
		}
	}
	if after := visibleState(t, d); after != before {
		t.Errorf("state before:\n%s\nafter:\n%s", before, after)
	}
	must(t, d.Close())
	cfg.Epoch = 2
	d = open(t, cfg)
	size := d.Size()
	must(t, d.Erase(1, 0))
	if d.Size() >= size {
		t.Errorf("the file has %d bytes, before %d: the earlier epoch is not removed", d.Size(), size)
	}
}

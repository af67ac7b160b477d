package inbox_test

import (
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// An act waits for earlier acts of its centre that are waiting and not in posting, and not for those of other centres
// or of devices that may be passed.
func TestBehind(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := open(t, url)
	act := func(device byte, seconds int, centre uint16) journal.Hash {
		t.Helper()
		p := pen{device: journal.Address{device}}
		m, _ := p.segment(1, true)
		m.Segment.T0 = noon.Add(time.Duration(seconds) * time.Second)
		m.Segment.T1 = m.Segment.T0
		digest := (journal.Domain{}).Digest(m.Segment)
		begin(t, s, m.Segment.Device, journal.State{})
		e := ledger.InboxSegment{SegmentMessage: m, Digest: digest, Centre: centre}
		if out, err := s.SaveSegments(t.Context(), []ledger.InboxSegment{e}); err != nil || out[0].Err != nil {
			t.Fatalf("save: %v, %+v", err, out)
		}
		return digest
	}
	count := act(1, 10, 3)
	act(2, 5, 4)  // another centre
	act(3, 6, 0)  // moves no stock
	act(4, 11, 3) // later
	check := func(want bool, posting []journal.Hash, except ...journal.Address) {
		t.Helper()
		behind, err := s.Behind(t.Context(), []journal.Hash{count}, posting, except)
		if err != nil || behind[count] != want {
			t.Errorf("behind %v, %v; want %v", behind, err, want)
		}
	}
	check(false, nil)
	pick := act(5, 9, 3)
	check(true, nil)
	check(false, []journal.Hash{pick, count})
	check(false, nil, journal.Address{5})
	check(true, nil, journal.Address{4})
	if all, err := s.Pending(t.Context(), true, nil, 3); err != nil || len(all) != 3 || all[2].Digest != pick ||
		all[2].Centre != 3 || all[0].Centre != 4 || all[1].Centre != 0 {
		t.Errorf("pending %+v, %v; want the three earliest", all, err)
	}
	if err := s.MarkPosted(t.Context(), []journal.Hash{pick}, journal.Hash{1}, 1); err != nil {
		t.Fatal(err)
	}
	check(false, nil)
	late := act(6, 1, 3)
	check(true, nil)
	conn := storetest.Connect(t, url)
	const old = `update inbox_segments set received_at = now() - interval '61 seconds' where digest = $1`
	if _, err := conn.Exec(t.Context(), old, late[:]); err != nil {
		t.Fatal(err)
	}
	check(false, nil)
}

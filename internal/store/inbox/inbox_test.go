package inbox_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// pen writes segments of a device without signatures, because the inbox does not check them.
type pen struct {
	device journal.Address
	at     journal.State
}

func (p *pen) segment(count uint32, acts bool) (journal.SegmentMessage, journal.Hash) {
	p.at.Epoch = max(p.at.Epoch, 1)
	m := journal.SegmentMessage{
		Segment: journal.Segment{
			Device: p.device, Epoch: p.at.Epoch, FirstSeq: p.at.NextSeq, Count: count, Acts: acts, Prev: p.at.Head,
			T0: noon, T1: noon,
		},
		Readings:  make([]byte, count*journal.ReadingSize),
		Signature: make([]byte, journal.Secp256k1Size),
	}
	if !acts {
		m.Secret = journal.Secret{31: 1}
	}
	digest := journal.Domain{}.Digest(m.Segment)
	p.at.Head, p.at.NextSeq = journal.Head(digest), p.at.NextSeq+uint64(count)
	return m, digest
}

// open returns an inbox in a database of storetest.URL.
func open(t *testing.T, url string) *inbox.Inbox {
	t.Helper()
	return inbox.New(storetest.Pool(t, url), storetest.Open(t, url))
}

// saveOne saves one segment and returns the fields of its result.
func saveOne(
	t *testing.T, s *inbox.Inbox, m journal.SegmentMessage, digest journal.Hash,
) (at journal.State, fresh bool, err error) {
	t.Helper()
	out, err := s.SaveSegments(t.Context(), []ledger.InboxSegment{{SegmentMessage: m, Digest: digest}})
	if err != nil {
		t.Error(err)
		return at, false, err
	}
	return out[0].At, out[0].Fresh, out[0].Err
}

// save saves one segment and returns the end of the journal.
func save(t *testing.T, s *inbox.Inbox, m journal.SegmentMessage, digest journal.Hash) journal.State {
	t.Helper()
	at, _, err := saveOne(t, s, m, digest)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func begin(t *testing.T, s *inbox.Inbox, device journal.Address, at journal.State) {
	t.Helper()
	if err := s.Begin(t.Context(), device, at); err != nil {
		t.Fatal(err)
	}
}

// pending describes the segments that Pending returns, sorted.
func pending(t *testing.T, s *inbox.Inbox) (all []string) {
	t.Helper()
	entries, err := s.Pending(t.Context(), false, nil, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		g := e.Segment
		if e.Received.IsZero() || e.Digest != (journal.Domain{}).Digest(g) {
			t.Errorf("pending segment %+v: want a time and the digest of the segment", e)
		}
		all = append(all, fmt.Sprintf("%x %d.%d acts %t", g.Device[:1], g.Epoch, g.FirstSeq, g.Acts))
	}
	slices.Sort(all)
	return all
}

func TestSaveSegments_orderAndRepetition(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	p := pen{device: drone}
	one, d1 := p.segment(3, false)
	two, d2 := p.segment(1, true)
	if _, _, err := saveOne(t, s, one, d1); !errors.Is(err, journal.ErrNotFound) {
		t.Fatalf("before Begin: error is %v, want ErrNotFound", err)
	}
	begin(t, s, drone, journal.State{})
	if at, _, err := saveOne(t, s, two, d2); !errors.Is(err, ledger.ErrGap) || at != (journal.State{}) {
		t.Fatalf("second segment before the first: %v, %v; want ErrGap", at, err)
	}
	for i := range 2 { // the second segment was kept and is stored after the first
		at, fresh, err := saveOne(t, s, one, d1)
		if err != nil || fresh != (i == 0) || at != p.at {
			t.Fatalf("first segment, call %d: state %+v, fresh %t, %v", i+1, at, fresh, err)
		}
	}
	begin(t, s, drone, journal.State{}) // a repetition changes nothing
	if at := save(t, s, two, d2); at != p.at {
		t.Fatalf("second segment repeated: state %+v, want %+v", at, p.at)
	}
	if at := save(t, s, one, d1); at != p.at {
		t.Fatalf("first segment repeated: state %+v, want %+v", at, p.at)
	}

	other := one
	other.Segment.Root = journal.Hash{1}
	within := two
	within.Segment.FirstSeq = 1
	follows, _ := p.segment(1, false)
	follows.Segment.Prev = [20]byte{1}
	for name, m := range map[string]journal.SegmentMessage{
		"same first sequence number": other, "within another segment": within, "other previous segment": follows,
	} {
		at, _, err := saveOne(t, s, m, journal.Domain{}.Digest(m.Segment))
		if !errors.Is(err, journal.ErrConflict) || at.NextSeq != 4 {
			t.Errorf("%s: state %v, error %v; want ErrConflict", name, at, err)
		}
	}
}

func TestSaveSegments_newEpoch(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	begin(t, s, drone, journal.State{Head: [20]byte{7}, Epoch: 1, NextSeq: 40})
	old := pen{device: drone, at: journal.State{Epoch: 1, NextSeq: 39}}
	m, d := old.segment(1, false)
	if at, _, err := saveOne(t, s, m, d); !errors.Is(err, ledger.ErrReplayed) || at.NextSeq != 40 {
		t.Fatalf("before the start of the inbox: state %v, error %v; want ErrReplayed", at, err)
	}
	next := pen{device: drone, at: journal.State{Head: [20]byte{7}, Epoch: 1, NextSeq: 40}}
	m, d = next.segment(1, true)
	save(t, s, m, d)
	p := pen{device: drone, at: journal.State{Epoch: 3}}
	m, d = p.segment(1, true)
	if at := save(t, s, m, d); at.Epoch != 3 || at.NextSeq != 1 {
		t.Fatalf("first segment of epoch 3: state %+v", at)
	}
	m, d = next.segment(1, true)
	if at, _, err := saveOne(t, s, m, d); !errors.Is(err, ledger.ErrReplayed) || at.Epoch != 3 {
		t.Fatalf("segment of an earlier epoch: state %v, error %v; want ErrReplayed", at, err)
	}
	p = pen{device: drone, at: journal.State{Epoch: 4, NextSeq: 1}}
	m, d = p.segment(1, true)
	if _, _, err := saveOne(t, s, m, d); !errors.Is(err, ledger.ErrGap) {
		t.Fatalf("first segment of an epoch with sequence number 1: error is %v, want ErrGap", err)
	}
}

func TestSaveSegments_concurrent(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	const n = 20
	var wg sync.WaitGroup
	for range n {
		m, d := p.segment(2, true)
		for range 3 {
			wg.Go(func() {
				for {
					_, _, err := saveOne(t, s, m, d)
					if err == nil {
						return
					} else if !errors.Is(err, ledger.ErrGap) {
						t.Error(err)
						return
					}
				}
			})
		}
	}
	wg.Wait()
	for i := range uint64(n) {
		entries, err := s.Pending(t.Context(), false, nil, 100)
		if err != nil || len(entries) != 1 || entries[0].Segment.FirstSeq != 2*i {
			t.Fatalf("pending segments before post %d: %v, %v; want the one at %d", i, entries, err, 2*i)
		}
		if err := s.MarkPosted(t.Context(), []journal.Hash{entries[0].Digest}, journal.Hash{1}, i); err != nil {
			t.Fatal(err)
		}
	}
	if remaining := pending(t, s); remaining != nil {
		t.Errorf("pending segments %q, want none", remaining)
	}
}

func TestReconcile(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := open(t, url)
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	heads := []journal.State{{}}
	for range 4 {
		m, d := p.segment(1, true)
		save(t, s, m, d)
		heads = append(heads, p.at)
	}
	states := func() string {
		t.Helper()
		conn, err := pg.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(t.Context()) //nolint:errcheck // it only reads
		var all string
		const q = `select string_agg(state, ' ' order by epoch, first_seq) from inbox_segments`
		if err := conn.QueryRow(t.Context(), q).Scan(&all); err != nil {
			t.Fatal(err)
		}
		return all
	}
	fork := heads[2]
	fork.Head = [20]byte{0xff}
	for _, c := range []struct {
		name          string
		at            journal.State
		changed, dead int
		want          string
	}{
		{"none on chain", heads[0], 0, 0, "waiting waiting waiting waiting"},
		{"two on chain", heads[2], 2, 0, "posted posted waiting waiting"},
		{"repeated", heads[2], 0, 0, "posted posted waiting waiting"},
		{"one removed", heads[1], 1, 0, "posted waiting waiting waiting"},
		{"all on chain", heads[4], 3, 0, "posted posted posted posted"},
		{"all removed", heads[0], 4, 0, "waiting waiting waiting waiting"},
		{"another second segment on chain", fork, 4, 3, "posted dead dead dead"},
		{"the other one removed", heads[1], 3, 0, "posted waiting waiting waiting"},
		{"more on chain than stored", journal.State{Epoch: 1, NextSeq: 9}, 3, 0, "posted posted posted posted"},
		{"next epoch", journal.State{Epoch: 2}, 0, 0, "posted posted posted posted"},
		{"all removed again", heads[0], 4, 0, "waiting waiting waiting waiting"},
		{"next epoch before they were posted", journal.State{Epoch: 2}, 4, 4, "dead dead dead dead"},
	} {
		changed, dead, err := s.Reconcile(t.Context(), drone, c.at, 50)
		if got := states(); err != nil || changed != c.changed || dead != c.dead || got != c.want {
			t.Fatalf("%s: %d changed, %d dead, states %q, %v; want %d, %d, %q",
				c.name, changed, dead, got, err, c.changed, c.dead, c.want)
		}
	}
}

// TestReconcile_block checks that segments posted by another account get the block of the head, because theirs is
// unknown.
func TestReconcile_block(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	m, d := p.segment(1, true)
	save(t, s, m, d)
	since := func(block uint64) []journal.Address {
		t.Helper()
		devices, err := s.PostedSince(t.Context(), block)
		if err != nil {
			t.Fatal(err)
		}
		return devices
	}
	reconcile := func(at journal.State, head uint64) {
		t.Helper()
		if changed, _, err := s.Reconcile(t.Context(), drone, at, head); err != nil || changed != 1 {
			t.Fatalf("%d segments changed, %v; want 1", changed, err)
		}
	}
	reconcile(p.at, 50)
	if got := since(50); !slices.Equal(got, []journal.Address{drone}) || len(since(51)) > 0 {
		t.Errorf("posted since block 50: %v, since 51: %v; want %v and none", got, since(51), drone)
	}
	reconcile(journal.State{}, 60)
	if got := pending(t, s); len(got) != 1 || len(since(0)) > 0 {
		t.Errorf("after the removal: pending %v, posted %v; want 1 and none", got, since(0))
	}
	if err := s.MarkPosted(t.Context(), []journal.Hash{d}, journal.Hash{1}, 61); err != nil {
		t.Fatal(err)
	}
	if len(since(61)) != 1 || len(since(62)) > 0 {
		t.Errorf("posted since block 61: %v, since 62: %v; want 1 and none", since(61), since(62))
	}
}
